import { describe, expect, test } from 'vitest';
import { PATCH_MISSING } from '../../src/github/listed-file.ts';
import { readPullRequestFiles } from '../../src/github/read-pull-request-files.ts';
import { createTestClient } from './create-test-client.ts';
import { HEAD_SHA, patchOf, type RealFile, startFilesServer, totalsOf } from './start-files-server.ts';

const ADDRESS = { owner: 'octo', repo: 'repo', number: 7, headSha: HEAD_SHA };
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

function makeFiles(count: number, file: Partial<RealFile> = {}): RealFile[] {
  return Array.from({ length: count }, (_, index) => ({
    filename: `src/f${index}.ts`,
    additions: 1,
    ...file,
  }));
}

/** Lists the files and checks what holds for every listing: order, and every line accounted for or named. */
async function list(options: {
  files: RealFile[];
  linesLimit?: number;
  expected?: { changedFiles: number; additions: number; deletions: number };
}) {
  const expected = options.expected ?? totalsOf(options.files);
  await using server = await startFilesServer(options);
  const { client } = createTestClient({ apiUrl: server.url });
  const notes: string[] = [];
  const result = await readPullRequestFiles({
    client,
    ...ADDRESS,
    expected,
    onNote: (note) => notes.push(note),
  });
  expect(result.files.map((file) => file.path)).toEqual(
    options.files.slice(0, 3000).map((file) => file.filename),
  );
  expect(client.calls()).toBe(server.seen.length);
  const byPath = new Map(result.files.map((file) => [file.path, file]));
  return { ...result, byPath, notes, calls: client.calls(), urls: server.seen.map((request) => request.url) };
}

describe('an ordinary pull request', () => {
  test('costs one request, even with binary files, renames and empty files in it', async () => {
    const { files, unlisted, calls, notes, urls } = await list({
      files: [
        { filename: 'a.ts', additions: 2, deletions: 1 },
        { filename: 'logo.png', additions: 0, binary: true, status: 'added' },
        { filename: 'new.ts', additions: 0, status: 'renamed', previous_filename: 'old.ts' },
        { filename: 'empty', additions: 0, status: 'added', sha: EMPTY_BLOB },
        { filename: 'gone.ts', additions: 0, deletions: 3, status: 'removed' },
        { filename: 'odd', additions: 1, status: 'unchanged' },
      ],
    });
    expect(files).toEqual([
      {
        path: 'a.ts',
        status: 'modified',
        additions: 2,
        deletions: 1,
        binary: false,
        patch: expect.any(String),
      },
      { path: 'logo.png', status: 'added', additions: 0, deletions: 0, binary: true },
      {
        path: 'new.ts',
        previousPath: 'old.ts',
        status: 'renamed',
        additions: 0,
        deletions: 0,
        binary: false,
      },
      { path: 'empty', status: 'added', additions: 0, deletions: 0, binary: false },
      {
        path: 'gone.ts',
        status: 'removed',
        additions: 0,
        deletions: 3,
        binary: false,
        patch: expect.any(String),
      },
      {
        path: 'odd',
        status: 'changed',
        additions: 1,
        deletions: 0,
        binary: false,
        patch: expect.any(String),
      },
    ]);
    expect(files[0]?.patch?.startsWith('@@')).toBe(true);
    expect(unlisted).toBe(0);
    expect(calls).toBe(1);
    expect(urls).toEqual(['/repos/octo/repo/pulls/7/files?per_page=100&page=1']);
    expect(notes).toEqual([]);
  });

  test('without files costs nothing', async () => {
    expect((await list({ files: [] })).calls).toBe(0);
  });

  test('of 250 files costs three requests and keeps the order', async () => {
    const { calls, files } = await list({ files: makeFiles(250) });
    expect(calls).toBe(3);
    expect(files.every((file) => file.patch !== undefined)).toBe(true);
  });
});

