import { describe, expect, it } from 'vitest';
import type { SourceSymbol } from '../../src/content/symbols/source-outline.ts';
import { parseSource } from '../../src/parsers/parse-source.ts';

const ids = (symbols: SourceSymbol[]): string[] =>
  symbols.flatMap(({ id, members }) => [id, ...ids(members)]);

/** A source with a mistake, and what is sound in it. */
const BROKEN: [path: string, text: string, sound: string[]][] = [
  [
    'a.ts',
    'export function one(): void {}\nexport const = ;\nexport class Two {\n  three() {}\n}\n',
    ['one', 'Two', 'Two.three'],
  ],
  ['a.tsx', 'export const One = () => <p>1</p>;\nconst = ;\nexport function two() {}\n', ['One', 'two']],
  ['a.js', 'function one() {}\nlet x = = 3;\nclass Two { three() {} }\n', ['one', 'Two', 'Two.three']],
  [
    'a.py',
    'def one():\n    pass\n\ndef (:\n\nclass Two:\n    def three(self):\n        pass\n',
    ['one', 'Two', 'Two.three'],
  ],
  [
    'a.go',
    'package a\n\nfunc One() {}\n\nvar = := 3\n\ntype Two struct { Three int }\n',
    ['One', 'Two', 'Two.Three'],
  ],
  ['a.rs', 'pub fn one() {}\nlet let = ;\npub struct Two { three: u32 }\n', ['one', 'Two', 'Two.three']],
  ['A.java', 'class One { void two() {} int = 3; void three() {} }', ['One', 'One.two', 'One.three']],
  ['A.cs', 'class One { void Two() {} int = 3; void Three() {} }', ['One', 'One.Two', 'One.Three']],
  [
    'a.c',
    'int one(void) { return 1; }\nint = = 3;\nstruct two { int three; };\n',
    ['one', 'two', 'two.three'],
  ],
  [
    'a.cpp',
    'int one() { return 1; }\nint = = 3;\nclass Two { void three(); };\n',
    ['one', 'Two', 'Two.three'],
  ],
  [
    'a.php',
    '<?php\nfunction one() {}\n$x = = 3;\nclass Two { function three() {} }\n',
    ['one', 'Two', 'Two.three'],
  ],
  ['a.rb', 'def one\nend\nx = = 3\nclass Two\n  def three\n  end\nend\n', ['one', 'Two', 'Two.three']],
  ['a.sh', 'one() { :; }\nif ; then\nfi\ntwo() { :; }\n', ['one', 'two']],
];

describe('broken syntax', () => {
  it.each(BROKEN)('leaves the sound symbols of %s', async (path, text, sound) => {
    const outline = await parseSource({ path, text });
    expect(outline?.broken).toBe(true);
    expect(ids(outline?.symbols ?? [])).toEqual(expect.arrayContaining(sound));
    expect(outline?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(BROKEN)('does not hide changes in %s', async (path, text) => {
    const outline = await parseSource({ path, text });
    const changed = await parseSource({ path, text: text.replace(/three/i, 'four').replace(/two/i, 'five') });
    expect(changed?.digest).not.toBe(outline?.digest);
  });
});

/** What is right, and the grammars do not know. */
const MENDED: [path: string, text: string, wanted: string[]][] = [
  ['a.ts', "export type * from './x.ts';\nexport const a = 1;\n", ['./x.ts', 'a']],
  [
    'a.ts',
    'interface A {\n  <T>(a: T): T[]\n\n  // second\n  <T extends B>(a: T): T\n}\nexport const b = 1\n',
    ['A', 'b'],
  ],
  ['A.cs', 'class A\n#if X\n  : B\n#else\n  : C\n#endif\n{ void Do() {} }\n', ['A', 'A.Do']],
  ['A.cs', 'class A { void Do(params ReadOnlySpan<int> a) {} }\n', ['A', 'A.Do']],
  [
    'a.h',
    'LIB_BEGIN_DECLS\nnamespace a {\nclass LIB_API B {\n public:\n  LIB_INLINE int c(int d);\n};\n}\n',
    ['a', 'a.B', 'a.B.c'],
  ],
];

describe('what a grammar does not know of its language', () => {
  it.each(MENDED)('is mended in %s: %j', async (path, text, wanted) => {
    const outline = await parseSource({ path, text });
    expect(outline?.broken).toBe(false);
    expect(ids(outline?.symbols ?? [])).toEqual(wanted);
  });

  it('counts for the digest all the same', async () => {
    const text = (word: string) => `class A\n#if X\n  : B\n#else\n  : ${word}\n#endif\n{ }\n`;
    const [one, other] = await Promise.all(
      ['C', 'D'].map((word) => parseSource({ path: 'A.cs', text: text(word) })),
    );
    expect(one?.broken).toBe(false);
    expect(one?.digest).not.toBe(other?.digest);
  });
});
