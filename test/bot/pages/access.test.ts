import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSessions } from '../../../bot/http/session.ts';
import { addRun, cookieFor, type Served, servePages, signIn, TOKEN } from './serve-pages.ts';

const HOUR = 3_600_000;
let time = Date.parse('2026-11-20T12:00:00Z');
let served: Served;
let id: string;
beforeEach(async () => {
  served = await servePages({ now: () => time });
  id = addRun(served.store);
  served.store.end(id, 'done', {});
});
afterEach(() => served.close());

function pair(cookie: string): string {
  return cookie.split(';')[0] ?? '';
}

/** Every way to come without being known. */
const STRANGERS: [string, () => Record<string, string>][] = [
  ['no cookie', () => ({})],
  ['a wrong token', () => ({ authorization: 'Bearer wrong' })],
  ['an empty token', () => ({ authorization: 'Bearer ' })],
  ['the token as a cookie', () => ({ cookie: `gloss-session=${TOKEN}` })],
  [
    'an expired cookie',
    () => {
      const sessions = createSessions({ apiToken: TOKEN, isSecure: false, now: () => time - 12 * HOUR });
      return { cookie: pair(sessions.start()) };
    },
  ],
  [
    'a cookie of another token',
    () => {
      const sessions = createSessions({ apiToken: 'another', isSecure: false, now: () => time });
      return { cookie: pair(sessions.start()) };
    },
  ],
  [
    'a cookie made longer',
    () => {
      const sessions = createSessions({ apiToken: TOKEN, isSecure: false, now: () => time });
      return { cookie: pair(sessions.start()).replace(/=\d+/, `=${time + 99 * HOUR}`) };
    },
  ],
  ['an unsigned cookie', () => ({ cookie: `gloss-session=${time + HOUR}.` })],
  ['no cookie but garbage', () => ({ cookie: 'gloss-session; ;=;gloss-session=%00' })],
];

const get = async (path: string, headers: Record<string, string> = {}) =>
  await fetch(served.url + path, { headers, redirect: 'manual' });

describe.each(STRANGERS)('with %s', (_, headers) => {
  test.each(['/', '/?status=done', '/runs/ID', '/runs/01JDOESNOTEXIST'])(
    '%s leads to the form',
    async (path) => {
      const response = await get(path.replace('ID', id), headers());
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toMatch(/^\/login/);
      expect(await response.text()).toBe('');
    },
  );

  test.each(['', '/events'])('/api/runs/:id%s answers the same for every id', async (rest) => {
    const [there, missing] = await Promise.all(
      [id, '01JDOESNOTEXIST'].map(async (run) => await get(`/api/runs/${run}${rest}`, headers())),
    );
    expect([there?.status, missing?.status]).toEqual([401, 401]);
    expect(await there?.text()).toBe(await missing?.text());
  });
});

test.each([
  ['/', 200, 303],
  ['/runs/ID', 200, 303],
  ['/runs/01JDOESNOTEXIST', 404, 303],
  ['/api/runs/ID', 200, 200],
  ['/api/runs/ID/events', 200, 200],
  ['/api/runs/01JDOESNOTEXIST', 404, 404],
  ['/api/runs/01JDOESNOTEXIST/events', 404, 404],
])('%s: cookie %i, bearer %i', async (path, byCookie, byBearer) => {
  const cookie = await cookieFor(served.url);
  const real = path.replace('ID', id);
  expect((await get(real, { cookie })).status).toBe(byCookie);
  expect((await get(real, { authorization: `Bearer ${TOKEN}` })).status).toBe(byBearer);
});

test('a cookie says nothing of the token and lives 12 hours', async () => {
  const cookie = (await signIn(served.url)).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^gloss-session=\d+\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
  expect(cookie).not.toContain(TOKEN);
  const before = time;
  time += 12 * HOUR - 1;
  expect((await get('/', { cookie: pair(cookie) })).status).toBe(200);
  time += 1;
  expect((await get('/', { cookie: pair(cookie) })).status).toBe(303);
  time = before;
});

test('by https the cookie is bound to it', async () => {
  const secure = await servePages({ isSecure: true });
  const cookie = (await signIn(secure.url)).headers.get('set-cookie');
  expect(cookie).toMatch(/^__Host-gloss-session=.*; Secure; Max-Age/);
  await secure.close();
});

test('ten attempts a minute for everybody, then even the token waits', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    expect((await signIn(served.url, `guess ${attempt}`)).status).toBe(401);
  }
  const late = await signIn(served.url);
  expect([late.status, late.headers.get('set-cookie'), late.headers.get('retry-after')]).toEqual([
    429,
    null,
    '60',
  ]);
  time += 60_000;
  expect((await signIn(served.url)).status).toBe(303);
});

test.each([
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 303],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://evil.example' }, 403],
  [{ 'content-type': 'application/json' }, 415],
  [{}, 303],
])('a form with %j: %i', async (headers, status) => {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const init = { method: 'POST', body: `token=${TOKEN}`, redirect: 'manual' } as const;
  const response = await fetch(`${served.url}/login`, { ...init, headers: { ...type, ...headers } });
  expect(response.status).toBe(status);
});

test('bodies over 4 KiB are refused, also without a length', async () => {
  const text = `token=${'x'.repeat(5000)}`;
  const stream = new Blob([text]).stream();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const body of [text, stream]) {
    const init = { method: 'POST', body, headers, duplex: 'half', redirect: 'manual' } as const;
    expect((await fetch(`${served.url}/login`, init)).status).toBe(413);
  }
});

test.each([
  ['/runs/01ABC', '/runs/01ABC'],
  ['//evil.example', '/'],
  ['https://evil.example', '/'],
  ['/runs/../../x', '/'],
  ['/\\evil.example', '/'],
])('after signing in %s leads to %s', async (next, location) => {
  const body = new URLSearchParams({ token: TOKEN, next });
  const response = await fetch(`${served.url}/login`, { method: 'POST', body, redirect: 'manual' });
  expect(response.headers.get('location')).toBe(location);
});

test('signing out takes the cookie away', async () => {
  const cookie = await cookieFor(served.url);
  const init = { method: 'POST', body: new URLSearchParams(), redirect: 'manual' } as const;
  const response = await fetch(`${served.url}/logout`, { ...init, headers: { cookie } });
  expect(response.status).toBe(303);
  expect(response.headers.get('set-cookie')).toMatch(/^gloss-session=;.*Max-Age=0$/);
});

test('what is not ours is left alone; what is, says which methods', async () => {
  const statuses = ['/healthz', '/api/runs', '/runs', '/favicon.ico'].map(
    async (path) => (await get(path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404]);
  expect(await (await get('/api/runs')).text()).toBe('not ours');
  const headers = { authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${served.url}/api/runs/${id}`, { method: 'DELETE', headers });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
