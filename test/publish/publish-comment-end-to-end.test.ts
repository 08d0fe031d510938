import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommentGateway } from '../../src/github/comment-gateway.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { publishComment } from '../../src/publish/publish-comment.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { createTestClient, TEST_TOKEN } from '../github/create-test-client.ts';

const PLACE = { owner: 'octo', repo: 'repo' };
const MARKER = '<!-- gloss:summary -->';
const READ = 'POST /graphql GlossPullRequest';
const CREATE = 'POST /graphql GlossCreateComment';

let github: FakeGitHub;
let address: typeof PLACE & { number: number };

beforeEach(async () => {
  github = await startFakeGitHub();
  await github.createRepository({ owner: 'octo', name: 'repo', files: { 'a.ts': 'export {};\n' } });
  await github.commitFiles({ ...PLACE, branch: 'topic', files: { 'a.ts': 'export const a = 1;\n' } });
  const { number } = await github.createPullRequest({ ...PLACE, head: 'topic', labels: ['bug'] });
  address = { ...PLACE, number };
  github.registerToken({
    token: TEST_TOKEN,
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { pull_requests: 'write' },
  });
});
afterEach(async () => {
  expect(github.unhandled).toEqual([]);
  expect(github.errors).toEqual([]);
  await github.close();
});

/** One run: read the pull request, publish. */
async function run(body: string) {
  const { client } = createTestClient({ apiUrl: github.url });
  const pullRequest = await readPullRequest({ client, ...address });
  const publication = await publishComment({
    github: createCommentGateway({ client, ...address }),
    pullRequest,
    comments: pullRequest.comments,
    marker: { pipeline: 'summary' },
    body,
    wait: async () => {},
  });
  return { ...publication, calls: client.calls() };
}

const bodies = () => github.listComments(address).map((comment) => comment.body);

describe('the sticky comment over HTTP', () => {
  test('is created with two calls, left alone with one, updated with two', async () => {
    expect(await run('one')).toMatchObject({ action: 'created', calls: 2 });
    expect(await run('one')).toMatchObject({ action: 'unchanged', calls: 1 });
    const updated = await run('two');
    expect(updated).toMatchObject({ action: 'updated', calls: 2 });
    expect(updated.url).toContain(`/octo/repo/pull/${address.number}#issuecomment-`);
    expect(bodies()).toEqual([`${MARKER}\ntwo`]);
  });

  test('is not the one a stranger or another bot made with our marker', async () => {
    const forged = `${MARKER}\nforged`;
    github.createComment({ ...address, author: 'stranger', body: forged });
    github.createComment({ ...address, author: 'other-app[bot]', authorType: 'Bot', body: forged });
    expect(await run('ours')).toMatchObject({ action: 'created', calls: 2 });
    expect(bodies()).toEqual([forged, forged, `${MARKER}\nours`]);
  });

  test('of two runs at once is one comment', async () => {
    // Both have read before either may write.
    const held = [1, 2].map(() =>
      github.inject({ match: { operation: 'GlossCreateComment' }, fault: { kind: 'hold' } }),
    );
    const runs = [run('one'), run('two')];
    await Promise.all(held.map((hold) => hold.arrived));
    for (const hold of held) hold.release();
    const actions = (await Promise.all(runs)).map((result) => result.action).sort();
    expect(actions).toEqual(['created', 'updated']);
    expect(github.listComments(address)).toHaveLength(1);
  });

  test('minimises what older runs left behind', async () => {
    const author = { author: 'github-actions[bot]', authorType: 'Bot' } as const;
    github.createComment({ ...address, ...author, body: `${MARKER}\none` });
    github.createComment({ ...address, ...author, body: `${MARKER}\none` });
    expect(await run('one')).toMatchObject({ action: 'unchanged', calls: 2 });
    expect(github.listComments(address).map((comment) => comment.minimizedReason !== null)).toEqual([
      false,
      true,
    ]);
    expect(await run('one')).toMatchObject({ action: 'unchanged', calls: 1 });
  });

  test('is made once when the answer to its creation is lost', async () => {
    github.inject({ match: { operation: 'GlossCreateComment' }, fault: { kind: 'drop', after: true } });
    expect(await run('one')).toMatchObject({ action: 'created', calls: 3 });
    expect(github.journalSummary()).toEqual([READ, CREATE, 'POST /graphql GlossMoreComments']);
    expect(bodies()).toEqual([`${MARKER}\none`]);
  });

  test('is made once when GitHub failed before it was made', async () => {
    github.inject({ match: { operation: 'GlossCreateComment' }, fault: { kind: 'bad-gateway' } });
    expect(await run('one')).toMatchObject({ action: 'created', calls: 4 });
    expect(github.listComments(address)).toHaveLength(1);
  });

  test('waits for a short secondary limit', async () => {
    const fault = { kind: 'secondary-limit', retryAfterSeconds: 2 } as const;
    github.inject({ match: { operation: 'GlossCreateComment' }, fault });
    expect(await run('one')).toMatchObject({ action: 'created', calls: 3 });
    expect(github.listComments(address)).toHaveLength(1);
  });
});

describe('access', () => {
  test('a token that may only read: a usage error that names the permission, nothing written', async () => {
    github.registerToken({
      token: TEST_TOKEN,
      login: 'github-actions[bot]',
      type: 'Bot',
      permissions: { pull_requests: 'read' },
    });
    await expect(run('one')).rejects.toMatchObject({
      code: 'usage',
      kind: 'permission',
      remedy: expect.stringContaining('permissions: pull-requests: write'),
    });
    expect(github.journalSummary()).toEqual([READ, CREATE]);
    expect(github.listComments(address)).toEqual([]);
  });

  test('a token that was revoked: a usage error after one call', async () => {
    github.revokeToken(TEST_TOKEN);
    await expect(run('one')).rejects.toMatchObject({ code: 'usage', kind: 'token' });
    expect(github.journalSummary()).toHaveLength(1);
  });

  test('a pull request that is not there: a usage error that names it', async () => {
    address = { ...address, number: 404 };
    await expect(run('one')).rejects.toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('octo/repo#404'),
    });
  });
});
