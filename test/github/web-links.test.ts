import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { diffUrl, fileUrl, pullRequestUrl } from '../../src/github/web-links.ts';

const REPOSITORY = { serverUrl: 'https://github.com', owner: 'octo', repo: 'my.repo' };
const SHA = 'a'.repeat(40);
const ROOT = 'https://github.com/octo/my.repo';

test('a pull request, also when the server URL ends with a slash', () => {
  expect(pullRequestUrl({ ...REPOSITORY, number: 7 })).toBe(`${ROOT}/pull/7`);
  expect(pullRequestUrl({ ...REPOSITORY, serverUrl: 'https://git.example.com/', number: 7 })).toBe(
    'https://git.example.com/octo/my.repo/pull/7',
  );
});

const files: [string, { start: number; end?: number } | undefined, string][] = [
  ['src/a_b.ts', undefined, 'src/a_b.ts'],
  ['src/a.ts', { start: 3 }, 'src/a.ts#L3'],
  ['src/a.ts', { start: 3, end: 3 }, 'src/a.ts#L3'],
  ['src/a.ts', { start: 3, end: 9 }, 'src/a.ts#L3-L9'],
  ['docs/a.md', { start: 3 }, 'docs/a.md?plain=1#L3'],
  ['docs/a.md', undefined, 'docs/a.md'],
  ['a b/#1?/50%.ts', undefined, 'a%20b/%231%3F/50%25.ts'],
  ['x](javascript:alert(1)).ts', undefined, 'x%5D%28javascript%3Aalert%281%29%29.ts'],
  ['日本/é.ts', undefined, '%E6%97%A5%E6%9C%AC/%C3%A9.ts'],
];
for (const [path, lines, expected] of files) {
  test(`a file at a commit: ${path} ${JSON.stringify(lines)}`, () => {
    const url = fileUrl({ ...REPOSITORY, sha: SHA, path, ...(lines ? { lines } : {}) });
    expect(url).toBe(`${ROOT}/blob/${SHA}/${expected}`);
    expect(url).not.toMatch(/[\s()<>[\]]/);
  });
}

test('a file in the diff is named by the hash of its path, lines by their side', () => {
  const hash = createHash('sha256').update('src/a b.ts').digest('hex');
  const place = { ...REPOSITORY, number: 7, path: 'src/a b.ts' };
  const root = `${ROOT}/pull/7/files#diff-${hash}`;
  expect(diffUrl(place)).toBe(root);
  expect(diffUrl({ ...place, lines: { start: 4 } })).toBe(`${root}R4`);
  expect(diffUrl({ ...place, lines: { start: 4, end: 6 } })).toBe(`${root}R4-R6`);
  expect(diffUrl({ ...place, side: 'L', lines: { start: 4, end: 6 } })).toBe(`${root}L4-L6`);
});