describe('a patch that GitHub drops', () => {
  const rows: [string, RealFile[], number][] = [
    // 100 files that look small on average; the context makes the response too long: the second fifty comes whole.
    ['by long context', makeFiles(100, { additions: 10, context: 300 }), 1 + 1],
    // The large file leaves room for two others in its page of ten; the seven left are asked for one by one.
    [
      'behind one large file',
      [{ filename: 'big', additions: 5, context: 19_990 }, ...makeFiles(30)],
      1 + 4 + 7,
    ],
    [
      'among binary files',
      [...makeFiles(40, { context: 600 }), { filename: 'z.png', additions: 0, binary: true }],
      1 + 2,
    ],
    [
      'of a removed file',
      makeFiles(90, { additions: 0, deletions: 4, context: 400, status: 'removed' }),
      1 + 2 + 1,
    ],
    ['with everything in large files', makeFiles(12, { additions: 9000 }), 12],
  ];
  for (const [name, files, calls] of rows) {
    test(`${name} is found and asked for again (${calls} requests)`, async () => {
      const result = await list({ files });
      for (const file of files) {
        const read = result.byPath.get(file.filename);
        expect(read?.patch).toBe(file.binary ? undefined : patchOf(file));
        expect(read?.patchMissing).toBeUndefined();
        expect(read?.binary).toBe(file.binary === true);
      }
      expect(result.calls).toBe(calls);
    });
  }

  test('for good, because the file is too large to show, is named and costs two more requests', async () => {
    const files = [...makeFiles(20), { filename: 'large.sql', additions: 4000, tooLarge: true }];
    const { byPath, calls, notes } = await list({ files });
    expect(byPath.get('large.sql')).toEqual({
      path: 'large.sql',
      status: 'modified',
      additions: 4000,
      deletions: 0,
      binary: false,
      patchMissing: PATCH_MISSING,
    });
    expect(calls).toBe(3);
    expect(notes).toHaveLength(2);
  });

  test('for good, because the file is longer than any response, is not asked for again once its size is known', async () => {
    const { byPath, calls } = await list({
      files: [...makeFiles(2), { filename: 'dump.sql', additions: 30_000, tooLarge: true }],
      linesLimit: 50_000,
    });
    expect(byPath.get('dump.sql')).toMatchObject({ additions: 30_000, patchMissing: PATCH_MISSING });
    expect(calls).toBe(3);
  });

  test('for good and without a trace is named rather than taken for a binary file', async () => {
    const files = [...makeFiles(3), { filename: 'dump.sql', additions: 30_000 }];
    const { byPath } = await list({ files });
    expect(byPath.get('dump.sql')).toMatchObject({ binary: false, patchMissing: PATCH_MISSING });
    for (const file of makeFiles(3)) expect(byPath.get(file.filename)?.patch).toBe(patchOf(file));
  });

  test('never costs more than 200 requests, and what was not asked for is named', async () => {
    const files = makeFiles(1000, { additions: 20, context: 15_000 });
    const { calls, files: read } = await list({ files });
    expect(calls).toBeLessThanOrEqual(200);
    expect(read.every((file) => (file.patch === undefined) === (file.patchMissing === PATCH_MISSING))).toBe(
      true,
    );
  });
});

describe('a pull request of more than 3,000 files', () => {
  test('is listed as far as GitHub lists, and the rest is counted', async () => {
    const { files, unlisted, calls, notes } = await list({ files: makeFiles(3007) });
    expect(files).toHaveLength(3000);
    expect(unlisted).toBe(7);
    expect(calls).toBe(30);
    expect(notes).toEqual(['GitHub lists 3000 of 3007 changed files.']);
  });
});

describe('a head that moves', () => {
  const files = makeFiles(250);
  for (const [name, from] of [
    ['before the listing', 0],
    ['between two pages', 2],
  ] as const) {
    test(`${name} ends the listing`, async () => {
      await using server = await startFilesServer({
        files,
        headSha: (index) => (index >= from ? 'c'.repeat(40) : HEAD_SHA),
      });
      const { client } = createTestClient({ apiUrl: server.url });
      const listing = readPullRequestFiles({ client, ...ADDRESS, expected: totalsOf(files) });
      await expect(listing).rejects.toMatchObject({ code: 'github', kind: 'moved' });
      await expect(listing).rejects.toThrow(/head moved/i);
    });
  }
});
