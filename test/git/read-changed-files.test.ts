import { execFileSync } from 'node:child_process';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../src/content/changed-file.ts';
import { EMPTY_TREE } from '../../src/git/object-id.ts';
import { BATCH_LIMITS, planPatchBatches } from '../../src/git/plan-patch-batches.ts';
import { MAX_FILE_CHANGES, MAX_PATCH_BYTES, readChangedFiles } from '../../src/git/read-changed-files.ts';
import { MAX_BLOB_BYTES } from '../../src/git/run-git.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';

const LINES = Array.from({ length: 12 }, (_, index) => `line ${index}`);
const TEXT = `${LINES.join('\n')}\n`;
const EDITED = TEXT.replace('line 6', 'LINE 6');
const EDIT_PATCH =
  '@@ -4,7 +4,7 @@ line 2\n line 3\n line 4\n line 5\n-line 6\n+LINE 6\n line 7\n line 8\n line 9';

/** One of every kind of change between the two commits of which the ids are returned. */
async function commitEveryChange(repository: TestRepository): Promise<{ baseSha: string; headSha: string }> {
  const { directory } = repository;
  await repository.write({
    'modified.ts': TEXT,
    'removed.ts': 'gone\n',
    'old name.ts': TEXT,
    'moved/exact.ts': `${TEXT}exact\n`,
    'script.sh': '#!/bin/sh\n',
    'kind.txt': 'text\n',
    'image.png': Buffer.from([0x89, 0, 1, 2]),
    'blank.txt': 'a\n\nb\n\nc\n',
    'untouched.ts': 'same\n',
    ':(top)tab\there "quoted" \\ é\nbreak.md': 'one\n',
  });
  const baseSha = await repository.commit('base');
  await repository.write({
    'modified.ts': EDITED,
    'removed.ts': null,
    'old name.ts': null,
    'new b/old name.ts': EDITED,
    'moved/exact.ts': null,
    'there.ts': `${TEXT}exact\n`,
    'kind.txt': null,
    'image.png': Buffer.from([0x89, 0, 1, 3]),
    'blank.txt': 'A\n\nb\n\nc\n',
    'added.ts': 'no newline',
    'empty.ts': '',
    ':(top)tab\there "quoted" \\ é\nbreak.md': 'two\n',
    'looks.diff': 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n',
    'latin1.txt': Buffer.from('caf\xe9\n', 'latin1'),
  });
  await chmod(join(directory, 'script.sh'), 0o755);
  await symlink('modified.ts', join(directory, 'kind.txt'));
  return { baseSha, headSha: await repository.commit('head') };
}

const text = { binary: false };
const EVERY_CHANGE: ChangedFile[] = [
  {
    ...text,
    path: ':(top)tab\there "quoted" \\ é\nbreak.md',
    status: 'modified',
    additions: 1,
    deletions: 1,
    patch: '@@ -1 +1 @@\n-one\n+two',
  },
  {
    ...text,
    path: 'added.ts',
    status: 'added',
    additions: 1,
    deletions: 0,
    patch: '@@ -0,0 +1 @@\n+no newline\n\\ No newline at end of file',
  },
  {
    ...text,
    path: 'blank.txt',
    status: 'modified',
    additions: 1,
    deletions: 1,
    patch: '@@ -1,4 +1,4 @@\n-a\n+A\n \n b\n ',
  },
  { ...text, path: 'empty.ts', status: 'added', additions: 0, deletions: 0 },
  { path: 'image.png', status: 'modified', additions: 0, deletions: 0, binary: true },
  {
    ...text,
    path: 'kind.txt',
    status: 'changed',
    additions: 1,
    deletions: 1,
    patch: '@@ -1 +0,0 @@\n-text\n@@ -0,0 +1 @@\n+modified.ts\n\\ No newline at end of file',
  },
  {
    ...text,
    path: 'latin1.txt',
    status: 'added',
    additions: 1,
    deletions: 0,
    patch: '@@ -0,0 +1 @@\n+caf\ufffd',
  },
  {
    ...text,
    path: 'looks.diff',
    status: 'added',
    additions: 4,
    deletions: 0,
    patch: '@@ -0,0 +1,4 @@\n+diff --git a/x b/x\n+--- a/x\n++++ b/x\n+@@ -1 +1 @@',
  },
  { ...text, path: 'modified.ts', status: 'modified', additions: 1, deletions: 1, patch: EDIT_PATCH },
  {
    ...text,
    path: 'new b/old name.ts',
    previousPath: 'old name.ts',
    status: 'renamed',
    additions: 1,
    deletions: 1,
    patch: EDIT_PATCH,
  },
  {
    ...text,
    path: 'removed.ts',
    status: 'removed',
    additions: 0,
    deletions: 1,
    patch: '@@ -1 +0,0 @@\n-gone',
  },
  { ...text, path: 'script.sh', status: 'changed', additions: 0, deletions: 0 },
  {
    ...text,
    path: 'there.ts',
    previousPath: 'moved/exact.ts',
    status: 'renamed',
    additions: 0,
    deletions: 0,
  },
];

