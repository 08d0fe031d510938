import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { listPages } from '../../../src/pipelines/docs/list-pages.ts';

function list(docs: string, files: string[]) {
  return listPages({
    docs: parseConfig({ text: `docs: {${docs}}`, file: 'test' }).docs,
    entries: files.map((path) => ({ path, blob: '0'.repeat(40), size: 10 })),
    ignored: () => undefined,
    paths: [],
    isSource: (path) => path.endsWith('.ts'),
  });
}

describe('a pattern of docs.sources', () => {
  it.each([
    ['sources: [scr/]', ['src/a.ts'], "'scr/' finds no file"],
    ['sources: [src/, notes/]', ['src/a.ts', 'notes/a.txt'], "no file that 'notes/' finds is in a language"],
    ['output: src', ['src/a.ts'], "every file that '**' finds is left out: src/a.ts (below docs.output"],
    ['sources: [src/], ignore: [src/]', ['src/a.ts', 'src/b.ts'], "every file that 'src/' finds is left out"],
  ])('that finds nothing is a problem: %s', (docs, files, reason) => {
    const { problems, unmatched } = list(docs, files);
    expect(problems).toEqual([{ path: 'docs.sources', reason: expect.stringContaining(reason) }]);
    expect(unmatched).toBe(true);
  });

  it.each([
    ['', []],
    ['', ['README.md', 'test/a.ts']],
    ['sources: []', ['src/a.ts']],
    ["sources: [src/, '!lib/']", ['src/a.ts']],
  ])('is none: %s %s', (docs, files) => {
    expect(list(docs, files)).toMatchObject({ problems: [], unmatched: false });
  });
});
