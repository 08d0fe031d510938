import { generateKeyPairSync } from 'node:crypto';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APP, addApp, KEYS, signToken } from './app-for-tests.ts';
import { PLACE, type Stage, setStage } from './stage-for-tests.ts';

let stage: Stage;
let installation: number;
let now = Date.parse('2026-01-01T00:00:00Z');
beforeEach(async () => {
  now = Date.parse('2026-01-01T00:00:00Z');
  stage = await setStage({ private: true, now: () => now });
  installation = addApp(stage.fake);
});
afterEach(async () => {
  vi.useRealTimers();
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

const claims = (more: object = {}) => ({ iss: APP.id, iat: now / 1000 - 30, exp: now / 1000 + 570, ...more });
const send = async (method: string, path: string, secret: string, body?: unknown) => {
  const init = { method, headers: { authorization: `Bearer ${secret}` } };
  const answer = await stage.send(path, body ? { ...init, body: JSON.stringify(body) } : init);
  return { status: answer.status, body: answer.body as Record<string, unknown> };
};
const tokens = () => `/app/installations/${installation}/access_tokens`;
const makeToken = async (body?: object) =>
  String((await send('POST', tokens(), signToken(claims()), body)).body.token);

describe('an App', () => {
  it('tells who it is and where it is installed', async () => {
    const secret = signToken(claims());
    expect(await send('GET', '/app', secret)).toMatchObject({ status: 200, body: APP });
    const list = (await send('GET', '/app/installations', secret)).body;
    expect(list).toMatchObject([{ id: installation, app_slug: APP.slug, account: { login: 'octo' } }]);
    for (const path of [`/app/installations/${installation}`, '/repos/octo/stage/installation']) {
      expect(await send('GET', path, secret)).toMatchObject({ status: 200, body: { id: installation } });
    }
    expect((await send('GET', '/repos/octo/elsewhere/installation', secret)).status).toBe(404);
    expect((await send('GET', '/repos/octo/stage', secret)).status).toBe(401);
  });

  it.each([
    ['without an issuer', { iss: undefined }, "'Issuer' claim"],
    ['that has ended', { exp: 1_767_225_599 }, "'Expiration time' claim"],
    ['that lasts more than 10 minutes', { exp: 1_767_225_601 + 600 }, 'too far in the future'],
    ['from the future', { iat: 1_767_225_600 + 120 }, "'Issued at' claim"],
  ])('is refused a token %s', async (_, more, message) => {
    const answer = await send('GET', '/app', signToken(claims(more)));
    expect(answer).toMatchObject({ status: 401, body: { message: expect.stringContaining(message) } });
  });

  it('is refused a token of another key, of no App, and one that is none', async () => {
    const other = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const message = 'A JSON web token could not be decoded';
    const refused = { status: 401, body: { message } };
    expect(await send('GET', '/app', signToken(claims(), other.privateKey))).toMatchObject(refused);
    expect(await send('GET', '/app', 'a.b.c')).toMatchObject(refused);
    expect(await send('GET', '/app', 'bot-token')).toMatchObject(refused);
    expect((await send('GET', '/app', signToken(claims({ iss: 1 })))).status).toBe(404);
  });
});

describe('an installation token', () => {
  it('lasts an hour', async () => {
    const answer = await send('POST', tokens(), signToken(claims()));
    expect(answer).toMatchObject({
      status: 201,
      body: {
        token: expect.stringMatching(/^ghs_\w{36}$/),
        expires_at: '2026-01-01T01:00:00Z',
        permissions: { issues: 'write', pull_requests: 'write', contents: 'read', metadata: 'read' },
      },
    });
    const secret = String(answer.body.token);
    expect((await send('GET', '/repos/octo/stage', secret)).status).toBe(200);
    now += 3_600_000;
    expect(await send('GET', '/repos/octo/stage', secret)).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
  });

  it('acts as the bot, whose own comments GraphQL knows', async () => {
    const secret = await makeToken();
    const { id } = stage.fake.createComment({ ...PLACE, number: 1, author: 'octo', body: 'b' });
    const made = await send('POST', '/repos/octo/stage/issues/1/comments', secret, { body: 'x' });
    expect(made.body).toMatchObject({
      user: { login: 'glossator[bot]', type: 'Bot' },
      performed_via_github_app: { id: APP.id },
    });
    const query = `{ repository(owner: "octo", name: "stage") { issueOrPullRequest(number: 1) {
      ... on PullRequest { comments(first: 9) { nodes { viewerDidAuthor } } } } } }`;
    expect((await send('POST', '/graphql', secret, { query })).body).toEqual({
      data: {
        repository: {
          issueOrPullRequest: {
            comments: { nodes: [{ viewerDidAuthor: false }, { viewerDidAuthor: true }] },
          },
        },
      },
    });
    const react = `/repos/octo/stage/issues/comments/${id}/reactions`;
    expect((await send('POST', react, secret, { content: 'eyes' })).status).toBe(201);
    expect(stage.fake.reactions({ commentId: id })).toEqual([{ login: 'glossator[bot]', content: 'eyes' }]);
    const permission = '/repos/octo/stage/collaborators/octo/permission';
    expect((await send('GET', permission, secret)).body).toMatchObject({ permission: 'admin' });
  });

  it('has no more than it asks for, and asks for no more than there is', async () => {
    await stage.fake.createRepository({ owner: 'octo', name: 'other', private: true, files: { a: 'b' } });
    installation = stage.fake.installApp({ app: APP.slug, account: 'octo' });
    const all = await makeToken();
    expect((await send('GET', '/installation/repositories', all)).body).toMatchObject({ total_count: 2 });
    const one = await makeToken({ repositories: ['other'], permissions: { issues: 'read' } });
    expect((await send('GET', '/repos/octo/other', one)).status).toBe(200);
    expect((await send('GET', '/repos/octo/stage', one)).status).toBe(404);
    expect((await send('GET', '/repos/octo/other/contents/a', one)).status).toBe(403);
    for (const body of [
      { repositories: ['nowhere'] },
      { repository_ids: [1] },
      { permissions: { contents: 'write' } },
    ]) {
      expect((await send('POST', tokens(), signToken(claims()), body)).status).toBe(422);
    }
  });

  it('rests while the installation is suspended, and ends with it', async () => {
    const secret = await makeToken();
    stage.fake.suspendInstallation(installation);
    expect((await send('GET', '/repos/octo/stage', secret)).status).toBe(403);
    expect((await send('POST', tokens(), signToken(claims()))).status).toBe(403);
    stage.fake.unsuspendInstallation(installation);
    expect((await send('GET', '/repos/octo/stage', secret)).status).toBe(200);
    stage.fake.deleteInstallation(installation);
    expect((await send('GET', '/repos/octo/stage', secret)).status).toBe(401);
    expect((await send('POST', tokens(), signToken(claims()))).status).toBe(404);
  });

  it('is got by the real library, kept, and renewed when its hour is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    const octokit = new Octokit({
      baseUrl: stage.fake.url,
      authStrategy: createAppAuth,
      auth: { appId: APP.id, privateKey: KEYS.privateKey, installationId: installation },
    });
    const read = () => octokit.request('GET /repos/{owner}/{repo}', PLACE);
    const issued = () => stage.fake.journalSummary().filter((line) => line === `POST ${tokens()}`).length;
    await read();
    await read();
    expect(issued()).toBe(1);
    now += 3_600_000;
    vi.setSystemTime(now);
    expect((await read()).status).toBe(200);
    expect(issued()).toBe(2);
  });
});