function byPath(files: ChangedFile[]): ChangedFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

describe('every kind of change is told exactly', () => {
  test('in a work tree', async () => {
    await using repository = await makeRepository();
    const range = await commitEveryChange(repository);
    expect(byPath(await readChangedFiles({ directory: repository.directory, ...range }))).toEqual(
      EVERY_CHANGE,
    );
  });

  test('in a bare repository', async () => {
    await using repository = await makeRepository();
    const range = await commitEveryChange(repository);
    await repository.git('clone', '-q', '--bare', '.', 'copy.git');
    const directory = join(repository.directory, 'copy.git');
    expect(await readChangedFiles({ directory, ...range })).toEqual(EVERY_CHANGE);
  });

  test('in a repository with SHA-256 ids', async () => {
    await using repository = await makeRepository({ objectFormat: 'sha256' });
    const range = await commitEveryChange(repository);
    expect(byPath(await readChangedFiles({ directory: repository.directory, ...range }))).toEqual(
      EVERY_CHANGE,
    );
  });

  test('from a folder inside the work tree, also with relative diffs set', async () => {
    await using repository = await makeRepository();
    const range = await commitEveryChange(repository);
    await repository.git('config', 'diff.relative', 'true');
    const directory = join(repository.directory, 'new b');
    expect(await readChangedFiles({ directory, ...range })).toEqual(EVERY_CHANGE);
  });

  test('whatever the settings for diffs are', async () => {
    await using repository = await makeRepository();
    const range = await commitEveryChange(repository);
    await repository.write({ '.git/order': '*.ts\n', '.git/attributes': '*.ts -diff\n' });
    const settings: Record<string, string> = {
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.renames': 'false',
      'diff.renameLimit': '1',
      'diff.context': '0',
      'diff.interHunkContext': '50',
      'diff.algorithm': 'patience',
      'diff.indentHeuristic': 'false',
      'diff.suppressBlankEmpty': 'true',
      'diff.orderFile': '.git/order',
      'diff.submodule': 'log',
      'diff.colorMoved': 'zebra',
      'diff.wsErrorHighlight': 'all',
      'color.ui': 'always',
      'color.diff': 'always',
      'core.quotepath': 'true',
      'core.attributesFile': join(repository.directory, '.git/attributes'),
      'core.abbrev': '4',
    };
    for (const [name, value] of Object.entries(settings)) await repository.git('config', name, value);
    expect(byPath(await readChangedFiles({ directory: repository.directory, ...range }))).toEqual(
      EVERY_CHANGE,
    );
  });

  test('from nothing, and back to it', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    await repository.write({ 'a.ts': 'a\n', 'b/c.ts': 'c\n' });
    const headSha = await repository.commit('first');
    const files = await readChangedFiles({ directory, baseSha: EMPTY_TREE, headSha });
    expect(files.map(({ path, status, patch }) => [path, status, patch])).toEqual([
      ['a.ts', 'added', '@@ -0,0 +1 @@\n+a'],
      ['b/c.ts', 'added', '@@ -0,0 +1 @@\n+c'],
    ]);
    expect(await readChangedFiles({ directory, baseSha: headSha, headSha })).toEqual([]);
  });
});

test('a folder that became a file, and a file that became a folder, lose nothing', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  await repository.write({ one: 'one\n', 'two/inner': 'inner\n' });
  const baseSha = await repository.commit('base');
  await repository.write({ one: null, two: null });
  await repository.write({ 'one/inner': 'other\n', two: 'two\n' });
  const headSha = await repository.commit('head');
  const files = await readChangedFiles({ directory, baseSha, headSha });
  expect(byPath(files).map(({ path, status, patch }) => [path, status, patch])).toEqual([
    ['one', 'removed', '@@ -1 +0,0 @@\n-one'],
    ['one/inner', 'added', '@@ -0,0 +1 @@\n+other'],
    ['two', 'added', '@@ -0,0 +1 @@\n+two'],
    ['two/inner', 'removed', '@@ -1 +0,0 @@\n-inner'],
  ]);
});

