import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { readPullRequestFiles } from '../../src/github/read-pull-request-files.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { createTestClient, TEST_TOKEN } from './create-test-client.ts';

const PLACE = { owner: 'octo', repo: 'repo' };
const LINES_PER_PAGE = 200;

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub({ limits: { patchLinesPerPage: LINES_PER_PAGE } });
  await github.createRepository({
    owner: 'octo',
    name: 'repo',
    files: { 'gone.ts': 'old\n', 'kept.ts': 'a\nb\n' },
  });
  github.registerToken({
    token: TEST_TOKEN,
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { pull_requests: 'read', contents: 'read' },
  });
});
afterEach(async () => {
  expect(github.unhandled).toEqual([]);
  expect(github.errors).toEqual([]);
  await github.close();
});

async function open(files: Record<string, string | Buffer | null>) {
  const headSha = await github.commitFiles({ ...PLACE, branch: 'topic', files });
  const { number } = await github.createPullRequest({ ...PLACE, head: 'topic', title: 'T', labels: ['bug'] });
  const { client } = createTestClient({ apiUrl: github.url });
  return { client, headSha, address: { ...PLACE, number } };
}

describe('a pull request on real git', () => {
  test('is read in one call, its files in another, and both tell the same', async () => {
    const { client, headSha, address } = await open({
      'gone.ts': null,
      'kept.ts': 'a\nc\n',
      'src/new ü.ts': 'x\n',
      'logo.png': Buffer.from([0x89, 0x50, 0, 0, 1, 2]),
    });
    const pullRequest = await readPullRequest({ client, ...address });
    expect(pullRequest).toMatchObject({
      headSha,
      title: 'T',
      state: 'OPEN',
      labels: ['bug'],
      changedFiles: 4,
      additions: 2,
      deletions: 2,
      isCrossRepository: false,
      comments: { comments: [] },
    });
    const listed = await readPullRequestFiles({ client, ...address, headSha, expected: pullRequest });
    expect(listed.unlisted).toBe(0);
    expect(listed.files).toMatchObject([
      { path: 'gone.ts', status: 'removed', deletions: 1, binary: false },
      { path: 'kept.ts', status: 'modified', patch: '@@ -1,2 +1,2 @@\n a\n-b\n+c' },
      { path: 'logo.png', status: 'added', binary: true },
      { path: 'src/new ü.ts', status: 'added', additions: 1, binary: false },
    ]);
    expect(client.calls()).toBe(2);
  });

  test('loses no patch that GitHub drops from a long response', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `f${String(index).padStart(2, '0')}.txt`);
    const { client, headSha, address } = await open(
      Object.fromEntries(names.map((name) => [name, 'x\n'.repeat(15)])),
    );
    const pullRequest = await readPullRequest({ client, ...address });
    const notes: string[] = [];
    const { files } = await readPullRequestFiles({
      client,
      ...address,
      headSha,
      expected: pullRequest,
      onNote: (note) => notes.push(note),
    });
    expect(files.map((file) => file.path)).toEqual(names);
    expect(files.every((file) => file.additions === 15 && file.patch !== undefined)).toBe(true);
    expect(notes).not.toEqual([]);
    // The read, the first listing, and two of the three pages of ten.
    expect(client.calls()).toBe(4);
  });

  test('that is pushed to between the read and the listing is not mixed up', async () => {
    const { client, headSha, address } = await open({ 'kept.ts': 'a\nc\n' });
    const pullRequest = await readPullRequest({ client, ...address });
    await github.commitFiles({ ...PLACE, branch: 'topic', files: { 'kept.ts': 'a\nd\n' } });
    await expect(
      readPullRequestFiles({ client, ...address, headSha, expected: pullRequest }),
    ).rejects.toMatchObject({ kind: 'moved' });
  });
});
