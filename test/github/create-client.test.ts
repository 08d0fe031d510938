import { inspect } from 'node:util';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/create-client.ts';
import { GitHubError } from '../../src/github/github-error.ts';
import { createTestClient, TEST_TOKEN } from './create-test-client.ts';
import { type ScriptedReply, startScriptedServer } from './start-scripted-server.ts';

const ABOUT = { subject: 'pull request octo/repo#7', permission: 'pull-requests: write' };
const QUERY = { ...ABOUT, document: 'query { viewer { login } }', variables: {} };
const MUTATION = { ...ABOUT, document: 'mutation { doIt { done } }', variables: {} };
const GET = { ...ABOUT, route: 'GET /repos/{owner}/{repo}', parameters: { owner: 'octo', repo: 'repo' } };

const GOOD: ScriptedReply = { json: { data: { viewer: { login: 'gloss' } } } };
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

const CALLS: Record<string, (client: GitHubClient) => Promise<unknown>> = {
  query: (client) => client.query(QUERY),
  mutation: (client) => client.mutate(MUTATION),
  GET: (client) => client.request(GET),
};

function limited(headers: Record<string, string>, message = SECONDARY): ScriptedReply {
  return { status: 403, headers, json: { message } };
}

/** The calls such a reply can come to: errors under status 200 are GraphQL's way only. */
function callsFor(reply: ScriptedReply): [string, (client: GitHubClient) => Promise<unknown>][] {
  const graphql = JSON.stringify(reply.json ?? {}).startsWith('{"data"');
  return Object.entries(CALLS).filter(([kind]) => !graphql || kind !== 'GET');
}

async function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GitHubError)) throw new Error(`expected a GitHubError, got ${inspect(error)}`);
  return error;
}

describe('a call that fails for a moment', () => {
  const transient: [string, ScriptedReply][] = [
    ['a 502', { status: 502, json: { message: 'bad gateway' } }],
    ['a 503 with a page', { status: 503, text: '<h1>Unicorn</h1>' }],
    ['a connection closed without an answer', { drop: 'before' }],
    ['an answer that breaks off', { ...GOOD, drop: 'middle' }],
    ['a page instead of JSON', { status: 200, text: '<h1>proxy</h1>' }],
  ];
  for (const [name, bad] of transient) {
    test(`a query is sent again after ${name}`, async () => {
      await using server = await startScriptedServer((_, index) => (index === 0 ? bad : GOOD));
      const { client, waits } = createTestClient({ apiUrl: server.url });
      await expect(client.query(QUERY)).resolves.toEqual({ viewer: { login: 'gloss' } });
      expect(client.calls()).toBe(2);
      expect(server.seen).toHaveLength(2);
      expect(waits).toEqual([1]);
    });

    test(`a mutation is not sent again after ${name}, and fails as uncertain`, async () => {
      await using server = await startScriptedServer(() => bad);
      const { client, waits } = createTestClient({ apiUrl: server.url });
      const error = await failureOf(client.mutate(MUTATION));
      expect(error.kind).toBe('uncertain');
      expect(error.code).toBe('github');
      expect(client.calls()).toBe(1);
      expect(server.seen).toHaveLength(1);
      expect(waits).toEqual([]);
    });
  }

  test('a query gives up after three repeats, each after a longer wait', async () => {
    await using server = await startScriptedServer(() => ({ status: 502, json: {} }));
    const { client, waits } = createTestClient({ apiUrl: server.url });
    expect((await failureOf(client.query(QUERY))).kind).toBe('uncertain');
    expect(client.calls()).toBe(4);
    expect(waits).toEqual([1, 2, 4]);
  });

  test('a GraphQL answer that says "Something went wrong" under status 200 is a failure of the moment', async () => {
    const wrong = { json: { errors: [{ message: 'Something went wrong while executing your query.' }] } };
    await using server = await startScriptedServer((_, index) => (index === 0 ? wrong : GOOD));
    const { client } = createTestClient({ apiUrl: server.url });
    await client.query(QUERY);
    expect(client.calls()).toBe(2);
  });

  test('silence ends at the timeout and leaves a mutation uncertain', async () => {
    await using server = await startScriptedServer(() => ({ drop: 'never' }));
    const { client } = createTestClient({ apiUrl: server.url, timeoutMilliseconds: 50 });
    expect((await failureOf(client.mutate(MUTATION))).kind).toBe('uncertain');
    expect(client.calls()).toBe(1);
  });
});