test('a submodule is one changed line and its commits are not asked for', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const setTo = (sha: string) => repository.git('update-index', '--add', '--cacheinfo', `160000,${sha},lib`);
  await setTo('1'.repeat(40));
  await repository.git('commit', '-q', '-m', 'one');
  await setTo('2'.repeat(40));
  await repository.git('commit', '-q', '-m', 'two');
  const [headSha = '', baseSha = ''] = (await repository.git('rev-list', 'HEAD')).split('\n');
  const [file] = await readChangedFiles({ directory, baseSha, headSha });
  const patch = `@@ -1 +1 @@\n-Subproject commit ${'1'.repeat(40)}\n+Subproject commit ${'2'.repeat(40)}`;
  expect(file).toEqual({ path: 'lib', status: 'modified', additions: 1, deletions: 1, binary: false, patch });
});

test('an attribute of the work tree makes a file binary', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  await repository.write({ '.gitattributes': 'dist.js -diff\n', 'dist.js': 'one\n', 'src.js': 'one\n' });
  const baseSha = await repository.commit('base');
  await repository.write({ 'dist.js': 'two\n', 'src.js': 'two\n' });
  const headSha = await repository.commit('head');
  const files = await readChangedFiles({ directory, baseSha, headSha });
  expect(files.map(({ path, binary }) => [path, binary])).toEqual([
    ['dist.js', true],
    ['src.js', false],
  ]);
});

test('a path that is not UTF-8 is listed under an escaped name, with the reason why it was not read', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  await repository.write({ 'plain.txt': 'x\n' });
  await repository.commit('plain');
  const blob = await repository.git('rev-parse', 'HEAD:plain.txt');
  const tree = Buffer.from(`100644 blob ${blob}\tcaf\xe9.txt\n100644 blob ${blob}\tcaf\xe8.txt\n`, 'latin1');
  const git = (args: string[], input: Buffer | string) =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { input })
      .toString()
      .trim();
  const headSha = git(['commit-tree', git(['mktree'], tree)], 'odd names');
  const files = await readChangedFiles({ directory, baseSha: EMPTY_TREE, headSha });
  const reason = 'its path is not UTF-8';
  expect(files).toEqual([
    { ...text, path: 'caf\\350.txt', status: 'added', additions: 1, deletions: 0, patchMissing: reason },
    { ...text, path: 'caf\\351.txt', status: 'added', additions: 1, deletions: 0, patchMissing: reason },
  ]);
});

