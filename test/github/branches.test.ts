import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classifyWrite } from '../../src/github/classify-write.ts';
import { commitFiles } from '../../src/github/commit-files.ts';
import { gitBlobId } from '../../src/github/git-blob-id.ts';
import { GitHubError, type GitHubFailureKind } from '../../src/github/github-error.ts';
import { groupFileChanges } from '../../src/github/group-file-changes.ts';
import { createBranch, moveBranch, moveBranches } from '../../src/github/move-branches.ts';
import { openBranchTree } from '../../src/github/open-branch-tree.ts';
import { readBranchState } from '../../src/github/read-branch-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { createTestClient, TEST_TOKEN } from './create-test-client.ts';

const PLACE = { owner: 'octo', repo: 'repo' };
const LATIN = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]);
const LARGE = `${'x'.repeat(99)}\n`.repeat(6000);

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub({ limits: { treeEntries: 12 } });
  await github.createRepository({
    owner: 'octo',
    name: 'repo',
    files: {
      'a.ts': 'export {};\n',
      'docs/ä.md': 'ü\n',
      'docs/bom.md': '\ufeffBOM\n',
      'docs/latin.txt': LATIN,
      'docs/logo.png': Buffer.from([0, 1, 2]),
      'large.txt': LARGE,
    },
  });
  const permissions = { contents: 'write', pull_requests: 'write' } as const;
  github.registerToken({ token: TEST_TOKEN, login: 'gloss', type: 'Bot', permissions });
});
afterEach(async () => {
  expect(github.errors).toEqual([]);
  await github.close();
});

const connect = () => createTestClient({ apiUrl: github.url }).client;
const head = (branch = 'main') => github.branchHead({ ...PLACE, branch });
const state = () => readBranchState({ client: connect(), ...PLACE, branch: 'topic', baseBranch: 'main' });

