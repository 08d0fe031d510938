import { describe, expect, test } from 'vitest';
import { readPermission } from '../../src/github/read-permission.ts';
import { createTestClient } from './create-test-client.ts';
import { type ScriptedReply, startScriptedServer } from './start-scripted-server.ts';

async function run(reply: ScriptedReply, login = 'octocat') {
  await using server = await startScriptedServer(() => reply);
  const { client } = createTestClient({ apiUrl: server.url });
  const result = await readPermission({ client, owner: 'octo', repo: 'repo', login, id: 11 }).catch(
    (error: unknown) => error,
  );
  return { result, urls: server.seen.map(({ url }) => url) };
}

const answer = (permission: unknown, role_name?: unknown, user: unknown = { id: 11 }): ScriptedReply => ({
  json: { permission, role_name, user },
});

describe('what the answer means', () => {
  const rows: [what: string, reply: ScriptedReply, expected: string][] = [
    ['admin', answer('admin', 'admin'), 'admin'],
    ['maintain, which the old word calls write', answer('write', 'maintain'), 'maintain'],
    ['write', answer('write', 'write'), 'write'],
    ['triage, which the old word calls read', answer('read', 'triage'), 'triage'],
    ['read', answer('read', 'read'), 'read'],
    ['none', answer('none', 'none'), 'none'],
    ['an older server, which tells no role', answer('write'), 'write'],
    ['a custom role that may write', answer('write', 'Security lead'), 'write'],
    ['a custom role that may read', answer('read', 'writers'), 'read'],
    ['a custom role called admin', answer('read', 'admin'), 'read'],
    ['a custom role called write', answer('read', 'write'), 'read'],
    ['an unknown word', answer('push', 'write'), 'none'],
    ['an inherited word', answer('constructor', 'admin'), 'none'],
    ['no word', answer(undefined, 'admin'), 'none'],
    ['another account by now', answer('admin', 'admin', { id: 12 }), 'none'],
    ['a number as text', answer('admin', 'admin', { id: '11' }), 'none'],
    ['no account', answer('admin', 'admin', null), 'none'],
    ['404', { status: 404, json: { message: 'octocat is not a user' } }, 'none'],
  ];
  test.each(rows)('%s', async (_, reply, expected) => {
    const { result, urls } = await run(reply);
    expect(result).toBe(expected);
    expect(urls).toEqual(['/repos/octo/repo/collaborators/octocat/permission']);
  });
});

describe('what GitHub does not tell is thrown', () => {
  test.each([
    ['a bad token', { status: 401, json: {} }, 'token'],
    ['a token without the right', { status: 403, json: { message: 'Must have push access' } }, 'permission'],
    ['an answer that is no JSON', { text: '<html>' }, 'uncertain'],
    ['a lost connection', { drop: 'before' }, 'uncertain'],
  ] as const)('%s', async (_, reply, kind) => {
    expect((await run(reply)).result).toMatchObject({ kind });
  });
});

test('a read is sent again after a 5xx', async () => {
  await using server = await startScriptedServer((_, index) =>
    index === 0 ? { status: 502, json: {} } : answer('write', 'write'),
  );
  const { client } = createTestClient({ apiUrl: server.url });
  const options = { client, owner: 'octo', repo: 'repo', login: 'octocat', id: 11 };
  expect(await readPermission(options)).toBe('write');
});

test.each(['..', '.', '', 'a/b', 'a b', 'a?b=c', 'a\nb', 'x[bot]y', 'x'.repeat(101)])(
  '%j is nobody, and GitHub is not asked',
  async (login) => {
    expect(await run(answer('admin'), login)).toEqual({ result: 'none', urls: [] });
  },
);
