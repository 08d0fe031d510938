import { describe, expect, it } from 'vitest';
import type { SourceSymbol } from '../../src/content/symbols/source-outline.ts';
import { parseSource } from '../../src/parsers/parse-source.ts';

const ids = (symbols: SourceSymbol[]): string[] =>
  symbols.flatMap(({ id, members }) => [id, ...ids(members)]);
const read = async (path: string, text: string) => {
  const outline = await parseSource({ path, text });
  return { broken: outline?.broken, ids: ids(outline?.symbols ?? []) };
};

/** What is broken in each is a head: the parser takes words of what follows for a part of it. */
const HEADS: [path: string, text: string, sound: string[]][] = [
  ['a.ts', 'export function broken(a: { return a }\nexport const x = 1;\n', []],
  ['a.ts', 'function one() {}\n{ broken(a: { return: string; b }\n', ['one']],
  ['a.ts', 'export class A {\n  m(a: {\n    return a\n  }\n  n() {}\n', ['A']],
  ['a.py', 'def one():\n    pass\n\ndef broken(:\n    pass\n\nclass After:\n    x = (1\n', ['one']],
  ['a.go', 'package a\n\nfunc Broken(a int {\n\treturn a\n}\n\ntype After struct {}\n', ['After']],
  ['a.rs', 'pub fn broken(a: u8 {\n  a\n}\n\npub fn sound() {}\n', ['sound']],
  [
    'A.java',
    'class A {\n  int broken(int a { return a; }\n  int after() { return 1; }\n}\n',
    ['A', 'A.after'],
  ],
  ['A.cs', 'class A {\n  int Broken(int a { return a; }\n  int After() { return 1; }\n}\n', ['A', 'A.After']],
  ['a.c', 'int broken(int a { return a; }\nint after(void) { return 1; }\n', ['after']],
  ['a.cpp', 'int broken(int a { return a; }\nint after() { return 1; }\n', ['after']],
  ['a.php', '<?php\nfunction broken($a { return $a; }\nfunction after() {}\n', ['after']],
  ['a.rb', 'def broken(a\n  a\nend\nclass After\n  def x; end\nend\n', ['After', 'After.x']],
];

describe('a declaration whose head does not parse', () => {
  it.each(HEADS)('is left out of %s: %j', async (path, text, sound) => {
    expect(await read(path, text)).toEqual({ broken: true, ids: sound });
  });

  it('is kept where only a macro is not known', async () => {
    const text =
      'struct A {\n  LIB_CONST void one(int a) { if (}\n};\nLIB_API LIB_X void two(const char* a);\n';
    expect(await read('a.h', text)).toEqual({ broken: true, ids: expect.arrayContaining(['two']) });
  });

  it('does not take what it holds along', async () => {
    const text = 'class One {\n  two() { return (; }\n  delete() {}\n}\n';
    expect(await read('a.ts', text)).toEqual({ broken: true, ids: ['One', 'One.two', 'One.delete'] });
  });
});

it('names nothing by a keyword where the text is broken', async () => {
  expect((await read('a.cpp', 'int a;\nGTEST_FOO_ (char);\nvoid (;\n')).ids).toEqual(['a']);
  for (const text of ['let return = 1;\nfunction one() {}\n', 'function one() {}\nexport const = class {\n'])
    expect((await read('a.js', text)).ids).toEqual(['one']);
});
