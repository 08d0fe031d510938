import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { streamJob } from '../../../bot/http/stream-job.ts';
import { openBotStore } from '../../../bot/store/open-bot-store.ts';
import { addRun } from '../pages/serve-pages.ts';

const WAIT = { timeout: 10_000, interval: 10 };
let directory: string;
let store: ReturnType<typeof openBotStore>;
let server: Server;
let url: string;
let id: string;
let stopping: boolean;
let ended: string[];
/** What the server does before it streams. */
let first: (response: ServerResponse) => Promise<unknown>;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'bot-stream-'));
  store = openBotStore({ directory });
  id = addRun(store);
  [stopping, ended] = [false, []];
  first = async () => {};
  server = createServer(async (_, response) => {
    await first(response);
    const job = store.get(id);
    if (!job) throw new Error('no job');
    const scheduler = {
      end: () => ended.push('cancelled') > 0,
      decide: (_: string, { kind, digest }: { kind: string; digest: string }) =>
        ended.push(`${kind} ${digest}`) > 0,
    };
    streamJob({ store, scheduler, response, job, isStopping: () => stopping, heartbeatMs: 5 });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  store.close();
  rmSync(directory, { recursive: true });
});

/** Reads until the text holds a word, and closes. */
async function readUntil(word: string): Promise<string> {
  const caller = new AbortController();
  const { body } = await fetch(url, { signal: caller.signal });
  let text = '';
  for await (const part of body ?? []) {
    text += new TextDecoder().decode(part);
    if (text.includes(word)) break;
  }
  caller.abort();
  return text;
}

describe('the stream of a job that was started over HTTP', () => {
  it('says that it is still there while nothing happens, and ends with the job', async () => {
    store.start(id);
    const answer = fetch(url);
    await new Promise((resolve) => setTimeout(resolve, 60));
    store.end(id, 'done', { reason: 'ok' });
    const types = (await (await answer).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types.slice(0, 4)).toEqual(['job', 'status', 'status', 'heartbeat']);
    expect(types.slice(-2)).toEqual(['status', 'end']);
    expect(types.filter((type) => type === 'end')).toHaveLength(1);
    expect(ended).toEqual([]);
  });

  it('cancels the job when its caller closes it', async () => {
    store.start(id);
    await readUntil('heartbeat');
    await expect.poll(() => ended, WAIT).toEqual(['cancelled']);
  });

  it('cancels it also when the caller went away while it was made', async () => {
    const caller = new AbortController();
    first = async (response) => {
      caller.abort();
      await once(response, 'close');
    };
    await fetch(url, { signal: caller.signal }).catch(() => {});
    await expect.poll(() => ended, WAIT).toEqual(['cancelled']);
  });

  it('rejects what waits for approval, so that its comment says so', async () => {
    store.start(id);
    store.wait(id, { digest: 'abc', token: 't', expiresAt: Date.now() + 1e6 });
    await readUntil('heartbeat');
    await expect.poll(() => ended, WAIT).toEqual(['rejected abc']);
  });

  it('leaves the job to the next process when the server stops', async () => {
    store.start(id);
    const { body } = await fetch(url);
    const reader = body?.getReader();
    await reader?.read();
    stopping = true;
    server.closeAllConnections();
    await expect(
      reader?.read().then(async function rest(part): Promise<void> {
        if (!part.done) await reader.read().then(rest);
      }),
    ).rejects.toThrow();
    expect(ended).toEqual([]);
  });
});
