import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { JobEvent } from '../../../bot/jobs/job.ts';
import { addRun, progress, type Served, servePages, TOKEN } from './serve-pages.ts';

const open: Served[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

async function serve(directory?: string): Promise<Served> {
  const served = await servePages(directory === undefined ? {} : { directory });
  open.push(served);
  return served;
}

function connect(options: {
  url: string;
  id: string;
  last?: number;
  signal?: AbortSignal;
}): Promise<Response> {
  const { url, id, last, signal } = options;
  const headers = { authorization: `Bearer ${TOKEN}`, ...(last && { 'last-event-id': String(last) }) };
  return fetch(`${url}/api/runs/${id}/events`, { headers, ...(signal && { signal }) });
}

function parse(text: string): JobEvent[] {
  const events = [...text.matchAll(/^id: (\d+)\ndata: (.*)\n\n/gm)];
  return events.map(([, seq, data = '']) => {
    const event: JobEvent = JSON.parse(data);
    expect(event.seq).toBe(Number(seq));
    return event;
  });
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isTrue(); turn += 1) await sleep(20);
  expect(isTrue()).toBe(true);
}

test('what is stored, then what comes, then the end', async () => {
  const { store, url, watchers } = await serve();
  const id = addRun(store);
  store.start(id);
  const response = await connect({ url, id });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  store.append(id, progress(3, 1));
  await sleep(50);
  store.append(addRun(store), progress(9, 9));
  store.append(id, { type: 'note', text: 'line one\nline two\n\nid: 99' });
  store.end(id, 'done', { reason: 'ok' });
  expect(parse(await response.text())).toEqual(store.events(id));
  expect(watchers()).toBe(0);
});

test('resumes with exactly what was missed, also in a new process on the same directory', async () => {
  const first = await serve();
  const id = addRun(first.store);
  first.store.start(id);
  for (let done = 0; done < 5; done += 1) first.store.append(id, progress(5, done));
  const second = await serve(first.directory);
  second.store.end(id, 'done', {});
  for (const { url } of [first, second]) {
    const response = await connect({ url, id, last: 4 });
    expect(parse(await response.text()).map(({ seq }) => seq)).toEqual([5, 6, 7, 8]);
    expect((await connect({ url, id, last: 8 })).status).toBe(204);
  }
});

test('what a transaction took back is never sent', async () => {
  const { store, url } = await serve();
  const id = addRun(store);
  const response = await connect({ url, id });
  store.watch((_, event) => {
    if (event.type === 'status' && event.status === 'running') throw new Error('no');
  });
  expect(() => store.start(id)).toThrow('no');
  await sleep(50);
  store.end(id, 'cancelled', {});
  const statuses = parse(await response.text()).map((event) => event.type === 'status' && event.status);
  expect(statuses).toEqual(['queued', 'cancelled']);
});

test('a reader who goes leaves no watcher; closing ends every stream', async () => {
  const { store, url, watchers, pages } = await serve();
  const id = addRun(store);
  const gone = new AbortController();
  await connect({ url, id, signal: gone.signal });
  const stays = await connect({ url, id });
  expect(watchers()).toBe(2);
  gone.abort();
  await until(() => watchers() === 1);
  pages.close();
  await stays.text();
  await until(() => watchers() === 0);
});
