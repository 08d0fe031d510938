import { createHash } from 'node:crypto';
import { Refusal } from '../actions/access.ts';
import { graphqlLimitReply, readGraphql, runGraphql } from '../graphql/handle-graphql.ts';
import { CONTENT_MUTATIONS } from '../graphql/mutation-root.ts';
import type { Operation } from '../graphql/parse-document.ts';
import { restRoutes } from '../rest/routes.ts';
import type { JournalEntry, State, Token } from '../types.ts';
import { authenticate } from './authenticate.ts';
import type { Context } from './context.ts';
import { MalformedBody } from './malformed-body.ts';
import { matchRoute } from './match-route.ts';
import { OversizedBody } from './oversized-body.ts';
import {
  checkSecondaryLimits,
  primaryLimitError,
  type RateStatus,
  secondaryLimitError,
  spendRate,
} from './rate-limit.ts';
import { refusalError } from './refusal.ts';
import { DOCUMENTATION, failure, HttpError, notFound, type Reply } from './reply.ts';

export interface Answer {
  reply: Reply;
  rate: RateStatus;
}

const RETRY_AFTER_SECONDS = 60;
const WRITE_POINTS = 5;

/** The true answer to a request, with what it cost. Never throws for what a client can do wrong. */
export async function answerRequest(state: State, url: URL, entry: JournalEntry): Promise<Answer> {
  const resource = entry.route === '/graphql' ? 'graphql' : 'core';
  let token: Token | null = null;
  try {
    if (!entry.headers['user-agent']) throw administrativeRules();
    token = authenticate(state, entry.headers.authorization);
    if (token) token.underWay += 1;
    const answer =
      resource === 'graphql' ? answerGraphql(state, token, entry) : answerRest(state, token, url, entry);
    return await answer;
  } catch (problem) {
    const reply = problemReply(problem, DOCUMENTATION);
    return { reply, rate: spendRate(state, token, resource, reply.status === 401 ? 0 : 1) };
  } finally {
    if (token) token.underWay -= 1;
  }
}

async function answerRest(state: State, token: Token | null, url: URL, entry: JournalEntry): Promise<Answer> {
  const match = matchRoute(restRoutes, entry.method, entry.route);
  const isFree = entry.route === '/rate_limit';
  if (!isFree && spendRate(state, token, 'core').remaining === 0) {
    return { reply: primaryLimitError(token).reply, rate: spendRate(state, token, 'core') };
  }
  const isWrite = entry.method !== 'GET' && entry.method !== 'HEAD';
  checkSecondary(state, token, entry, {
    points: isWrite ? WRITE_POINTS : 1,
    graphql: false,
    content: match?.route.createsContent ?? false,
  });
  if (!match) {
    state.unhandled.push(entry);
    throw notFound();
  }
  checkCaller(token, match.route.asApp === true);
  const documentation = `${DOCUMENTATION}/${match.route.documentation}`;
  const { requestId, headers, body, route } = entry;
  const context: Context = {
    state,
    method: entry.method,
    url,
    route,
    headers,
    body,
    token,
    requestId,
    parameters: match.parameters,
    documentation,
  };
  const reply = withEtag(entry, await runRoute(context, match.route.handle));
  // A conditional request that changes nothing is free for a known caller.
  const cost = isFree || (reply.status === 304 && token) ? 0 : 1;
  return { reply, rate: spendRate(state, token, 'core', cost) };
}

/** An App asks for itself on its own routes, and only there. */
function checkCaller(token: Token | null, asApp: boolean): void {
  if (asApp === (token?.kind === 'app')) return;
  throw failure({
    status: 401,
    message: asApp ? 'A JSON web token could not be decoded' : 'Bad credentials',
  });
}

async function runRoute(
  context: Context,
  handle: (context: Context) => Promise<Reply> | Reply,
): Promise<Reply> {
  try {
    if (context.body instanceof MalformedBody)
      throw failure({ status: 400, message: 'Problems parsing JSON' });
    return await handle(context);
  } catch (problem) {
    return problemReply(problem, context.documentation);
  }
}

async function answerGraphql(state: State, token: Token | null, entry: JournalEntry): Promise<Answer> {
  if (entry.method !== 'POST') throw notFound();
  if (!token) {
    throw failure({
      status: 401,
      message: 'This endpoint requires you to be authenticated.',
      documentation:
        'https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql',
    });
  }
  if (entry.body instanceof MalformedBody) throw failure({ status: 400, message: 'Problems parsing JSON' });
  if (entry.body instanceof OversizedBody) throw failure({ status: 413, message: 'Payload too large' });
  if (spendRate(state, token, 'graphql').remaining === 0) {
    return { reply: graphqlLimitReply(token), rate: spendRate(state, token, 'graphql') };
  }
  const read = readGraphql(entry.body);
  checkSecondary(state, token, entry, graphqlCost('operation' in read ? read.operation : undefined));
  const rate = spendRate(state, token, 'graphql', 1);
  if ('reply' in read) return { reply: read.reply, rate };
  return { reply: await runGraphql({ state, token, ...read, body: entry.body, rate }), rate };
}

function graphqlCost(operation: Operation | undefined) {
  const isMutation = operation?.type === 'mutation';
  const content =
    isMutation &&
    operation.selections.some((field) => field.kind === 'field' && CONTENT_MUTATIONS.has(field.name));
  return { points: isMutation ? WRITE_POINTS : 1, graphql: true, content };
}

function checkSecondary(
  state: State,
  token: Token | null,
  entry: JournalEntry,
  cost: { points: number; graphql: boolean; content: boolean },
): void {
  const broken = checkSecondaryLimits(state, token, cost);
  if (!broken) return;
  const { requestId } = entry;
  throw secondaryLimitError({
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    requestId,
    content: broken === 'content',
  });
}

/** A refusal or error as an answer; GitHub names the page that documents the route. Other errors are passed on. */
function problemReply(problem: unknown, documentation: string): Reply {
  const error = problem instanceof Refusal ? refusalError(problem) : problem;
  if (!(error instanceof HttpError)) throw problem;
  const { message, errors, documentation_url, status } = error.reply.body as Record<string, unknown>;
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: documentation_url ?? documentation,
    status,
  };
  return { ...error.reply, body };
}

/** Marks a successful read with its ETag, and answers 304 to those who have it already. */
function withEtag(entry: JournalEntry, reply: Reply): Reply {
  if (reply.status !== 200 || (entry.method !== 'GET' && entry.method !== 'HEAD')) return reply;
  const content = reply.raw ?? JSON.stringify(reply.body);
  const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`;
  const headers = { ...reply.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' };
  const known = (entry.headers['if-none-match'] ?? '').split(',').map((value) => value.trim());
  return known.includes(etag) || known.includes(etag.slice(2))
    ? { status: 304, headers }
    : { ...reply, headers };
}

function administrativeRules(): HttpError {
  return failure({
    status: 403,
    message:
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.',
  });
}