describe('the state of a branch', () => {
  test('costs one request, there or not', async () => {
    expect(await state()).toEqual({
      viewer: 'gloss[bot]',
      repositoryId: expect.any(String),
      baseSha: await head(),
    });
    await github.commitFiles({
      ...PLACE,
      branch: 'topic',
      files: { 'b.ts': 'b\n' },
      message: 'Change\n\nBody',
    });
    await github.commitFiles({ ...PLACE, branch: 'main', files: { 'c.ts': 'c\n' } });
    await github.createPullRequest({ ...PLACE, head: 'topic', body: 'Why', draft: true });
    expect(await state()).toMatchObject({
      baseSha: await head(),
      head: {
        sha: await head('topic'),
        aheadBy: 1,
        behindBy: 1,
        commits: [{ message: 'Change\n\nBody', author: { email: 'developer@example.com', login: null } }],
      },
      open: { number: 1, body: 'Why', isDraft: true, baseName: 'main', headSha: await head('topic') },
    });
    expect(github.journalSummary()).toEqual([
      'POST /graphql GlossBranchState',
      'POST /graphql GlossBranchState',
    ]);
  });

  test('tells the last pull request and whether it was merged', async () => {
    for (const method of ['squash', undefined] as const) {
      const files = { 'b.ts': `${method}\n` };
      await github.commitFiles({ ...PLACE, branch: 'topic', files });
      const { number } = await github.createPullRequest({ ...PLACE, head: 'topic' });
      if (method) await github.mergePullRequest({ ...PLACE, number, method });
      else await github.closePullRequest({ ...PLACE, number });
      const merged = method !== undefined;
      expect((await state()).last).toMatchObject({ number, merged, headSha: await head('topic') });
    }
  });

  test('is found on a server that refuses to compare with a branch that is not there', async () => {
    const match = ({ body }: { body: unknown }) => JSON.stringify(body).includes('"branches":true');
    const errors = [
      { type: 'NOT_FOUND', path: ['repository', 'base', 'head'], message: 'Could not resolve' },
    ];
    github.inject({ match, fault: { kind: 'reply', status: 200, body: { data: null, errors } } });
    expect((await state()).head).toBeUndefined();
    expect(github.journal).toHaveLength(2);
  });

  test('of a base that is not there is an error', async () => {
    const question = { client: connect(), ...PLACE, branch: 'topic', baseBranch: 'nowhere' };
    await expect(readBranchState(question)).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('branches', () => {
  const options = async () => {
    const { repositoryId } = await state();
    return { client: connect(), ...PLACE, repositoryId };
  };

  test('are made once, and moved only from where they were seen', async () => {
    const [given, sha] = [await options(), await head()];
    expect(await createBranch({ ...given, branch: 'topic', sha })).toEqual({ outcome: 'done' });
    expect(await createBranch({ ...given, branch: 'topic', sha })).toMatchObject({ outcome: 'moved' });
    const pushed = await github.commitFiles({ ...PLACE, branch: 'topic', files: { 'b.ts': 'b\n' } });
    const move = { ...given, branch: 'topic', sha };
    expect(await moveBranch({ ...move, expectedSha: sha })).toMatchObject({ outcome: 'moved' });
    expect(await head('topic')).toBe(pushed);
    expect(await moveBranch({ ...move, expectedSha: pushed })).toEqual({ outcome: 'done' });
    expect(await head('topic')).toBe(sha);
  });

  test('are exchanged all or none', async () => {
    const [given, sha] = [await options(), await head()];
    const pushed = await github.commitFiles({ ...PLACE, branch: 'topic', files: { 'b.ts': 'b\n' } });
    const moves = (from: string) => [
      { branch: 'main', from: sha, to: pushed },
      { branch: 'topic', from, to: null },
    ];
    expect(await moveBranches({ ...given, moves: moves(sha) })).toMatchObject({ outcome: 'moved' });
    expect([await head(), await head('topic')]).toEqual([sha, pushed]);
    expect(await moveBranches({ ...given, moves: moves(pushed) })).toEqual({ outcome: 'done' });
    expect(await head()).toBe(pushed);
    await expect(head('topic')).rejects.toThrow();
  });

  test('under an open pull request close it when they become equal to the base', async () => {
    const [given, sha] = [await options(), await head()];
    const pushed = await github.commitFiles({ ...PLACE, branch: 'topic', files: { 'b.ts': 'b\n' } });
    await github.createPullRequest({ ...PLACE, head: 'topic' });
    await moveBranch({ ...given, branch: 'topic', expectedSha: pushed, sha });
    expect((await state()).open).toBeUndefined();
    expect((await state()).last).toMatchObject({ merged: false });
  });
});

describe('a commit', () => {
  const commit = async (given: Partial<Parameters<typeof commitFiles>[0]> = {}) =>
    commitFiles({
      client: connect(),
      ...PLACE,
      branch: 'main',
      expectedHeadSha: await head(),
      files: [
        { path: 'docs/ä.md', content: '' },
        { path: 'a.ts', content: null },
      ],
      message: { headline: 'docs', body: '' },
      ...given,
    });

  test('writes and deletes, also an empty file', async () => {
    const outcome = await commit();
    expect(outcome).toEqual({ outcome: 'done', sha: await head() });
    const tree = openBranchTree({ client: connect(), ...PLACE, sha: await head() });
    expect((await tree.list()).map(({ path }) => path)).not.toContain('a.ts');
    expect(await tree.readTexts(['docs/ä.md'])).toEqual(new Map([['docs/ä.md', '']]));
  });

  test('tells apart why it did not happen', async () => {
    const old = await head();
    await github.commitFiles({ ...PLACE, branch: 'main', files: { 'b.ts': 'b\n' } });
    expect(await commit({ expectedHeadSha: old })).toMatchObject({ outcome: 'moved' });
    expect(await commit({ files: [{ path: 'gone.md', content: null }] })).toMatchObject({ outcome: 'moved' });
    expect(await commit({ branch: 'nowhere' })).toMatchObject({ outcome: 'missing' });
    const workflow = [{ path: '.github/workflows/x.yml', content: '' }];
    expect(await commit({ files: workflow })).toMatchObject({ outcome: 'path-refused' });
    github.inject({ match: { operation: 'GlossCommit' }, fault: { kind: 'bad-gateway' } });
    expect(await commit()).toMatchObject({ outcome: 'uncertain' });
    await expect(commit({ files: [{ path: 'a/../b', content: '' }] })).rejects.toMatchObject({
      kind: 'refused',
    });
    github.protectBranch({ ...PLACE, branch: 'main' });
    expect(await commit()).toMatchObject({ outcome: 'protected' });
    github.protectBranch({ ...PLACE, branch: 'main', by: 'ruleset' });
    expect(await commit()).toMatchObject({ outcome: 'protected' });
  });

  const failures: [outcome: string, message: string, kind: GitHubFailureKind, types: string[]][] = [
    ['uncertain', 'anything', 'uncertain', []],
    ['moved', 'Expected branch to point to "x" but it did not.', 'refused', ['STALE_DATA']],
    ['protected', 'Changes must be made', 'refused', ['BRANCH_PROTECTION_RULE_VIOLATION']],
    ['protected', 'Cannot force-push to this protected ref', 'refused', []],
    ['path-refused', 'refusing to allow … without `workflows` permission', 'permission', ['FORBIDDEN']],
    ['missing', 'No such branch', 'missing', ['NOT_FOUND']],
  ];
  test.each(failures)('a failure is %s when GitHub says %j', (outcome, message, kind, types) => {
    expect(classifyWrite(new GitHubError({ kind, message, types }))).toEqual({ outcome, reason: message });
  });

  test('a refused token, a spent limit and a bug stay errors', () => {
    for (const kind of ['token', 'permission', 'limit', 'refused'] as const)
      expect(() => classifyWrite(new GitHubError({ kind, message: 'no' }))).toThrow('no');
    expect(() => classifyWrite(new TypeError('bug'))).toThrow(TypeError);
  });
});

describe('groups of files', () => {
  const files = Array.from({ length: 10 }, (_, index) => ({ path: `${index}`, content: 'x'.repeat(75) }));

  test('hold every file once, in order, within the limit', () => {
    const groups = groupFileChanges({ files, maxBytes: 300 });
    expect(groups.map(({ additions }) => additions.length)).toEqual([2, 2, 2, 2, 2]);
    expect(groups.flatMap(({ additions }) => additions.map(({ path }) => path))).toEqual(
      files.map(({ path }) => path),
    );
    for (const group of groups) expect(JSON.stringify(group).length).toBeLessThan(400);
  });

  test('hold a file over the limit alone, and a deletion like any other', () => {
    const groups = groupFileChanges({
      files: [...files.slice(0, 1), { path: 'b', content: null }],
      maxBytes: 50,
    });
    expect(groups).toMatchObject([{ additions: [{ path: '0' }] }, { deletions: [{ path: 'b' }] }]);
  });

  test('hold 1,200 pages of 16 KB in one', () => {
    const pages = Array.from({ length: 1200 }, (_, index) => ({
      path: `docs/${index}.md`,
      content: 'x'.repeat(16_000),
    }));
    expect(groupFileChanges({ files: pages })).toHaveLength(1);
  });
});

describe('the files of a commit over the API', () => {
  const open = async () => openBranchTree({ client: connect(), ...PLACE, sha: await head() });

  test('are listed with their blobs and sizes, for one request', async () => {
    const tree = await open();
    const [entries, again] = await Promise.all([tree.list(), tree.list()]);
    expect(again).toBe(entries);
    expect(github.journal).toHaveLength(1);
    expect(entries.map(({ path }) => path).sort()).toEqual(
      ['a.ts', 'docs/bom.md', 'docs/latin.txt', 'docs/logo.png', 'docs/ä.md', 'large.txt'].sort(),
    );
    expect(entries.find(({ path }) => path === 'a.ts')).toEqual({
      path: 'a.ts',
      blob: gitBlobId('export {};\n'),
      size: 11,
    });
  });

  test('are listed in parts when GitHub cuts the list', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`pages/${index % 4}/${index}.md`, `${index}\n`]),
    );
    await github.commitFiles({ ...PLACE, branch: 'main', files });
    const paths = (await (await open()).list()).map(({ path }) => path);
    expect(paths).toHaveLength(26);
    expect(new Set(paths).size).toBe(26);
    expect(paths).toEqual(expect.arrayContaining(Object.keys(files)));
  });

  test('are read as text, whole and exact; binary and other encodings are left out', async () => {
    const tree = await open();
    const texts = await tree.readTexts([...(await tree.list()).map(({ path }) => path), 'none.md']);
    expect(Object.fromEntries(texts)).toEqual({
      'a.ts': 'export {};\n',
      'docs/bom.md': 'BOM\n',
      'docs/ä.md': 'ü\n',
      'large.txt': LARGE,
    });
  });

  test('are read by blob, from a checkout first; what is no id is not asked for', async () => {
    const asked: string[][] = [];
    const local = {
      readBlobs: async (blobs: string[]) => {
        asked.push(blobs);
        return new Map([[gitBlobId('ü\n'), 'ü\n']]);
      },
    };
    const tree = openBranchTree({ client: connect(), ...PLACE, sha: await head(), local });
    const blobs = [gitBlobId('ü\n'), gitBlobId('export {};\n'), gitBlobId('nowhere'), 'x") { evil }'];
    expect([...(await tree.readBlobs(blobs)).values()].sort()).toEqual(['export {};\n', 'ü\n']);
    expect(asked).toEqual([blobs]);
    expect(github.journal).toHaveLength(1);
  });
});

test('the id of a content is what git says', () => {
  expect(gitBlobId('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(gitBlobId('', { like: 'f'.repeat(64) })).toBe(
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
  );
});
