import { describe, expect, test } from 'vitest';
import { type CommentGateway, createCommentGateway } from '../../src/github/comment-gateway.ts';
import { createTestClient } from './create-test-client.ts';
import { type ScriptedReply, startScriptedServer } from './start-scripted-server.ts';

const ADDRESS = { owner: 'octo', repo: 'repo', number: 7 };
const NODE = {
  id: 'IC_2',
  url: 'https://github.com/octo/repo/pull/7#issuecomment-2',
  body: 'text',
  isMinimized: false,
  viewerDidAuthor: true,
  createdAt: '2026-11-20T12:00:00Z',
};
const COMMENT = { ...NODE, databaseId: 2 };

const WRITES: Record<string, (gateway: CommentGateway) => Promise<unknown>> = {
  createComment: (gateway) => gateway.createComment({ pullRequestId: 'PR_1', body: 'text' }),
  updateComment: (gateway) => gateway.updateComment({ id: 'IC_2', body: 'text' }),
  deleteComment: (gateway) => gateway.deleteComment({ id: 'IC_2' }),
  minimizeComment: (gateway) => gateway.minimizeComment({ id: 'IC_2' }),
};

async function run(reply: ScriptedReply, write: (gateway: CommentGateway) => Promise<unknown>) {
  await using server = await startScriptedServer(() => reply);
  const { client } = createTestClient({ apiUrl: server.url });
  const result = await write(createCommentGateway({ client, ...ADDRESS })).catch((error: unknown) => error);
  expect(client.calls()).toBe(1);
  return { result, sent: server.seen[0]?.body };
}

describe('each write is one request', () => {
  test('createComment also brings the youngest comments', async () => {
    const other = { ...NODE, id: 'IC_1' };
    const { result, sent } = await run(
      {
        json: {
          data: {
            addComment: {
              commentEdge: { node: NODE },
              subject: { comments: { nodes: [other, null, NODE] } },
            },
          },
        },
      },
      (gateway) => gateway.createComment({ pullRequestId: 'PR_1', body: 'text' }),
    );
    expect(result).toEqual({
      outcome: 'done',
      value: { comment: COMMENT, latest: [{ ...COMMENT, id: 'IC_1' }, COMMENT] },
    });
    expect(sent?.variables).toEqual({ subjectId: 'PR_1', body: 'text' });
    expect(sent?.query).toContain('comments(last: 20)');
  });

  test('updateComment brings the comment', async () => {
    const { result, sent } = await run(
      {
        json: {
          data: { updateIssueComment: { issueComment: { ...NODE, pullRequest: { headRefOid: 'abc' } } } },
        },
      },
      (gateway) => gateway.updateComment({ id: 'IC_2', body: 'text' }),
    );
    expect(result).toEqual({ outcome: 'done', value: { comment: COMMENT, headSha: 'abc' } });
    expect(sent?.variables).toEqual({ id: 'IC_2', body: 'text' });
  });

  test('readEdits brings what a comment said, the newest first', async () => {
    const edit = (second: number, diff: string | null) => ({
      editedAt: `2026-01-01T00:00:0${second}Z`,
      diff,
    });
    const nodes = [
      edit(2, 'same second, newer'),
      edit(2, 'same second, older'),
      edit(3, 'now'),
      null,
      edit(1, null),
    ];
    const node = { body: 'now', pullRequest: { headRefOid: 'abc' }, userContentEdits: { nodes } };
    const read = (gateway: CommentGateway) => gateway.readEdits({ id: 'IC_2' });
    const { result } = await run({ json: { data: { node } } }, read);
    const edits = ['now', 'same second, newer', 'same second, older'];
    expect(result).toEqual({ body: 'now', headSha: 'abc', edits });
    expect((await run({ json: { data: { node: null } } }, read)).result).toBeUndefined();
  });

  for (const name of ['deleteComment', 'minimizeComment']) {
    test(`${name} brings nothing`, async () => {
      const write = WRITES[name] ?? (async () => undefined);
      const { result, sent } = await run({ json: { data: {} } }, write);
      expect(result).toEqual({ outcome: 'done', value: undefined });
      expect(sent?.variables).toEqual({ id: 'IC_2' });
    });
  }
});

describe('what came of a write', () => {
  const graphql = (type: string): ScriptedReply => ({
    json: { data: null, errors: [{ type, message: 'no' }] },
  });
  const rows: [string, ScriptedReply, object][] = [
    ['a 502 is uncertain', { status: 502, json: {} }, { outcome: 'uncertain', reason: expect.any(String) }],
    [
      'a lost connection is uncertain',
      { drop: 'before' },
      { outcome: 'uncertain', reason: expect.any(String) },
    ],
    ['NOT_FOUND is missing', graphql('NOT_FOUND'), { outcome: 'missing' }],
    ['FORBIDDEN is thrown as a usage error', graphql('FORBIDDEN'), { code: 'usage', kind: 'permission' }],
    ['a 401 is thrown as a usage error', { status: 401, json: {} }, { code: 'usage', kind: 'token' }],
  ];
  for (const [name, reply, expected] of rows) {
    for (const [kind, write] of Object.entries(WRITES)) {
      test(`${kind}: ${name}`, async () => {
        expect((await run(reply, write)).result).toMatchObject(expected);
      });
    }
  }
});

test('readComments reads one page', async () => {
  const comments = { nodes: [NODE], pageInfo: { hasNextPage: true, endCursor: 'c1' } };
  const { result } = await run({ json: { data: { repository: { pullRequest: { comments } } } } }, (gateway) =>
    gateway.readComments({}),
  );
  expect(result).toEqual({ comments: [COMMENT], nextCursor: 'c1' });
});
