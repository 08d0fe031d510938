import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSyntaxError } from '../../src/parsers/find-syntax-error.ts';
import type { FlatSymbol } from './flatten-outline.ts';

/** Code as documents quote it. */
const RIGHT: [language: string, code: string][] = [
  ['ts', 'const a: number = 1;'],
  ['ts', 'find(isbn: string): Promise<Book>'],
  ['ts', 'async find(isbn: string): Promise<Book> {\n  return x;\n}'],
  ['typescript', 'static readonly MAX: number = 10'],
  ['ts', 'constructor(\n  readonly name: string,\n  private limit = 3,\n)'],
  ['ts', 'class A {\n  // ...\n}\n'],
  ['ts', 'interface A {\n  ...\n}'],
  ['ts', 'const x = { a, ... }'],
  ['ts', 'type X =\n  | { a: 1 }\n  | …'],
  ['ts', "import { a } from 'b';\n\nawait a();\n// prints 1"],
  ['ts', 'return x;'],
  ['ts title="a.ts"', 'a?.b!.c'],
  ['js', '{ a: 1, b: 2 }'],
  ['javascript', 'foo(a, ...)'],
  ['js', 'const f = async () => { … }'],
  ['jsx', '<A b="c" />'],
  ['tsx', '<A>\n  {x}\n</A>'],
  ['py', 'def f(a: int) -> str'],
  ['python', '    x = 1\n    y = 2'],
  ['py', 'for x in y:\n    ...'],
  ['pycon', ">>> find('a')\n['b']\n>>> def f():\n...     pass\n"],
  ['{.python}', '@property\ndef size(self) -> int'],
  ['go', 'x, err := f()\nif err != nil {\n\treturn err\n}'],
  ['golang', 'Find(ctx context.Context) (*Book, error)'],
  ['rust', 'let x = 5;\nx?;'],
  ['rs', 'fn f(&self);'],
  ['java', 'int x = 3;\nfoo(x);'],
  ['java', 'public <R> Map<String, R> find(String isbn) throws IOException'],
  ['c#', 'var x = 1;'],
  ['cs', 'public string Name { get; private set; }'],
  ['c', 'int sum(int a, ...)'],
  ['c++', 'virtual void close() = 0'],
  ['cpp', 'template <typename T, LIB_ENABLE_IF(!is_a<T>::value)>\nLIB_API void f() LIB_NOEXCEPT'],
  ['cpp', 'auto x = foo<int>();\nstd::cout << x;'],
  ['php', '$x = 1;'],
  ['php', 'public function find(string $a): B'],
  ['rb', 'class A < B'],
  ['ruby', 'x = [1, 2].map { |y| y }'],
  ['sh', '$ npm install <package>\nadded 5 packages (in 3s)'],
  ['bash', 'for x in *; do echo "$x"; done'],
  ['console', '$ ls \\\n  -l\nfile (copy) [1]'],
  ['shell', 'gloss run <pipeline> [--repo DIR] [--base REF]'],
  ['sh', 'npm run x -- ...'],
];

/** Code that no reading makes right, and the line where it goes wrong. */
const WRONG: [language: string, code: string, line: number][] = [
  ['ts', 'const a: = 1;', 1],
  ['ts', 'const ok = 1;\nconst broken = (;\nconst z = 2;', 2],
  ['ts', 'class A { foo( }', 1],
  ['tsx', '<A><B></A>', 1],
  ['js', 'const x = ;', 1],
  ['js', 'foo(]', 1],
  ['js', 'a();\nif (x {\n}', 2],
  ['py', 'def f(:\n  pass', 1],
  ['py', 'a = 1\nx = = 1', 2],
  ['go', 'x := := 1', 1],
  ['rust', 'let x = ;', 1],
  ['java', 'public void f( {', 1],
  ['cs', 'var x = ;', 1],
  ['c', 'int a;\nint x = ;', 2],
  ['cpp', 'class {{{', 1],
  ['php', 'f();\n$x = ;', 2],
  ['ruby', 'def f(\nend end', 2],
  ['bash', 'ls\nif true; then echo', 2],
  ['bash', 'echo "a', 1],
];

const fixtures = join(import.meta.dirname, '../fixtures/symbols');

describe('findSyntaxError', () => {
  it.each(RIGHT)('accepts %s: %j', async (language, code) => {
    expect(await findSyntaxError({ language, code })).toBeUndefined();
  });

  it.each(WRONG)('refuses %s: %j', async (language, code, line) => {
    const error = await findSyntaxError({ language, code });
    expect(error).toMatchObject({ line });
    expect(error?.message).toMatch(/^Not valid [a-z]+( at|:) "/);
    expect(error?.message.length).toBeLessThan(100);
  });

  it.each(['', 'text', 'mermaid', 'json', 'klingon', '```', '__proto__', 'constructor'])(
    'says nothing about code in %j',
    async (language) => {
      expect(await findSyntaxError({ language, code: 'const = ;' })).toBeUndefined();
    },
  );

  it.each(readdirSync(fixtures))('accepts every signature that %s sources give', async (language) => {
    const text = readFileSync(join(fixtures, language, 'expected.json'), 'utf8');
    const { symbols } = JSON.parse(text) as { symbols: FlatSymbol[] };
    for (const { id, signature: code } of symbols) {
      expect(await findSyntaxError({ language, code }), id).toBeUndefined();
    }
  });

  it('judges long code without guessing', async () => {
    const code = `${'f();\n'.repeat(20_000)}const = ;`;
    expect(await findSyntaxError({ language: 'ts', code })).toMatchObject({ line: 20_001 });
  });
});
