import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/parsers/parse-source.ts';
import { flattenOutline } from './flatten-outline.ts';

const fixtures = join(import.meta.dirname, '../fixtures/symbols');
const languages = readdirSync(fixtures).sort();

interface Fixture {
  path: string;
  text: string;
  expected: ReturnType<typeof flattenOutline>;
}

function readFixture(language: string): Fixture {
  const directory = join(fixtures, language);
  const path = readdirSync(directory).find((name) => name !== 'expected.json') ?? '';
  return {
    path,
    text: readFileSync(join(directory, path), 'utf8'),
    expected: JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8')) as Fixture['expected'],
  };
}

async function outline(source: { path: string; text: string }) {
  const found = await parseSource(source);
  if (found === undefined) throw new Error(`No grammar for ${source.path}`);
  return found;
}

describe('parseSource', () => {
  it('has a fixture for each language', () => {
    expect(languages).toEqual(
      'bash c cpp csharp go java javascript php python ruby rust tsx typescript'.split(' '),
    );
  });

  it.each(languages)(
    'finds every symbol of %s with its signature, parameters, docs and lines',
    async (language) => {
      const { expected, ...source } = readFixture(language);
      const found = await outline(source);
      expect(flattenOutline(found)).toEqual(expected);
      expect(found).toMatchObject({ path: source.path, language, broken: false });
      expect(found.digest).toMatch(/^[0-9a-f]{64}$/);
    },
  );

  it.each(languages)('gives lines of %s that hold what they are said to hold', async (language) => {
    const { text, expected } = readFixture(language);
    const lines = text.split('\n');
    for (const {
      id,
      kind,
      lines: [first, last],
    } of expected.symbols) {
      const name =
        id
          .replace(/#\d+$/, '')
          .split('.')
          .at(-1)
          ?.replace(/^[~$]|^operator ?/, '') ?? '';
      if (kind === 'namespace' || name.includes('[')) continue;
      expect(lines.slice(first - 1, last).join('\n'), id).toContain(name);
    }
  });

  it.each(languages)('reads %s alike with other line ends and a byte order mark', async (language) => {
    const { path, text } = readFixture(language);
    const other = await outline({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    expect(other).toEqual(await outline({ path, text }));
  });

  it.each(['README.md', 'data.json', 'Makefile', 'noextension', '.ts', 'a/b.ts/c'])(
    'has no outline of %s',
    async (path) => {
      expect(await parseSource({ path, text: 'x' })).toBeUndefined();
    },
  );
});
