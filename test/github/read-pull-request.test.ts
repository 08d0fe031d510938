import { describe, expect, test } from 'vitest';
import { readMoreComments } from '../../src/github/read-comments.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { createTestClient } from './create-test-client.ts';
import { startScriptedServer } from './start-scripted-server.ts';

const ADDRESS = { owner: 'octo', repo: 'repo', number: 7 };
const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

const COMMENT = {
  id: 'IC_1',
  url: 'https://github.com/octo/repo/pull/7#issuecomment-3123456789',
  body: 'hello',
  isMinimized: false,
  viewerDidAuthor: true,
  createdAt: '2026-11-20T12:00:00Z',
};

const NODE = {
  id: 'PR_1',
  number: 7,
  title: 'A title',
  body: 'A body',
  state: 'OPEN',
  isDraft: true,
  url: 'https://github.com/octo/repo/pull/7',
  baseRefOid: BASE,
  headRefOid: HEAD,
  baseRefName: 'main',
  headRefName: 'topic',
  isCrossRepository: true,
  changedFiles: 3,
  additions: 10,
  deletions: 4,
  author: { login: 'stranger' },
  labels: { nodes: [{ name: 'bug' }, { name: 'no-gloss' }] },
  comments: { nodes: [COMMENT], pageInfo: { hasNextPage: true, endCursor: 'c1' } },
};

const answerWith = (node: unknown) => () => ({
  json: { data: { viewer: { login: 'gloss[bot]' }, repository: { pullRequest: node } } },
});

describe('readPullRequest', () => {
  test('reads everything in one request, as plain data', async () => {
    await using server = await startScriptedServer(answerWith(NODE));
    const { client } = createTestClient({ apiUrl: server.url });
    const pullRequest = await readPullRequest({ client, ...ADDRESS });
    expect(pullRequest).toEqual({
      viewer: 'gloss[bot]',
      id: 'PR_1',
      number: 7,
      title: 'A title',
      body: 'A body',
      state: 'OPEN',
      isDraft: true,
      url: 'https://github.com/octo/repo/pull/7',
      baseSha: BASE,
      headSha: HEAD,
      baseName: 'main',
      headName: 'topic',
      isCrossRepository: true,
      changedFiles: 3,
      additions: 10,
      deletions: 4,
      author: 'stranger',
      labels: ['bug', 'no-gloss'],
      comments: { comments: [{ ...COMMENT, databaseId: 3123456789 }], nextCursor: 'c1' },
    });
    expect(client.calls()).toBe(1);
    expect(structuredClone(pullRequest)).toEqual(pullRequest);
  });

  test('reads what the base branch says to reviewers, where it is asked to', async () => {
    const entry = (text: string | null, mode = 0o100644) => ({ mode, object: { text } });
    const answers = [
      [
        { guidance0: entry('Be kind.\n'), guidance1: entry('Times are UTC.') },
        'Be kind.\n\n\nTimes are UTC.',
      ],
      [{ guidance0: entry('target', 0o120000), guidance1: null }, ''],
      [{ guidance0: entry(null), guidance1: entry('Times are UTC.') }, 'Times are UTC.'],
      [null, ''],
    ] as const;
    for (const [target, guidance] of answers) {
      await using server = await startScriptedServer(answerWith({ ...NODE, baseRef: { target } }));
      const { client } = createTestClient({ apiUrl: server.url });
      const pullRequest = await readPullRequest({ client, ...ADDRESS, guidance: true });
      expect(pullRequest.guidance).toBe(guidance);
      expect(server.seen[0]?.body.query).toContain(
        'guidance1: file(path: ".github/copilot-instructions.md")',
      );
    }
  });

  test('sends names as variables, never as part of the query', async () => {
    await using server = await startScriptedServer(answerWith(NODE));
    const { client } = createTestClient({ apiUrl: server.url });
    await readPullRequest({ client, owner: 'x") { id } #', repo: 'repo', number: 7 });
    expect(server.seen[0]?.body.query).not.toContain('x")');
    expect(server.seen[0]?.body.variables).toEqual({ owner: 'x") { id } #', repo: 'repo', number: 7 });
  });

  test('does not ask for databaseId, which GraphQL cannot express for comments any more', async () => {
    await using server = await startScriptedServer(answerWith(NODE));
    const { client } = createTestClient({ apiUrl: server.url });
    await readPullRequest({ client, ...ADDRESS });
    expect(server.seen[0]?.body.query).not.toMatch(/databaseId/i);
  });

  test('a deleted account, missing labels and null nodes are no failure', async () => {
    const node = { ...NODE, author: null, labels: null, comments: { ...NODE.comments, nodes: [null] } };
    await using server = await startScriptedServer(answerWith(node));
    const { client } = createTestClient({ apiUrl: server.url });
    const pullRequest = await readPullRequest({ client, ...ADDRESS });
    expect(pullRequest).toMatchObject({ author: null, labels: [], comments: { comments: [] } });
  });

  const refusals = [
    { type: 'NOT_FOUND', kind: 'missing', words: /octo\/repo#7/ },
    { type: 'FORBIDDEN', kind: 'permission', words: /permissions: pull-requests: write/ },
  ];
  for (const { type, kind, words } of refusals) {
    test(`${type} is a usage error that says what is missing, after one request`, async () => {
      await using server = await startScriptedServer(() => ({
        json: { data: { repository: null }, errors: [{ type, message: 'No.' }] },
      }));
      const { client } = createTestClient({ apiUrl: server.url });
      const error = await readPullRequest({ client, ...ADDRESS }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'usage', kind });
      const { message, remedy } = error as { message: string; remedy: string };
      expect(`${message} ${remedy}`).toMatch(words);
      expect(client.calls()).toBe(1);
    });
  }

  test('null without an error is a usage error too', async () => {
    await using server = await startScriptedServer(answerWith(null));
    const { client } = createTestClient({ apiUrl: server.url });
    await expect(readPullRequest({ client, ...ADDRESS })).rejects.toMatchObject({ kind: 'missing' });
  });
});

test('readMoreComments reads the page after a cursor; the last page has no cursor', async () => {
  const comments = { nodes: [COMMENT], pageInfo: { hasNextPage: false, endCursor: 'c2' } };
  await using server = await startScriptedServer(answerWith({ comments }));
  const { client } = createTestClient({ apiUrl: server.url });
  const page = await readMoreComments({ client, ...ADDRESS, after: 'c1' });
  expect(page).toEqual({ comments: [{ ...COMMENT, databaseId: 3123456789 }] });
  expect(server.seen[0]?.body.variables).toMatchObject({ after: 'c1' });
  expect(client.calls()).toBe(1);
});
