import { describe, expect, it } from 'vitest';
import type { SourceSymbol } from '../../src/content/symbols/source-outline.ts';
import { loadGrammar } from '../../src/parsers/load-grammar.ts';
import { readWasm } from '../../src/parsers/locate-grammar.ts';
import { parseSource } from '../../src/parsers/parse-source.ts';
import { MAX_PARSED } from '../../src/parsers/parse-text.ts';

const repeat = (text: string, count: number) => text.repeat(count);

/** Texts that overflow stacks, or take more than linear time, where care is not taken. */
const HOSTILE: [name: string, path: string, text: string][] = [
  ['brackets in brackets', 'a.ts', `const x = ${repeat('[', 50_000)}${repeat(']', 50_000)};`],
  ['brackets that never close', 'a.ts', repeat('[', 100_000)],
  ['parentheses in Python', 'a.py', `x = ${repeat('(', 20_000)}1${repeat(')', 20_000)}`],
  ['classes in classes', 'a.ts', `${repeat('class A { static B = ', 2000)}1${repeat('}', 2000)}`],
  ['namespaces in namespaces', 'a.ts', `${repeat('namespace A { ', 10_000)}${repeat('}', 10_000)}`],
  [
    'functions in functions',
    'a.py',
    Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}def f():`).join('\n'),
  ],
  ['a sum of many parts', 'a.ts', `const x = ${repeat('1+', 50_000)}1;`],
  ['a union of many types', 'a.ts', `type X = ${repeat('"a"|', 20_000)}"a"`],
  ['a pointer to a pointer to …', 'a.c', `int ${repeat('*', 20_000)}x;`],
  ['garbage', 'a.rs', repeat('}{)(@#$%^&*!~`', 5000)],
  ['quotes', 'a.py', repeat('"""', 20_000)],
  ['templates in templates', 'a.ts', repeat('`$' + '{', 20_000)],
  ['angle brackets', 'a.cpp', repeat('a<', 5000)],
  ['tags in a doc comment', 'A.java', `/** ${repeat('<pre>', 50_000)} */ class A {}`],
  ['white space in a signature', 'a.ts', `export function f(${repeat(' ', 500_000)}) {}`],
  ['lines of a comment', 'a.go', `package a\n${repeat('// a\n', 100_000)}func F() {}`],
  ['control characters', 'a.ts', 'export const a = "\0\u0001";\0 export const b = 1;'],
  ['half of a surrogate pair', 'a.ts', '/** \ud800 */ export const a = "\udc00";'],
  [
    'names of an object’s own',
    'a.js',
    'function __proto__() {} class constructor { toString() {} } exports.hasOwnProperty = 1;',
  ],
];

describe('parseSource under attack', () => {
  it.each(HOSTILE)('survives %s', { timeout: 20_000 }, async (_, path, text) => {
    const outline = await parseSource({ path, text });
    expect(outline?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(outline).length).toBeLessThan(100_000);
    expect(JSON.stringify(outline)).not.toMatch(/\\ud[89ab]/);
  });

  it('does not parse more than 2 MiB, and still tells texts apart', async () => {
    const text = `export const a = 1;${' '.repeat(MAX_PARSED)}`;
    const outline = await parseSource({ path: 'a.ts', text });
    expect(outline).toMatchObject({ broken: true, symbols: [] });
    const other = await parseSource({ path: 'a.ts', text: text.replace('1', '2') });
    expect(other?.digest).not.toBe(outline?.digest);
  });

  it('reads a minified file, and not more symbols of it than people can', async () => {
    const text = repeat('function a(b,c){return b+c}', 20_000);
    const outline = await parseSource({ path: 'a.js', text });
    expect(outline?.symbols).toHaveLength(10_000);
    expect(outline?.symbols[1]).toMatchObject({
      id: 'a#2',
      signature: 'function a(b,c)',
      startLine: 1,
      endLine: 1,
    });
  });

  it('gives every symbol of a file an id of its own', async () => {
    const text = 'class A { b() {} b() {} static c = 1 }\nclass A { b() {} }\nfunction A() {}\n';
    const outline = await parseSource({ path: 'a.js', text });
    const all = (symbols: SourceSymbol[]): string[] =>
      symbols.flatMap(({ id, members }) => [id, ...all(members)]);
    const found = all(outline?.symbols ?? []);
    expect(found).toEqual(['A', 'A.b', 'A.b#2', 'A.c', 'A#2', 'A.b#3', 'A#3']);
  });

  it('gives the memory of trees back', async () => {
    const text = repeat('export function f(a: string): string { return a + "x"; }\n', 300);
    for (let round = 0; round < 20; round += 1) await parseSource({ path: 'a.ts', text });
    const { parser } = await loadGrammar('typescript');
    // Where the next allocation would lie: it moves on when something is kept.
    const place = () => {
      const tree = parser.parse('x');
      const at = tree?.rootNode.id ?? 0;
      tree?.delete();
      return at;
    };
    const before = place();
    for (let round = 0; round < 200; round += 1) await parseSource({ path: 'a.ts', text });
    expect(Math.abs(place() - before)).toBeLessThan(1_000_000);
  });
});

describe('loadGrammar', () => {
  it('loads each grammar once', async () => {
    const [one, other] = await Promise.all([loadGrammar('c'), loadGrammar('cpp')]);
    expect(one).toBe(other);
    expect(await loadGrammar('go')).not.toBe(one);
  });

  it('says what is missing, and what to do', async () => {
    await expect(readWasm('tree-sitter-klingon')).rejects.toMatchObject({
      name: 'GlossError',
      message: expect.stringContaining('tree-sitter-klingon') as string,
      remedy: expect.stringContaining('npm') as string,
    });
  });
});