describe('a rate limit', () => {
  const reset = (seconds: number) => String(Date.parse('2026-11-20T12:00:00Z') / 1000 + seconds);
  const spent = { 'x-ratelimit-remaining': '0' };
  const graphql = (type: string): ScriptedReply => ({
    json: { data: null, errors: [{ type, message: 'API rate limit exceeded' }] },
    headers: { ...spent, 'x-ratelimit-reset': reset(10) },
  });
  const short: [string, ScriptedReply, number][] = [
    ['secondary, 403 with retry-after', limited({ 'retry-after': '1' }), 1],
    ['secondary, 429 with retry-after', { ...limited({ 'retry-after': '7' }), status: 429 }, 7],
    ['secondary without a time', limited({}), 60],
    ['429 in other words', { status: 429, json: { message: 'slow down' } }, 60],
    [
      'secondary in the words of old servers',
      limited({}, 'You have triggered an abuse detection mechanism.'),
      60,
    ],
    ['too quickly, 422', { status: 422, json: { message: 'was submitted too quickly' } }, 60],
    ['primary, until the reset', limited({ ...spent, 'x-ratelimit-reset': reset(10) }, 'API rate limit'), 11],
    ['primary of GraphQL under status 200', graphql('RATE_LIMITED'), 11],
    ['primary of GraphQL by its newer name', graphql('RATE_LIMIT'), 11],
  ];
  for (const [name, bad, seconds] of short) {
    for (const [kind, call] of callsFor(bad)) {
      test(`${name}: a ${kind} waits ${seconds} s and is sent again, because nothing happened`, async () => {
        await using server = await startScriptedServer((_, index) => (index === 0 ? bad : GOOD));
        const { client, waits } = createTestClient({ apiUrl: server.url });
        await call(client);
        expect(client.calls()).toBe(2);
        expect(waits).toEqual([seconds]);
      });
    }
  }

  test('one that lasts an hour ends the call at once and says until when', async () => {
    await using server = await startScriptedServer(() => limited({ 'retry-after': '3600' }));
    const { client, waits } = createTestClient({ apiUrl: server.url });
    const error = await failureOf(client.mutate(MUTATION));
    expect(error.kind).toBe('limit');
    expect(error.message).toContain('until 2026-11-20T13:00:00.000Z');
    expect(error.message).toContain(ABOUT.subject);
    expect(client.calls()).toBe(1);
    expect(waits).toEqual([]);
  });

  test.each([
    ['a second', { 'retry-after': '1' }, Array(8).fill(1)],
    ['200 seconds', { 'retry-after': '200' }, [200, 200, 200]],
    // Ten minutes is all that one call may wait, and 480 s would be next.
    ['an unknown time', {}, [60, 120, 240]],
  ])('one of %s that keeps coming back is waited for a while', async (_, headers, expected) => {
    await using server = await startScriptedServer(() => limited(headers));
    const { client, waits } = createTestClient({ apiUrl: server.url });
    const { kind, retryAt = 0 } = await failureOf(client.mutate(MUTATION));
    expect(kind).toBe('limit');
    expect(retryAt).toBeGreaterThan(Date.parse('2026-11-20T12:00:00Z'));
    expect(waits).toEqual(expected);
    expect(client.calls()).toBe(expected.length + 1);
  });

  test('the real clock waits at least as long as GitHub asks', async () => {
    await using server = await startScriptedServer((_, index) =>
      index === 0 ? limited({ 'retry-after': '1' }) : GOOD,
    );
    const client = createClient({ token: TEST_TOKEN, apiUrl: server.url, throttle: false });
    const started = performance.now();
    await client.query(QUERY);
    expect(performance.now() - started).toBeGreaterThan(950);
    expect(client.calls()).toBe(2);
  });
});

