import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type PendingFault, takeFault } from '../faults.ts';
import { nameOperation } from '../journal.ts';
import type { JournalEntry, State } from '../types.ts';
import { holdBack } from '../webhooks/after-answer.ts';
import { type Answer, answerRequest } from './answer-request.ts';
import { faultReply } from './fault-reply.ts';
import { MalformedBody } from './malformed-body.ts';
import { OversizedBody } from './oversized-body.ts';
import { rateHeaders } from './rate-limit.ts';
import type { Reply } from './reply.ts';
import { serveGit } from './serve-git.ts';
import { writeReply } from './write-reply.ts';

const GIT_PATH = /^\/[^/]+\/[^/]+?(?:\.git)?\/(?:info\/refs|git-upload-pack|git-receive-pack)$/;

/** The request handler of the fake: journal, faults, the true answer, and the headers every answer carries. */
export function createHandler(state: State, faults: PendingFault[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', state.url);
    if (GIT_PATH.test(url.pathname)) return serveGit(state, url, request, response);
    const entry = await openEntry(state, url, request);
    try {
      await holdBack(async (release) => {
        response.once('close', release);
        await serve({ state, faults, url, entry, response, release });
      });
    } catch (error) {
      state.errors.push(error);
      entry.status = 500;
      if (!response.headersSent)
        writeReply(response, entry.method, { status: 500, body: { message: String(error) } });
    }
  };
}

async function serve(options: {
  state: State;
  faults: PendingFault[];
  url: URL;
  entry: JournalEntry;
  response: ServerResponse;
  /** Lets webhooks go before the answer has gone. */
  release: () => void;
}): Promise<void> {
  const { state, faults, url, entry, response } = options;
  const pending = takeFault(faults, { ...entry });
  const fault = pending?.fault;
  const isAfter = fault !== undefined && 'after' in fault && fault.after === true;
  entry.fault = fault?.kind;
  if (pending && !isAfter) await pass(pending);
  if (fault?.kind === 'drop' && !isAfter) return drop(entry, response);
  let answer: Answer | undefined;
  const isReplaced = fault !== undefined && !isAfter && !['delay', 'hold', 'drop'].includes(fault.kind);
  if (!isReplaced) answer = await answerRequest(state, url, entry);
  if (isAfter) options.release();
  if (pending && isAfter) await pass(pending);
  if (fault?.kind === 'drop') return drop(entry, response);
  const instead =
    fault &&
    faultReply({
      fault,
      token: tokenOf(state, entry),
      requestId: entry.requestId,
      isGraphql: entry.route === '/graphql',
      now: state.now(),
    });
  const reply: Reply = instead ?? answer?.reply ?? { status: 500 };
  entry.status = reply.status;
  const common = { ...commonHeaders(entry, state.now()), ...(answer ? rateHeaders(answer.rate) : {}) };
  writeReply(response, entry.method, { ...reply, headers: { ...common, ...reply.headers } });
}

/** Waits as a delaying or holding fault says. */
async function pass(pending: PendingFault): Promise<void> {
  if (pending.fault.kind === 'delay') await wait(pending.fault.milliseconds);
  if (pending.fault.kind === 'hold') await pending.gate;
}

/** The connection breaks without an answer. */
function drop(entry: JournalEntry, response: ServerResponse): void {
  entry.status = 0;
  response.destroy();
}

async function openEntry(state: State, url: URL, request: IncomingMessage): Promise<JournalEntry> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const route = routeOf(state, url.pathname);
  const isTooLarge = route === '/graphql' && Buffer.byteLength(text) > state.limits.graphqlBytes;
  const body = isTooLarge ? new OversizedBody() : parseBody(text);
  const entry: JournalEntry = {
    method: request.method ?? 'GET',
    path: url.pathname + url.search,
    route,
    operation: route === '/graphql' ? nameOperation(body) : undefined,
    status: undefined,
    tokenLogin: undefined,
    headers,
    body,
    at: state.now(),
    requestId: makeRequestId(),
    fault: undefined,
  };
  entry.tokenLogin = tokenOf(state, entry)?.user.login;
  state.journal.push(entry);
  return entry;
}

/** `/repositories/{id}/…` and the Enterprise prefix, as the routes know them. */
function routeOf(state: State, pathname: string): string {
  const path = pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql') || '/';
  const byId = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
  if (!byId) return path.length > 1 ? path.replace(/\/$/, '') : path;
  const repository = [...state.repositories.values()].find(({ id }) => id === Number(byId[1]));
  return repository ? path.replace(byId[0], `/repos/${repository.owner.login}/${repository.name}`) : path;
}

/** JSON as a value; anything else as the text it is, for the server to refuse. */
function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new MalformedBody(text);
  }
}

function tokenOf(state: State, entry: JournalEntry) {
  const secret = entry.headers.authorization?.split(/\s+/)[1] ?? '';
  return state.tokens.get(secret) ?? null;
}

function makeRequestId(): string {
  const bytes = randomBytes(14).toString('hex').toUpperCase();
  return [
    bytes.slice(0, 4),
    bytes.slice(4, 9),
    bytes.slice(9, 15),
    bytes.slice(15, 21),
    bytes.slice(21),
  ].join(':');
}

function commonHeaders(entry: JournalEntry, now: number): Record<string, string> {
  return {
    date: new Date(now).toUTCString(),
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': entry.headers['x-github-api-version'] ?? '2022-11-28',
    'x-github-request-id': entry.requestId,
    'access-control-allow-origin': '*',
    'access-control-expose-headers':
      'ETag, Link, Location, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-GitHub-Media-Type, X-GitHub-Request-Id',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'deny',
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding, X-Requested-With',
  };
}
