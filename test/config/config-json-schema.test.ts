import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderConfigJsonSchema } from '../../src/config/config-json-schema.ts';
import { KNOWN_KEYS } from '../../src/config/config-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { KEYS_OF_KIND } from '../../src/config/stage-schema.ts';
import { namesOfItem, SOURCE_KINDS } from '../../src/config/template-names.ts';
import { problemsOf } from './problems-of.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/configuration.md'), 'utf8');

interface SchemaNode {
  title?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  oneOf?: SchemaNode[];
  additionalProperties?: boolean | SchemaNode;
  required?: string[];
  default?: unknown;
  examples?: unknown[];
}

/** Every setting of the schema with its name, as the guide writes it; one that several kinds of stage have is there once. */
function listSettings(node: SchemaNode, prefix = ''): [name: string, node: SchemaNode][] {
  const { properties = {}, oneOf = [], additionalProperties } = node;
  const own = Object.entries(properties).flatMap(([key, child]): [string, SchemaNode][] => {
    const name = `${prefix}${key}`;
    return [
      [name, child],
      ...listSettings(child, `${name}.`),
      ...listSettings(child.items ?? {}, `${name}[].`),
    ];
  });
  const named =
    typeof additionalProperties === 'object' ? listSettings(additionalProperties, `${prefix}<name>.`) : [];
  const all = [...own, ...oneOf.flatMap((branch) => listSettings(branch, prefix)), ...named];
  return [...new Map(all)];
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

  it('knows of each kind of stage what it takes', () => {
    for (const part of ['each', 'all']) {
      const branches = settings.find(([name]) => name === `pipelines.<name>.${part}`)?.[1].items?.oneOf ?? [];
      const keys = branches.map(({ properties = {} }): [string, string[]] => [
        String((properties.kind as { const?: string }).const),
        Object.keys(properties),
      ]);
      expect(keys.length).toBeGreaterThan(3);
      for (const [kind, names] of keys) expect(KEYS_OF_KIND[kind]).toEqual(names);
    }
  });

  it('requires of a page what the parser requires, and of the rest nothing', () => {
    const pages = settings.find(([name]) => name === 'docs.pages')?.[1];
    expect(pages?.items?.required).toEqual(['path', 'title', 'sources']);
    const required = settings.flatMap(([name, { required = [], items, additionalProperties }]) => [
      ...required.map((key) => `${name}.${key}`),
      ...[items, ...(items?.oneOf ?? [])]
        .flatMap((one) => one?.required ?? [])
        .map((key) => `${name}[].${key}`),
      ...(typeof additionalProperties === 'object' ? (additionalProperties.required ?? []) : []).map(
        (key) => `${name}.<name>.${key}`,
      ),
    ]);
    expect([...new Set(required)].filter((name) => !name.startsWith('docs.pages')).sort()).toEqual([
      'pipelines.<name>.all[].kind',
      'pipelines.<name>.all[].name',
      'pipelines.<name>.all[].schema',
      'pipelines.<name>.each[].kind',
      'pipelines.<name>.each[].name',
      'pipelines.<name>.each[].schema',
      'pipelines.<name>.publish.all[].path',
      'pipelines.<name>.publish.each[].path',
      'pipelines.<name>.source',
      'review.path-instructions[].instructions',
      'review.path-instructions[].paths',
    ]);
    expect(schema.required ?? []).toEqual([]);
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
    // Below a pipeline rows leave its name out, and stages over all take what those on each take.
    const shown = name.replace(/^pipelines\.<name>\./, '').replace(/^(publish\.)?(all|each)\[\]/, '$1each[]');
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${shown}\` |`));
    expect(row).toBeDefined();
    const text = typeof node.default === 'string' ? node.default : '';
    expect(row).toContain(text);
  });

  it.each(SOURCE_KINDS)('names what templates can use of %s', (kind) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
    const source = { [kind]: kind === 'commits' ? 1 : [] };
    for (const name of Object.keys(namesOfItem({ source }).item)) {
      if (name !== 'key' && name !== 'number') expect(row).toContain(`\`${name}\``);
    }
  });

  it('shows a pipeline that is valid', () => {
    const example = /```yaml\n(pipelines:\n[\s\S]*?)```/.exec(guide);
    const { pipelines } = parseConfig({ text: example?.[1] ?? '}', file: 'example' });
    expect(Object.values(pipelines)[0]).toMatchObject({ each: [{}, {}], all: [{}] });
  });

  it('shows problems as they are told', () => {
    const docs = '\ndocs:\n  group: files\n  ignore:\n    - *.md\n  base-url: x\n';
    const text = `${docs}events:\n  pull_request: [summary]\n  push: docs\napproval:\n  days: 90\n`;
    const shown = guide.split('\n').filter((line) => /^\.github\/gloss\.yml:\d/.test(line));
    expect(shown).toEqual(problemsOf(text).map((problem) => `.github/gloss.yml:${problem}`));
  });
});
