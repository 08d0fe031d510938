import { expect, test } from 'vitest';
import { choosePageSize } from '../../src/github/choose-page-size.ts';

const rows: [string, number, number, number][] = [
  ['nothing at all', 0, 0, 100],
  ['one small file', 1, 5, 100],
  ['a usual pull request', 20, 600, 100],
  ['100 files of 50 lines: 15,700 patch lines', 100, 5000, 100],
  ['100 files of 100 lines: 30,700 patch lines', 100, 10_000, 50],
  ['100 files of 1,000 lines', 100, 100_000, 1],
  ['100 files of 500 lines', 100, 50_000, 10],
  ['one file of 50,000 lines', 1, 50_000, 1],
  ['3,000 small files', 3000, 30_000, 100],
  ['3,000 files of 100 lines', 3000, 300_000, 50],
  ['3,000 huge files: no more than 100 pages', 3000, 9_000_000, 50],
  ['900 huge files: no more than 100 pages', 900, 9_000_000, 10],
  ['9,000 files: only 3,000 are listed', 9000, 9_000_000, 50],
];
for (const [name, changedFiles, lines, size] of rows) {
  test(`${name}: pages of ${size}`, () => {
    expect(choosePageSize({ changedFiles, additions: lines, deletions: 0 })).toBe(size);
    expect(choosePageSize({ changedFiles, additions: 0, deletions: lines })).toBe(size);
  });
}
