import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderConfigJsonSchema } from '../../src/config/config-json-schema.ts';
import { KNOWN_KEYS } from '../../src/config/config-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { problemsOf } from './problems-of.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/configuration.md'), 'utf8');

interface SchemaNode {
  title?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  additionalProperties?: boolean;
  required?: string[];
  default?: unknown;
  examples?: unknown[];
}

/** Every setting of the schema with its name, as the guide writes it. */
function listSettings(node: SchemaNode, prefix = ''): [name: string, node: SchemaNode][] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const name = `${prefix}${key}`;
    return [
      [name, child],
      ...listSettings(child, `${name}.`),
      ...listSettings(child.items ?? {}, `${name}[].`),
    ];
  });
}

const schema = JSON.parse(renderConfigJsonSchema()) as SchemaNode;
const settings = listSettings(schema);
const leaves = settings.filter(([, { properties }]) => !properties);

describe('the JSON Schema of the configuration', () => {
  it('is the one in docs (else: node scripts/write-config-schema.ts)', () => {
    expect(readFileSync(join(root, 'docs/gloss.schema.json'), 'utf8')).toBe(renderConfigJsonSchema());
  });

  it.each(settings)('explains %s in a sentence, under a title', (_, node) => {
    expect(node.title).toMatch(/^[A-Z].{2,40}$/);
    expect(node.description).toMatch(/^[A-Z].{30,}\.$/);
  });

  it.each(leaves)('gives an example of %s', (_, node) => expect(node.examples?.length).toBeGreaterThan(0));

  it('has the keys that suggestions know', () => {
    expect(settings.map(([name]) => name.split('.').at(-1)).sort()).toEqual(
      Object.values(KNOWN_KEYS).flat().sort(),
    );
  });

  it('requires of a page what the parser requires, and of the rest nothing', () => {
    const pages = settings.find(([name]) => name === 'docs.pages')?.[1];
    expect(pages?.items?.required).toEqual(['path', 'title', 'sources']);
    expect([schema, ...settings.map(([, node]) => node)].flatMap((node) => node.required ?? [])).toEqual([]);
  });
});

describe('the guide to the configuration', () => {
  it('shows an example that is valid and says something everywhere', () => {
    const example = /```yaml\n(# yaml-language-server: \$schema=(\S+)\n[\s\S]*?)```/.exec(guide);
    const config = parseConfig({ text: example?.[1] ?? '}', file: 'example' });
    expect(config.docs.pages).toHaveLength(1);
    expect(config.defaults.model).toBe('openai:gpt-5-mini');
    expect(join(root, '.github', example?.[2] ?? '')).toBe(join(root, 'docs/gloss.schema.json'));
  });

  it.each(leaves)('has a row for %s, with its default', (name, node) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toBeDefined();
    const text = typeof node.default === 'string' ? node.default : '';
    expect(row).toContain(text);
  });

  it('shows problems as they are told', () => {
    const docs = '\ndocs:\n  group: files\n  ignore:\n    - *.md\n  base-url: x\n';
    const text = `${docs}events:\n  pull_request: [summary]\n  push: docs\napproval:\n  days: 90\n`;
    const shown = guide.split('\n').filter((line) => /^\.github\/gloss\.yml:\d/.test(line));
    expect(shown).toEqual(problemsOf(text).map((problem) => `.github/gloss.yml:${problem}`));
  });
});
