import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPages } from '../../../bot/pages/create-pages.ts';
import type { BotStore, NewJob } from '../../../bot/store/bot-store.ts';
import { openBotStore } from '../../../bot/store/open-bot-store.ts';
import { NO_OPTIONS } from '../../../src/events/flags.ts';

export const TOKEN = 'a-token-for-the-tests-0123456789';

/** The pages over real HTTP with a real store. A given directory is kept. */
export async function servePages(
  options: { isSecure?: boolean; directory?: string; now?: () => number } = {},
) {
  const { isSecure = false, now = Date.now } = options;
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'gloss-pages-'));
  const opened = openBotStore({ directory, now });
  let watchers = 0;
  const store: BotStore = {
    ...opened,
    watch: (listener) => {
      watchers += 1;
      const stop = opened.watch(listener);
      return () => {
        watchers -= 1;
        stop();
      };
    },
  };
  const pages = createPages({ store, apiToken: TOKEN, isSecure, now });
  const server = createServer((request, response) => {
    pages.handle(request, response).then(
      (isOurs) => !isOurs && response.writeHead(404).end('not ours'),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ store, pages, url, directory },
    watchers: () => watchers,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      opened.close();
      if (options.directory === undefined) rmSync(directory, { recursive: true });
    },
  };
}

export type Served = Awaited<ReturnType<typeof servePages>>;

let made = 0;

/** A run of a pull request, with whatever differs. */
export function newRun(job: Partial<NewJob> = {}): NewJob {
  made += 1;
  const target = { kind: 'pull-request', number: 12, headSha: 'c0ffee'.repeat(6), fork: false } as const;
  return {
    ...{ once: `run ${made}`, installationId: 1, owner: 'octo', repo: 'stage', actor: 'mona' },
    work: { kind: 'pipeline', pipeline: 'summary', target, options: NO_OPTIONS, asked: true },
    ...job,
  };
}

/** Adds one job and says its id. */
export function addRun(store: BotStore, job: Partial<NewJob> = {}): string {
  const [added] = store.add([newRun(job)]);
  if (added === undefined) throw new Error('The job was there already.');
  return added.id;
}

/** How far a run is; numbers that nobody looks at follow from the others. */
export function progress(items: number, done: number) {
  const counts = {
    items,
    done,
    reused: 0,
    failed: 0,
    modelCalls: done,
    tokensIn: done * 900,
    tokensOut: done,
  };
  return { type: 'progress' as const, progress: { stage: 'read' as const, ...counts } };
}

/** Signs in and returns the cookie as a browser sends it. */
export async function signIn(url: string, token: string = TOKEN): Promise<Response> {
  const body = new URLSearchParams({ token });
  return await fetch(`${url}/login`, { method: 'POST', body, redirect: 'manual' });
}

export async function cookieFor(url: string): Promise<string> {
  return (await signIn(url)).headers.get('set-cookie')?.split(';')[0] ?? '';
}
