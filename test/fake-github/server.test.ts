import { request as sendRaw } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';

let stage: Stage;
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

describe('every answer', () => {
  it('carries the rate limit, a request id and the page that documents it', async () => {
    stage = await setStage();
    const first = await stage.send('/repos/octo/stage');
    const second = await stage.send('/repos/octo/nowhere');
    expect(first.headers.get('x-ratelimit-limit')).toBe('5000');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4999');
    expect(first.headers.get('x-ratelimit-resource')).toBe('core');
    expect(Number(first.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect(second.headers.get('x-ratelimit-used')).toBe('2');
    expect(second.headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}(:[0-9A-F]+){4}$/);
    expect(second.body).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest/repos/repos#get-a-repository',
      status: '404',
    });
  });

  it('is 304 for a matching ETag, and free', async () => {
    stage = await setStage();
    const path = '/repos/octo/stage/pulls/1';
    const first = await stage.send(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    const again = await stage.send(path, { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'));
    await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'x.txt': 'x\n' } });
    expect((await stage.send(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('is 404 for a route the fake does not have, which is remembered', async () => {
    stage = await setStage();
    const answer = await stage.send('/repos/octo/stage/actions/secrets');
    expect(answer.body).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    });
    expect(stage.fake.unhandled.map(({ path }) => path)).toEqual(['/repos/octo/stage/actions/secrets']);
  });

  it('is 400 for a body that is not JSON', async () => {
    stage = await setStage();
    const answer = await stage.send('/repos/octo/stage/issues/1/comments', {
      method: 'POST',
      body: '{"body":',
    });
    expect(answer).toMatchObject({ status: 400, body: { message: 'Problems parsing JSON' } });
  });

  it('is 403 without a User-Agent', async () => {
    stage = await setStage();
    const status = await new Promise((resolve, reject) => {
      const request = sendRaw(`${stage.fake.url}/rate_limit`, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
      request.end();
    });
    expect(status).toBe(403);
  });

  it('is found below the Enterprise prefixes, too', async () => {
    stage = await setStage();
    expect((await stage.send('/api/v3/repos/octo/stage')).status).toBe(200);
    const body = JSON.stringify({ query: '{ viewer { login } }' });
    const answer = await stage.send('/api/graphql', { method: 'POST', body });
    expect(answer.body).toEqual({ data: { viewer: { login: 'gloss[bot]' } } });
  });

  it('is journalled with who asked what', async () => {
    stage = await setStage();
    await stage.send('/repos/octo/stage/issues/1/comments', { method: 'POST', body: '{"body":"x"}' });
    await stage.send('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: 'query Who { viewer { login } }' }),
    });
    expect(stage.fake.journal[0]).toMatchObject({
      method: 'POST',
      path: '/repos/octo/stage/issues/1/comments',
      status: 201,
      tokenLogin: 'gloss[bot]',
      body: { body: 'x' },
    });
    expect(stage.fake.journalSummary()).toEqual([
      'POST /repos/octo/stage/issues/1/comments',
      'POST /graphql Who',
    ]);
    stage.fake.clearJournal();
    expect(stage.fake.journalSummary()).toEqual([]);
  });
});

describe('limits', () => {
  it('end the hour of a token that has spent its requests', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    stage = await setStage({ now: () => now });
    stage.fake.registerToken({
      token: 'poor',
      login: 'poor',
      type: 'Bot',
      permissions: {},
      rateLimit: { core: 2, graphql: 1 },
    });
    const init = { headers: { authorization: 'token poor' } };
    const status = async () => (await stage.send('/repos/octo/stage', init)).status;
    expect([await status(), await status(), await status()]).toEqual([200, 200, 403]);
    const refused = await stage.send('/repos/octo/stage', init);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(refused.body).toMatchObject({ message: 'API rate limit exceeded for installation.' });
    expect((await stage.send('/rate_limit', init)).status).toBe(200);
    now += 3_600_000;
    expect(await status()).toBe(200);
  });

  it('are told by GraphQL with HTTP 200', async () => {
    stage = await setStage();
    stage.fake.registerToken({ token: 'poor', login: 'poor', type: 'Bot', rateLimit: { graphql: 1 } });
    const send = () =>
      stage.send('/graphql', {
        method: 'POST',
        body: JSON.stringify({ query: '{ viewer { login } }' }),
        headers: { authorization: 'token poor' },
      });
    await send();
    const answer = await send();
    expect(answer).toMatchObject({
      status: 200,
      body: { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit' }] },
    });
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it('stop more content than GitHub allows in a minute', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    stage = await setStage({ now: () => now, limits: { contentPerMinute: 3 } });
    const post = () =>
      stage.send('/repos/octo/stage/issues/1/comments', { method: 'POST', body: '{"body":"x"}' });
    const statuses = [await post(), await post(), await post(), await post()].map(({ status }) => status);
    expect(statuses).toEqual([201, 201, 201, 403]);
    const refused = await post();
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
    now += 60_001;
    expect((await post()).status).toBe(201);
  });

  it('of check runs: 50 annotations a request, 65,535 characters', async () => {
    stage = await setStage();
    const head = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    const annotation = {
      path: 'app.txt',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice',
      message: 'm',
    };
    const create = (output: object) =>
      stage.send('/repos/octo/stage/check-runs', {
        method: 'POST',
        body: JSON.stringify({
          name: 'gloss',
          head_sha: head,
          output: { title: 't', summary: 's', ...output },
        }),
      });
    expect(await create({ annotations: Array.from({ length: 51 }, () => annotation) })).toMatchObject({
      status: 422,
      body: { message: 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.' },
    });
    expect((await create({ summary: 'x'.repeat(65_536) })).status).toBe(422);
    for (const bad of [
      { annotation_level: 'error' },
      { start_line: 1.5 },
      { path: null },
      { message: 'x'.repeat(65_537) },
      { title: 'x'.repeat(256) },
      { end_line: 2, start_column: 1, end_column: 2 },
    ]) {
      expect((await create({ annotations: [annotation, { ...annotation, ...bad }] })).status).toBe(422);
    }
    const made = await create({ annotations: Array.from({ length: 50 }, () => annotation) });
    expect(made).toMatchObject({ status: 201, body: { output: { annotations_count: 50 } } });
    const { id } = made.body as { id: number };
    const more = { output: { title: 't', summary: 's', annotations: [annotation] }, conclusion: 'neutral' };
    const updated = await stage.send(`/repos/octo/stage/check-runs/${id}`, {
      method: 'PATCH',
      body: JSON.stringify(more),
    });
    expect(updated.body).toMatchObject({ status: 'completed', output: { annotations_count: 51 } });
    const other = await stage.send(`/repos/octo/stage/check-runs/${id}`, {
      method: 'PATCH',
      body: '{}',
      headers: { authorization: `token ${TOKENS.otherBot}` },
    });
    expect(other.status).toBe(403);
  });
});