describe('a refusal', () => {
  const graphql = (type: string, message: string): ScriptedReply => ({
    json: { data: null, errors: [{ type, message }] },
  });
  const integration = 'Resource not accessible by integration';
  const rows: [string, ScriptedReply, string, string, RegExp][] = [
    ['401', { status: 401, json: { message: 'Bad credentials' } }, 'token', 'usage', /refused the token/],
    ['403', { status: 403, json: { message: integration } }, 'permission', 'usage', /pull-requests: write/],
    ['GraphQL FORBIDDEN', graphql('FORBIDDEN', integration), 'permission', 'usage', /pull-requests: write/],
    ['404', { status: 404, json: { message: 'Not Found' } }, 'missing', 'usage', /octo\/repo#7/],
    ['GraphQL NOT_FOUND', graphql('NOT_FOUND', 'Could not resolve'), 'missing', 'usage', /octo\/repo#7/],
    [
      '422',
      { status: 422, json: { message: 'Validation Failed' } },
      'refused',
      'github',
      /Validation Failed/,
    ],
    ['GraphQL type unknown', graphql('UNPROCESSABLE', 'No'), 'refused', 'github', /No/],
  ];
  for (const [name, reply, kind, code, words] of rows) {
    test(`${name} fails as ${kind} after one request, with what to do`, async () => {
      await using server = await startScriptedServer(() => reply);
      for (const [, call] of callsFor(reply)) {
        const { client } = createTestClient({ apiUrl: server.url });
        const error = await failureOf(call(client));
        expect(error).toMatchObject({ kind, code });
        expect(`${error.message} ${error.remedy ?? ''}`).toMatch(words);
        expect(client.calls()).toBe(1);
      }
    });
  }
});

describe('the token', () => {
  test('is sent to GitHub and appears in no error, log line or printed client', async () => {
    const replies: ((echo: string) => ScriptedReply)[] = [
      (echo) => ({ status: 401, json: { message: echo } }),
      (echo) => ({ status: 401, json: { message: 'x'.repeat(270) + echo } }),
      (echo) => ({ status: 422, json: { message: 'Invalid', errors: [echo] } }),
      (echo) => ({ status: 500, json: { message: echo } }),
      (echo) => ({ json: { data: null, errors: [{ type: 'FORBIDDEN', message: echo }] } }),
      (echo) => ({ status: 200, text: echo }),
      () => ({ drop: 'before' }),
      (echo) =>
        limited({ 'retry-after': '2', deprecation: 'true', sunset: 'soon' }, `secondary rate ${echo}`),
    ];
    for (const [index, reply] of replies.entries()) {
      const token = `${TEST_TOKEN}${index}`;
      const scripted = reply(`Bad ${token}`);
      await using server = await startScriptedServer(() => scripted);
      for (const [, call] of callsFor(scripted)) {
        for (const throttle of scripted.status === 403 ? [false] : [false, true]) {
          const { client, said } = createTestClient({ apiUrl: server.url, throttle, token });
          const error = await failureOf(call(client));
          const all = [error, error.stack, error.cause, said, client];
          expect(inspect(all, { depth: 12, showHidden: true })).not.toContain('testToken');
        }
      }
      expect(server.seen[0]?.headers.authorization).toContain(token);
    }
  });

  test('with a line break inside is refused before any request, without being shown', () => {
    const make = () => createClient({ token: `${TEST_TOKEN}\nx: y`, apiUrl: 'http://127.0.0.1:1' });
    expect(make).toThrow(/characters that no token contains/);
    expect(make).not.toThrow(/MustNeverBeSeen/);
  });

  test('that is empty is a usage error', () => {
    expect(() => createClient({ token: ' \n', apiUrl: 'https://api.github.com' })).toThrow(/no GitHub token/);
  });

  test('is taken without the line break that secrets often end with', async () => {
    await using server = await startScriptedServer(() => GOOD);
    const { client } = createTestClient({ apiUrl: server.url, token: `${TEST_TOKEN}\n` });
    await client.query(QUERY);
    expect(server.seen[0]?.headers.authorization).toBe(`token ${TEST_TOKEN}`);
  });
});

describe('where requests go', () => {
  afterEach(() => nock.cleanAll());
  const rows: [string, string, string][] = [
    ['https://api.github.com', 'https://api.github.com', '/graphql'],
    ['https://api.github.com/', 'https://api.github.com', '/graphql'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com', '/graphql'],
    ['https://git.example.com/api/v3', 'https://git.example.com', '/api/graphql'],
  ];
  for (const [apiUrl, host, path] of rows) {
    test(`GraphQL of ${apiUrl} is ${host}${path}, with the agent and the API version`, async () => {
      const scope = nock(host)
        .matchHeader('user-agent', /^gloss\/1 /)
        .matchHeader('x-github-api-version', '2022-11-28')
        .post(path)
        .reply(200, { data: { viewer: { login: 'gloss' } } });
      const { client } = createTestClient({ apiUrl, userAgent: 'gloss/1' });
      await client.query(QUERY);
      expect(scope.isDone()).toBe(true);
      expect(client.calls()).toBe(1);
    });
  }

  test('REST parameters are encoded into the path and cannot leave it', async () => {
    await using server = await startScriptedServer(() => ({ json: {} }));
    const { client } = createTestClient({ apiUrl: `${server.url}/api/v3` });
    await client.request({ ...GET, parameters: { owner: '../../x', repo: 'a b' } });
    expect(server.seen[0]?.url).toBe('/api/v3/repos/..%2F..%2Fx/a%20b');
  });

  test('a URL that is not http(s) is a usage error', () => {
    expect(() => createClient({ token: TEST_TOKEN, apiUrl: 'file:///etc' })).toThrow(/not an http/);
  });
});

test('no request is made before somebody asks, and every request is counted', async () => {
  await using server = await startScriptedServer(() => GOOD);
  const { client } = createTestClient({ apiUrl: server.url });
  expect(client.calls()).toBe(0);
  await Promise.all([client.query(QUERY), client.request(GET), client.mutate(MUTATION)]);
  expect(client.calls()).toBe(3);
  expect(server.seen).toHaveLength(3);
});

test('an empty answer (204) is not a failure', async () => {
  await using server = await startScriptedServer(() => ({ status: 204, text: '' }));
  const { client } = createTestClient({ apiUrl: server.url });
  await client.request({ ...ABOUT, route: 'DELETE /x', parameters: {} });
  expect(client.calls()).toBe(1);
});

test('paced writes start a second apart and obey limits; reads are not held back', async () => {
  let writes = 0;
  await using server = await startScriptedServer((request) => {
    if (!request.body.query?.startsWith('mutation')) return GOOD;
    writes += 1;
    return writes === 1 ? limited({ 'retry-after': '5' }) : GOOD;
  });
  const { client, waits } = createTestClient({
    apiUrl: server.url,
    throttle: true,
    token: `${TEST_TOKEN}paced`,
  });
  const started = performance.now();
  await Promise.all([client.query(QUERY), client.query(QUERY), client.query(QUERY)]);
  const read = performance.now();
  // Held back, the third would have started after two seconds.
  expect(read - started).toBeLessThan(1900);
  await Promise.all([client.mutate(MUTATION), client.mutate(MUTATION)]);
  // Three writes, one of them sent again: two pauses.
  expect(performance.now() - read).toBeGreaterThan(1950);
  expect(writes).toBe(3);
  expect(waits).toEqual([5]);
  expect(client.calls()).toBe(6);
});
