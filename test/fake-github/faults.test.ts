import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from './index.ts';
import { failureOf, PLACE, type Stage, setStage } from './stage-for-tests.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

const PATH = '/repos/octo/stage/issues/1/comments';
const post = () => stage.send(PATH, { method: 'POST', body: '{"body":"x"}' });
const count = () => stage.fake.listComments({ ...PLACE, number: 1 }).length;

describe('an injected fault', () => {
  it.each<[Fault, number, RegExp]>([
    [{ kind: 'secondary-limit' }, 403, /secondary rate limit/],
    [{ kind: 'secondary-limit', status: 429 }, 429, /secondary rate limit/],
    [{ kind: 'primary-limit' }, 403, /API rate limit exceeded/],
    [{ kind: 'primary-limit', status: 429 }, 429, /API rate limit exceeded/],
    [{ kind: 'too-many-requests' }, 429, /Too many requests/],
    [{ kind: 'server-error' }, 500, /Server Error/],
    [{ kind: 'bad-gateway' }, 502, /<title>502 Bad Gateway/],
    [{ kind: 'unavailable' }, 503, /No server is currently available/],
    [{ kind: 'conflict' }, 409, /Conflict/],
    [{ kind: 'abuse' }, 422, /was submitted too quickly/],
    [{ kind: 'reply', status: 418, body: { message: 'teapot' } }, 418, /teapot/],
  ])('%j answers %i once, and the effect does not happen', async (fault, status, message) => {
    stage.fake.inject({ match: { method: 'POST' }, fault });
    const answer = await post();
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toMatch(message);
    expect(count()).toBe(0);
    expect((await post()).status).toBe(201);
    expect(stage.fake.journal.map((entry) => entry.status)).toEqual([status, 201]);
  });

  it('says when to come back', async () => {
    stage.fake.inject({
      match: { path: /comments/ },
      fault: { kind: 'secondary-limit', retryAfterSeconds: 7 },
    });
    expect((await post()).headers.get('retry-after')).toBe('7');
    stage.fake.inject({
      match: { path: /comments/ },
      fault: { kind: 'secondary-limit', retryAfterSeconds: undefined },
    });
    expect((await post()).headers.get('retry-after')).toBeNull();
    stage.fake.inject({ match: { path: /comments/ }, fault: { kind: 'primary-limit', resetInSeconds: 30 } });
    const { headers } = await post();
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000).toBeGreaterThan(25);
  });

  it('breaks the connection before the effect', async () => {
    stage.fake.inject({ match: { method: 'POST' }, fault: { kind: 'drop' } });
    await expect(post()).rejects.toThrow();
    expect(count()).toBe(0);
    expect(stage.fake.journal[0]?.status).toBe(0);
  });

  it('loses the answer after the effect', async () => {
    stage.fake.inject({ match: { method: 'POST' }, fault: { kind: 'drop', after: true } });
    await expect(post()).rejects.toThrow();
    expect(count()).toBe(1);
  });

  it('makes a client that retries blindly write twice', async () => {
    const client = stage.client('bot');
    client.hook.wrap('request', (request, options) =>
      Promise.resolve(request(options)).catch(() => request(options)),
    );
    stage.fake.inject({ match: { method: 'POST' }, fault: { kind: 'bad-gateway', after: true } });
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await client.request(route, { ...PLACE, issue_number: 1, body: 'once?' });
    expect(count()).toBe(2);
  });

  it('holds a request at the gate until it is let go', async () => {
    const held = stage.fake.inject({ match: { method: 'POST' }, fault: { kind: 'hold' } });
    const first = post();
    await held.arrived;
    expect(count()).toBe(0);
    expect((await post()).status).toBe(201);
    held.release();
    expect((await first).status).toBe(201);
    expect(count()).toBe(2);
  });

  it('meets as many requests as it is told, in order, and only those that match', async () => {
    const both = stage.fake.inject({
      match: ({ body }) => (body as { body: string }).body === 'x',
      times: 2,
      fault: { kind: 'server-error' },
    });
    stage.fake.inject({ match: { method: 'POST' }, fault: { kind: 'conflict' } });
    expect((await stage.send(PATH, { method: 'POST', body: '{"body":"y"}' })).status).toBe(409);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([500, 500, 201]);
    expect(both.hits()).toBe(2);
  });

  it('finds a GraphQL request by its operation or root field', async () => {
    const client = stage.client('bot');
    stage.fake.inject({ match: { operation: 'viewer' }, fault: { kind: 'primary-limit' } });
    stage.fake.inject({ match: { operation: 'Who' }, fault: { kind: 'graphql-timeout' } });
    const limited = await failureOf(client.graphql('{ viewer { login } }'));
    expect(limited.message).toContain('API rate limit already exceeded');
    const timedOut = await failureOf(client.graphql('query Who { viewer { login } }'));
    expect(timedOut.message).toContain('Something went wrong while executing your query');
    expect(await client.graphql('query Who { viewer { login } }')).toEqual({
      viewer: { login: 'gloss[bot]' },
    });
  });
});
