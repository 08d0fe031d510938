import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ReactionName, react } from '../../src/github/react.ts';
import { PLACE, type Stage, setStage, TOKENS } from '../fake-github/stage-for-tests.ts';
import { createTestClient } from './create-test-client.ts';
import { type ScriptedReply, startScriptedServer } from './start-scripted-server.ts';

describe('on GitHub', () => {
  let stage: Stage;
  let commentId: number;
  beforeEach(async () => {
    stage = await setStage();
    commentId = stage.fake.createComment({ ...PLACE, number: 1, author: 'octo', body: '/gloss summary' }).id;
  });
  afterEach(async () => {
    expect(stage.fake.errors).toEqual([]);
    expect(stage.fake.unhandled).toEqual([]);
    await stage.fake.close();
  });

  const as = (token: string, content: ReactionName) => {
    const { client } = createTestClient({ apiUrl: stage.fake.url, token });
    return react({ client, ...PLACE, commentId, content });
  };
  const seen = () =>
    stage.fake
      .listComments({ ...PLACE, number: 1 })[0]
      ?.reactions.map(({ user, content }) => `${user.login} ${content}`);
  const writes = () => stage.fake.journalSummary().filter((line) => !line.startsWith('GET'));

  test('👀 is given in one request, and once however often it is asked for', async () => {
    const first = await as(TOKENS.bot, 'eyes');
    expect(stage.fake.journalSummary()).toHaveLength(1);
    expect(await as(TOKENS.bot, 'eyes')).toEqual(first);
    expect(seen()).toEqual(['gloss[bot] eyes']);
  });

  test.each(['rocket', 'confused'] as const)('%s takes the place of 👀', async (content) => {
    await as(TOKENS.bot, 'eyes');
    expect(await as(TOKENS.bot, content)).toMatchObject({ outcome: 'done' });
    expect(await as(TOKENS.bot, content)).toMatchObject({ outcome: 'done' });
    expect(seen()).toEqual([`gloss[bot] ${content}`]);
    // The second time there is nothing to take away any more.
    expect(writes()).toHaveLength(4);
  });

  test('reactions of others stay', async () => {
    await as(TOKENS.otherBot, 'eyes');
    await as(TOKENS.owner, 'eyes');
    await as(TOKENS.bot, 'eyes');
    await as(TOKENS.bot, 'rocket');
    expect(seen()).toEqual(['other[bot] eyes', 'octo eyes', 'gloss[bot] rocket']);
  });

  test('a comment that is gone is missing', async () => {
    const { client } = createTestClient({ apiUrl: stage.fake.url, token: TOKENS.bot });
    const result = await react({ client, ...PLACE, commentId: 424242, content: 'eyes' });
    expect(result).toEqual({ outcome: 'missing' });
  });
});

describe('when GitHub fails', () => {
  const given: ScriptedReply = { status: 201, json: { id: 1, user: { id: 5 } } };
  const listed: ScriptedReply = { json: [{ id: 2, user: { id: 5 } }] };
  async function run(content: ReactionName, replies: ScriptedReply[]) {
    await using server = await startScriptedServer((_, index) => replies[index] ?? { status: 500 });
    const { client } = createTestClient({ apiUrl: server.url });
    const address = { client, owner: 'octo', repo: 'repo', commentId: 9 };
    const result = await react({ ...address, content }).catch((error: unknown) => error);
    return { result, sent: server.seen.map(({ method, url }) => `${method} ${url}`) };
  }
  const uncertain = { outcome: 'uncertain', reason: expect.any(String) };
  const rows: [what: string, content: ReactionName, replies: ScriptedReply[], expected: object][] = [
    ['no answer to the first write', 'eyes', [{ drop: 'before' }], uncertain],
    ['a 502', 'rocket', [{ status: 502, json: {} }], uncertain],
    ['no answer to the removal', 'rocket', [given, listed, { drop: 'before' }], uncertain],
    [
      'somebody else removed it',
      'rocket',
      [given, listed, { status: 404, json: {} }],
      { outcome: 'done', value: { id: 1 } },
    ],
    ['a locked conversation', 'eyes', [{ status: 403, json: { message: 'locked' } }], { kind: 'permission' }],
    ['a bad token', 'eyes', [{ status: 401, json: {} }], { kind: 'token' }],
  ];
  test.each(rows)('%s', async (_, content, replies, expected) => {
    const { result, sent } = await run(content, replies);
    expect(result).toMatchObject(expected);
    expect(sent).toHaveLength(replies.length);
  });

  test('the requests are those of the documentation', async () => {
    const { sent } = await run('rocket', [given, listed, { status: 204 }]);
    expect(sent).toEqual([
      'POST /repos/octo/repo/issues/comments/9/reactions',
      'GET /repos/octo/repo/issues/comments/9/reactions?content=eyes&per_page=100',
      'DELETE /repos/octo/repo/issues/comments/9/reactions/2',
    ]);
  });

  test('where the answer names no account, nothing is taken away', async () => {
    const nobody: ScriptedReply = { json: { id: 1, user: null } };
    const { sent } = await run('rocket', [nobody, { json: [{ id: 2, user: null }] }]);
    expect(sent.filter((line) => line.startsWith('DELETE'))).toEqual([]);
  });
});
