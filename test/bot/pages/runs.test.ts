import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRun, cookieFor, progress, type Served, servePages } from './serve-pages.ts';

let served: Served;
let cookie: string;
beforeEach(async () => {
  served = await servePages();
  cookie = await cookieFor(served.url);
});
afterEach(() => served.close());

const get = async (path: string) => await fetch(served.url + path, { headers: { cookie } });
const read = async (path: string) => await (await get(path)).text();
const idsIn = (text: string) => [...text.matchAll(/href="\/runs\/(\w+)"/g)].map(([, id]) => id);

test('an empty list teaches how to start', async () => {
  expect(await read('/')).toContain('<code>/gloss summary</code>');
});

test('pages keep to a strict policy and are never stored; assets are kept for ever', async () => {
  const page = await get('/');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-security-policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  const paths = [...(await page.text()).matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(paths).toHaveLength(3);
  for (const path of paths) {
    const asset = await fetch(`${served.url}${path}`);
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
  expect((await get('/assets/../create-pages.ts')).status).toBe(404);
  expect((await get('/assets/pages.css')).status).toBe(404);
});

test('older runs are behind a link, each exactly once', async () => {
  const ids = Array.from({ length: 60 }, () => addRun(served.store)).reverse();
  const seen: (string | undefined)[] = [];
  let path: string | undefined = '/';
  while (path !== undefined) {
    const text = await read(path);
    seen.push(...idsIn(text));
    path = /rel="next" href="([^"]+)"/.exec(text)?.[1];
  }
  expect(seen).toEqual(ids);
});

test.each([
  ['running', ['queued', 'running']],
  ['waiting', ['waiting']],
  ['done', ['done']],
  ['failed', ['failed']],
  ['other', ['cancelled']],
  ['constructor', ['queued', 'running', 'waiting', 'done', 'failed', 'cancelled']],
])('the filter %s shows %j', async (filter, statuses) => {
  const { store } = served;
  const ids: Record<string, string> = { queued: addRun(store) };
  for (const status of ['running', 'waiting', 'done', 'failed', 'cancelled'] as const) {
    const id = addRun(store);
    ids[status] = id;
    store.start(id);
    if (status === 'waiting') store.wait(id, { digest: 'd1', token: 'hook-token', expiresAt: Date.now() });
    else if (status !== 'running') store.end(id, status, {});
  }
  const shown = idsIn(await read(`/?status=${filter}`));
  expect(shown.toSorted()).toEqual(statuses.map((status) => ids[status]).toSorted());
});

test('a run that waits shows what to say; the hook that decides stays secret', async () => {
  const { store } = served;
  const id = addRun(store);
  store.start(id);
  store.append(id, progress(4, 4));
  store.wait(id, { digest: 'abcdef0123456789', token: 'hook-token', expiresAt: Date.now() + 9e6 });
  const page = await read(`/runs/${id}`);
  expect(page).toContain('/gloss approve abcdef012345<');
  expect(page).toContain('href="https://github.com/octo/stage/pull/12"');
  expect(page).toContain('<title>Waiting · summary · octo/stage#12 · Gloss</title>');
  const json = await read(`/api/runs/${id}`);
  expect(page + json).not.toContain('hook-token');
  expect(JSON.parse(json)).toMatchObject({
    id,
    status: 'waiting',
    progress: { done: 4 },
    approval: { digest: 'abcdef0123456789' },
  });
});
