import { afterEach, describe, expect, it } from 'vitest';
import { failureOf, PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';

let stage: Stage;
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

const send = (method: string, path: string, token: string | undefined, body?: unknown) =>
  fetch(stage.fake.url + path, {
    method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).then(async (response) => {
    const body = (await response.json()) as { message?: string; login?: string };
    return { response, status: response.status, body };
  });

describe('access', () => {
  it('refuses a token it does not know', async () => {
    stage = await setStage();
    const answer = await send('GET', '/repos/octo/stage', 'stolen');
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({
      message: 'Bad credentials',
      documentation_url: 'https://docs.github.com/rest',
      status: '401',
    });
  });

  it('hides a private repository from everybody else', async () => {
    stage = await setStage({ private: true });
    stage.fake.registerToken({
      token: 'elsewhere',
      login: 'far',
      type: 'Bot',
      permissions: { contents: 'read' },
      repositories: ['octo/other'],
    });
    const status = async (token?: string) => (await send('GET', '/repos/octo/stage', token)).status;
    expect(await status()).toBe(404);
    expect(await status(TOKENS.stranger)).toBe(404);
    expect(await status('elsewhere')).toBe(404);
    expect(await status(TOKENS.bot)).toBe(200);
    expect(await status(TOKENS.owner)).toBe(200);
  });

  it.each([
    [{ issues: 'write' }, 201],
    [{ pull_requests: 'write' }, 201],
    [{ pull_requests: 'read', issues: 'read' }, 403],
    [{ contents: 'write' }, 403],
  ] as const)('lets an App with %j comment on a pull request: %i', async (permissions, status) => {
    stage = await setStage();
    stage.fake.registerToken({ token: 'app', login: 'app', type: 'Bot', permissions });
    const answer = await send('POST', '/repos/octo/stage/issues/1/comments', 'app', { body: 'x' });
    expect(answer.status).toBe(status);
    if (status !== 403) return;
    expect(answer.body.message).toBe('Resource not accessible by integration');
    expect(answer.response.headers.get('x-accepted-github-permissions')).toBe(
      'issues=write; pull_requests=write',
    );
    expect(stage.fake.listComments({ ...PLACE, number: 1 })).toEqual([]);
  });

  it('asks for a token before a write, and for the permission before a private read', async () => {
    stage = await setStage();
    expect((await send('POST', '/repos/octo/stage/issues/1/comments', undefined, { body: 'x' })).status).toBe(
      401,
    );
    await stage.fake.createRepository({ owner: 'octo', name: 'secret', private: true, files: { a: 'b' } });
    stage.fake.registerToken({ token: 'app', login: 'app', type: 'Bot', permissions: { issues: 'read' } });
    expect((await send('GET', '/repos/octo/secret/contents/a', 'app')).status).toBe(403);
  });

  it('lets a stranger comment, but neither label nor change what others wrote', async () => {
    stage = await setStage();
    const { id } = stage.fake.createComment({ ...PLACE, number: 1, author: 'octo', body: 'mine' });
    const as = (method: string, path: string, body: unknown) =>
      send(method, `/repos/octo/stage${path}`, TOKENS.stranger, body);
    expect((await as('POST', '/issues/1/comments', { body: 'x' })).status).toBe(201);
    expect((await as('POST', '/issues/1/labels', { labels: ['x'] })).status).toBe(403);
    expect((await as('PATCH', `/issues/comments/${id}`, { body: 'x' })).status).toBe(403);
    expect((await as('POST', '/check-runs', { name: 'x', head_sha: 'x' })).status).toBe(403);
  });

  it.each([
    ['octo', 'admin', 'admin'],
    ['maintainer', 'write', 'maintain'],
    ['triager', 'read', 'triage'],
    ['stranger', 'read', 'read'],
    ['blocked', 'none', 'none'],
  ])('tells the permission of %s: %s, as %s', async (login, permission, role) => {
    stage = await setStage();
    if (!['octo', 'stranger'].includes(login)) {
      stage.fake.setPermission({ ...PLACE, login, permission: role as 'maintain' });
    }
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const { data } = await stage.client('bot').request(route, { ...PLACE, username: login });
    expect(data).toMatchObject({ permission, role_name: role, user: { login } });
  });

  it.each(['gloss[bot]', 'nobody'])('knows no permission of %s, who is not a user', async (username) => {
    stage = await setStage();
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const failure = await failureOf(stage.client('bot').request(route, { ...PLACE, username }));
    expect(failure).toMatchObject({ status: 404, data: { message: `${username} is not a user` } });
  });

  it('tells a person who they are, and refuses an installation', async () => {
    stage = await setStage();
    expect((await send('GET', '/user', TOKENS.owner)).body.login).toBe('octo');
    expect((await send('GET', '/user', TOKENS.bot)).status).toBe(403);
  });
});
