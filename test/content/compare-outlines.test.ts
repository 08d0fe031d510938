import { describe, expect, it } from 'vitest';
import { compareOutlines, type OutlinedText } from '../../src/content/symbols/compare-outlines.ts';
import type { SourceSymbol } from '../../src/content/symbols/source-outline.ts';

function symbol(id: string, lines: [number, number], changes: Partial<SourceSymbol> = {}): SourceSymbol {
  return {
    id,
    name: id,
    kind: 'function',
    exported: true,
    signature: `function ${id}()`,
    parameters: [],
    throws: [],
    doc: '',
    startLine: lines[0],
    endLine: lines[1],
    members: [],
    ...changes,
  };
}

function version(text: string, symbols: SourceSymbol[]): OutlinedText {
  return {
    text,
    outline: {
      path: 'a.ts',
      language: 'typescript',
      doc: '',
      symbols,
      lines: text.split('\n').length,
      broken: false,
      digest: '',
    },
  };
}

const OLD = version('function a() {\n  one();\n}\nfunction b() {}', [
  symbol('a', [1, 3]),
  symbol('b', [4, 4]),
]);

describe('compareOutlines', () => {
  it('finds nothing in the same file', () => {
    expect(compareOutlines({ before: OLD, after: OLD })).toEqual([]);
  });

  it('finds nothing when symbols only moved or were formatted', () => {
    const moved = version('// new\n\nfunction b() {}\nfunction a() { one(); }', [
      symbol('b', [3, 3]),
      symbol('a', [4, 4], { signature: 'function  a()' }),
    ]);
    expect(compareOutlines({ before: OLD, after: moved })).toEqual([]);
  });

  it.each([
    ['body', 'function a() {\n  two();\n}\nfunction b() {}', {}],
    ['signature', 'function a(x) {\n  one();\n}\nfunction b() {}', { signature: 'function a(x)' }],
    ['doc', 'function a() {\n  one();\n}\nfunction b() {}', { doc: 'New words.' }],
  ] as const)('tells another %s', (what, text, changes) => {
    const after = version(text, [symbol('a', [1, 3], changes), symbol('b', [4, 4])]);
    expect(compareOutlines({ before: OLD, after })).toEqual([
      { id: 'a', kind: 'changed', what, startLine: 1, endLine: 3 },
    ]);
  });

  it('tells new symbols where they are, and gone ones where they were', () => {
    const after = version('function a() {\n  one();\n}\n\nfunction c() {}', [
      symbol('a', [1, 3]),
      symbol('c', [5, 5]),
    ]);
    expect(compareOutlines({ before: OLD, after })).toEqual([
      { id: 'c', kind: 'added', startLine: 5, endLine: 5 },
      { id: 'b', kind: 'removed', startLine: 4, endLine: 4 },
    ]);
  });

  it('tells every symbol of a new file and of one that is gone', () => {
    expect(compareOutlines({ before: undefined, after: OLD }).map(({ kind }) => kind)).toEqual([
      'added',
      'added',
    ]);
    expect(compareOutlines({ before: OLD, after: undefined }).map(({ kind }) => kind)).toEqual([
      'removed',
      'removed',
    ]);
  });

  it('names the member that differs, not the class, and a new class without its members', () => {
    const open = (text: string) => symbol('Engine.open', [2, 2], { name: 'open', signature: text });
    const old = version('class Engine {\n  open() {}\n}', [
      symbol('Engine', [1, 3], { members: [open('open()')] }),
    ]);
    const now = version('class Engine {\n  open(x) {}\n}', [
      symbol('Engine', [1, 3], { members: [open('open(x)')] }),
    ]);
    expect(compareOutlines({ before: old, after: now }).map(({ id }) => id)).toEqual(['Engine.open']);
    expect(compareOutlines({ before: undefined, after: now }).map(({ id }) => id)).toEqual(['Engine']);
  });
});