describe('what is too large is named with its size, and costs the other files nothing', () => {
  test('many changed lines, a long line, a huge file; a small change in a large file is read', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const lines = (count: number) => 'some line\n'.repeat(count);
    await repository.write({
      'few.jsonl': '',
      'many.jsonl': '',
      'line.min.js': 'x',
      'huge.txt': 'x\n',
      'large.txt': `${lines(200_000)}middle\n${lines(200_000)}`,
      'small.ts': TEXT,
    });
    const baseSha = await repository.commit('base');
    await repository.write({
      'few.jsonl': lines(MAX_FILE_CHANGES),
      'many.jsonl': lines(MAX_FILE_CHANGES + 1),
      'line.min.js': 'y'.repeat(10_000_000),
      'huge.txt': 'y'.repeat(MAX_BLOB_BYTES + 1),
      'large.txt': `${lines(200_000)}MIDDLE\n${lines(200_000)}`,
      'small.ts': EDITED,
    });
    const headSha = await repository.commit('head');
    const files = await readChangedFiles({ directory, baseSha, headSha });
    expect(files.map(({ path, patchMissing, patch }) => [path, patchMissing ?? patch?.length])).toEqual([
      ['few.jsonl', '@@ -0,0 +1,20000 @@'.length + MAX_FILE_CHANGES * '+some line\n'.length],
      ['huge.txt', 'file too large to compare (32 MiB)'],
      ['large.txt', expect.any(Number)],
      ['line.min.js', 'diff too large (over 2048 KiB)'],
      ['many.jsonl', `diff too large (${MAX_FILE_CHANGES + 1} changed lines)`],
      ['small.ts', EDIT_PATCH.length],
    ]);
    expect(files.find(({ path }) => path === 'many.jsonl')?.additions).toBe(MAX_FILE_CHANGES + 1);
  });

  test('memory follows the patches that are returned, not the diff', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const baseSha = await repository.commit('base');
    for (let index = 0; index < 12; index += 1) {
      await repository.write({ [`data${index}.json`]: `"${String(index % 10).repeat(10_000_000)}"\n` });
    }
    await repository.write({ 'small.ts': TEXT });
    const headSha = await repository.commit('120 MB');
    const script = `
      import { readChangedFiles } from ${JSON.stringify(join(import.meta.dirname, '../../src/git/read-changed-files.ts'))};
      const before = process.resourceUsage().maxRSS;
      const files = await readChangedFiles(${JSON.stringify({ directory, baseSha, headSha })});
      const grown = process.resourceUsage().maxRSS - before;
      console.log(JSON.stringify({ grown, read: files.filter((file) => file.patch).map((file) => file.path) }));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    const { grown, read } = JSON.parse(output) as { grown: number; read: string[] };
    expect(read).toEqual(['small.ts']);
    // In KiB. Reading the whole diff takes its 120 MB twice, as bytes and as text.
    expect(grown).toBeLessThan(100 * 1024);
  });
});

test('a comparison of many files is read in several calls, and nothing is lost between them', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const names = Array.from({ length: 600 }, (_, index) => `${'deep/'.repeat(10)}file${index}.ts`);
  await repository.write(Object.fromEntries(names.map((name, index) => [name, `${index}\n${TEXT}`])));
  const baseSha = await repository.commit('base');
  await repository.write(Object.fromEntries(names.map((name) => [name, null])));
  await repository.write(
    Object.fromEntries(
      names.map((name, index) => [index % 2 ? name : `moved/${name}`, `${index}\n${EDITED}`]),
    ),
  );
  const headSha = await repository.commit('head');
  const files = await readChangedFiles({ directory, baseSha, headSha });
  expect(files).toHaveLength(600);
  expect(new Set(files.map(({ path }) => path)).size).toBe(600);
  for (const { path, patch = '', additions, deletions, status, previousPath } of files) {
    const marks = patch.split('\n').map((line) => line[0]);
    expect([path, marks.filter((mark) => mark === '+').length]).toEqual([path, additions]);
    expect([path, marks.filter((mark) => mark === '-').length]).toEqual([path, deletions]);
    expect([status, previousPath]).toEqual(
      path.startsWith('moved/') ? ['renamed', path.slice(6)] : ['modified', undefined],
    );
  }
});

describe('a batch', () => {
  const limits = { changedLines: 10, bytes: 100, pathBytes: 50 };
  const file = (path: string, changedLines: number, bytes: number) => ({
    paths: [path],
    changedLines,
    bytes,
  });
  test.each([
    ['is full at its lines', [file('a', 6, 1), file('b', 4, 1), file('c', 1, 1)], [['a', 'b'], ['c']]],
    ['is full at its bytes', [file('a', 1, 60), file('b', 1, 40), file('c', 1, 1)], [['a', 'b'], ['c']]],
    [
      'is full at the length of its paths',
      [file('a'.repeat(30), 1, 1), file('b'.repeat(30), 1, 1)],
      [['a'.repeat(30)], ['b'.repeat(30)]],
    ],
    [
      'holds one file that is too large by itself',
      [file('a', 99, 1), file('b', 1, 999), file('c', 1, 1)],
      [['a'], ['b'], ['c']],
    ],
    ['is not made of nothing', [], []],
  ])('%s', (_rule, candidates, expected) => {
    const batches = planPatchBatches(candidates, limits);
    expect(batches.map((batch) => batch.flatMap(({ paths }) => paths))).toEqual(expected);
  });

  test('of git fits into a command line of Windows, and a file that is read in a batch fits into one', () => {
    expect(BATCH_LIMITS.pathBytes).toBeLessThan(32_767 - 2_000);
    expect(MAX_PATCH_BYTES).toBeLessThanOrEqual(BATCH_LIMITS.bytes);
    expect(MAX_FILE_CHANGES).toBeLessThanOrEqual(BATCH_LIMITS.changedLines);
  });
});

test('an absent commit, an id that is none and an aborted signal are errors, not empty results', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const headSha = await repository.commit('one');
  await expect(readChangedFiles({ directory, baseSha: 'deadbeef'.repeat(5), headSha })).rejects.toThrow(
    /git diff-tree/,
  );
  await expect(readChangedFiles({ directory, baseSha: '--no-index', headSha })).rejects.toThrow(
    /not a full commit id/,
  );
  const reason = new Error('enough');
  const signal = AbortSignal.abort(reason);
  await expect(readChangedFiles({ directory, baseSha: EMPTY_TREE, headSha, signal })).rejects.toBe(reason);
});
