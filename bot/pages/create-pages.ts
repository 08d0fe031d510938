import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSessions } from '../http/session.ts';
import { streamEvents } from '../http/stream-events.ts';
import type { BotStore } from '../store/bot-store.ts';
import { jobToJson } from './job-json.ts';
import { renderMessage } from './layout.ts';
import { loadAssets } from './load-assets.ts';
import { renderLogin, safeNext } from './login-page.ts';
import { redirect, sendAsset, sendJson, sendPage, setSafeHeaders } from './respond.ts';
import { renderRunList } from './run-list.ts';
import { renderRunPage } from './run-page.ts';
import { createSignIn } from './sign-in.ts';

export interface Pages {
  /** Answers what belongs to the pages. False: not ours, nothing was touched. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Ends open streams, so that a server can close; their readers come again. */
  close(): void;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** Of the run, where the path names one. */
  id: string;
}

interface Route {
  path: RegExp;
  methods: readonly string[];
  /** `api`: 401 as JSON for strangers; `page`: to the form; `open`: for everybody. */
  guard: 'open' | 'page' | 'api';
  answer(exchange: Exchange): void | Promise<void>;
}

const READ = ['GET', 'HEAD'];

/**
 * The pages of the bot and the API to read runs.
 *
 * @param options.apiToken Not empty. Whoever has it may see every run.
 * @param options.isSecure Browsers reach us by https.
 * @param options.serverUrl Where repositories are shown; default `https://github.com`.
 * @param options.now Milliseconds since 1970; for tests.
 */
export function createPages(options: {
  store: BotStore;
  apiToken: string;
  isSecure: boolean;
  serverUrl?: string;
  now?: () => number;
}): Pages {
  const { now = Date.now } = options;
  const sessions = createSessions({ ...options, now });
  const streams = new Set<() => void>();
  const routes = listRoutes({ ...options, now, sessions, streams });
  return {
    handle: async (request, response) => {
      const url = URL.parse(request.url ?? '/', 'http://localhost');
      const route = routes.find(({ path }) => url !== null && path.test(url.pathname));
      if (url === null || route === undefined) return false;
      setSafeHeaders(response);
      const isKnown = route.guard === 'open' || sessions.isKnown(request, { bearer: route.guard === 'api' });
      if (!isKnown) refuse({ route, url, response });
      else if (!route.methods.includes(request.method ?? '')) {
        response.writeHead(405, { allow: route.methods.join(', ') }).end();
      } else {
        await route.answer({ request, response, url, id: route.path.exec(url.pathname)?.[1] ?? '' });
      }
      return true;
    },
    close: () => {
      for (const end of streams) end();
    },
  };
}

function refuse({ route, url, response }: { route: Route; url: URL; response: ServerResponse }): void {
  if (route.guard === 'api') {
    response.setHeader('www-authenticate', 'Bearer');
    sendJson(response, { status: 401, body: { error: 'This takes the API token.' } });
    return;
  }
  const next = safeNext(url.pathname);
  redirect(response, next === '/' ? '/login' : `/login?next=${encodeURIComponent(next)}`);
}

function listRoutes(options: {
  store: BotStore;
  serverUrl?: string;
  now: () => number;
  sessions: ReturnType<typeof createSessions>;
  streams: Set<() => void>;
}): Route[] {
  const { store, serverUrl = 'https://github.com', now, sessions, streams } = options;
  const assets = loadAssets();
  const { signIn, signOut } = createSignIn({ sessions, assets, now });
  const shared = { assets, serverUrl };
  const showRun = ({ response, id }: Exchange) => {
    const job = store.get(id);
    const missing = { assets, title: 'No such run', text: 'It never was, or it is older than 30 days.' };
    if (job === undefined) return sendPage(response, { status: 404, text: renderMessage(missing) });
    sendPage(response, { text: renderRunPage({ ...shared, job, events: store.events(id), now: now() }) });
  };
  const showLogin = ({ request, response, url }: Exchange) => {
    const next = safeNext(url.searchParams.get('next'));
    if (sessions.isKnown(request, { bearer: false })) redirect(response, next);
    else sendPage(response, { text: renderLogin({ assets, next }) });
  };
  const tellRun = ({ response, id }: Exchange) => {
    const job = store.get(id);
    if (job === undefined) sendJson(response, { status: 404, body: { error: 'There is no such run.' } });
    else sendJson(response, { body: jobToJson(job, store.events(id)) });
  };
  const stream = ({ request, response, url, id }: Exchange) => {
    if (store.get(id) === undefined) return tellRun({ request, response, url, id });
    const after = /^\d{1,15}$/.exec(url.searchParams.get('after') ?? '')?.[0];
    const end = streamEvents({ store, id, request, response, ...(after && { after: Number(after) }) });
    streams.add(end);
    response.once('close', () => streams.delete(end));
  };
  const showList = ({ response, url }: Exchange) =>
    sendPage(response, {
      text: renderRunList({ ...shared, store, now: now(), query: url.searchParams }),
    });
  const signing = ({ request, response, url }: Exchange) =>
    request.method === 'POST' ? signIn(request, response) : showLogin({ request, response, url, id: '' });
  return [
    { path: /^\/$/, methods: READ, guard: 'page', answer: showList },
    { path: /^\/runs\/([^/]+)$/, methods: READ, guard: 'page', answer: showRun },
    { path: /^\/api\/runs\/([^/]+)$/, methods: READ, guard: 'api', answer: tellRun },
    { path: /^\/api\/runs\/([^/]+)\/events$/, methods: ['GET'], guard: 'api', answer: stream },
    { path: /^\/login$/, methods: [...READ, 'POST'], guard: 'open', answer: signing },
    {
      path: /^\/logout$/,
      methods: ['POST'],
      guard: 'open',
      answer: ({ request, response }) => signOut(request, response),
    },
    {
      path: /^\/assets\/[\w.-]+$/,
      methods: READ,
      guard: 'open',
      answer: ({ response, url }) => sendAsset(response, assets.find(url.pathname)),
    },
  ];
}
