import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Octokit } from '@octokit/core';
import { GlossError } from '../errors.ts';
import { createFetch } from './create-fetch.ts';
import type { CallSubject } from './explain-failure.ts';
import { checkAuth, type GitHubAuth, nameAuth } from './github-auth.ts';
import { loadReader, loadWriter, type OctokitSettings } from './load-octokit.ts';
import { kindOfAuth } from './name-remedy.ts';
import { BrokenAnswer } from './read-failure.ts';
import { type Clock, sendWithRetries } from './send-with-retries.ts';

/** The only way to talk to GitHub. It keeps the token to itself. Every method throws GitHubError. */
export interface GitHubClient {
  /** A GraphQL query. Sent again after a 5xx, a lost connection or a short rate limit. */
  query<T>(options: CallSubject & GraphqlCall): Promise<T>;
  /** A GraphQL mutation. Sent again only after a short rate limit; see the kind `uncertain` of GitHubError. */
  mutate<T>(options: CallSubject & GraphqlCall): Promise<T>;
  /** A REST call, `GET /repos/{owner}/{repo}` and its parameters. GET is treated as query, the rest as mutate. */
  request<T>(options: CallSubject & RestCall): Promise<T>;
  /**
   * A REST read that costs nothing of the hour's requests while the answer is the one that `etag` names; undefined then
   * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
   */
  requestIfChanged<T>(
    options: CallSubject & RestCall & { etag: string | undefined },
  ): Promise<{ data: T; etag: string | undefined } | undefined>;
  /** How many HTTP requests were sent so far, repeats included. */
  calls(): number;
  /** Requests that the last answer said are left of the hour; undefined before any answer said so. */
  limitLeft(): number | undefined;
  /** Resolves when the first request is on the wire; never, when none is sent. */
  firstSent: Promise<void>;
}

export interface GraphqlCall {
  document: string;
  variables: Record<string, unknown>;
}

export interface RestCall {
  route: string;
  parameters: Record<string, unknown>;
}

export type ClientOptions = GitHubAuth & ConnectionOptions;

export interface ConnectionOptions {
  /** REST root, for example `https://api.github.com` or `https://host/api/v3`; the GraphQL URL follows from it. */
  apiUrl: string;
  userAgent?: string;
  /** Keep writes a second apart (default). Limits are obeyed either way. */
  throttle?: boolean;
  /** Told before each wait. */
  onWait?: (seconds: number, why: string) => void;
  log?: (message: string) => void;
  /** For tests. */
  clock?: Clock;
  timeoutMilliseconds?: number;
}

/** One request, its answer read to the end. GitHub itself gives up after 10 s of work. */
const REQUEST_TIMEOUT_MS = 30_000;

const SYSTEM_CLOCK: Clock = { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds) };

/**
 * A client for one token. Makes no request by itself.
 *
 * @throws GlossError `usage` for an empty or malformed token or URL; the message never shows the token.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const auth = checkAuth(options);
  const transport = createFetch(options.timeoutMilliseconds ?? REQUEST_TIMEOUT_MS);
  const scrub = (text: string) =>
    transport.secrets().reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const settings: OctokitSettings = {
    auth,
    apiUrl: checkUrl(options.apiUrl),
    userAgent: options.userAgent ?? 'gloss',
    fetch: transport.fetch,
    log: (message) => options.log?.(scrub(String(message))),
  };
  const pace = createHash('sha256').update(nameAuth(auth)).digest('hex');
  const reader = once(() => loadReader(settings));
  const writer = options.throttle === false ? reader : once(() => loadWriter({ ...settings, pace }));
  const shared = {
    clock: options.clock ?? SYSTEM_CLOCK,
    onWait: (seconds: number, why: string) => options.onWait?.(seconds, why),
    scrub,
    auth: kindOfAuth(auth),
  };
  const send = <T>(call: CallSubject, repeatable: boolean, work: (octokit: Octokit) => Promise<unknown>) =>
    sendWithRetries({
      ...shared,
      subject: call.subject,
      permission: call.permission,
      repeatable,
      send: async () => checkAnswer<T>(await work(await (repeatable ? reader() : writer()))),
    });
  const graphql = (call: GraphqlCall) => (octokit: Octokit) => octokit.graphql(call.document, call.variables);
  return {
    query: (call) => send(call, true, graphql(call)),
    mutate: (call) => send(call, false, graphql(call)),
    request: (call) =>
      send(call, call.route.startsWith('GET '), async (octokit) => {
        const answer = await octokit.request(call.route, call.parameters);
        return answer.status === 204 ? {} : answer.data;
      }),
    requestIfChanged: async <T>(call: CallSubject & RestCall & { etag: string | undefined }) => {
      const headers = call.etag === undefined ? {} : { headers: { 'if-none-match': call.etag } };
      const found = await send<{ data?: T; etag?: string | undefined }>(call, true, (octokit) =>
        octokit.request(call.route, { ...call.parameters, ...headers }).then(
          (answer) => ({ data: answer.data, etag: answer.headers.etag }),
          (error: { status?: unknown }) => {
            if (error.status === 304) return {};
            throw error;
          },
        ),
      );
      return found.data === undefined ? undefined : { data: found.data, etag: found.etag };
    },
    calls: transport.count,
    limitLeft: transport.limitLeft,
    firstSent: transport.firstSent,
  };
}

function checkUrl(value: string): string {
  const url = URL.parse(value);
  if (url !== null && /^https?:$/.test(url.protocol)) return value.replace(/\/+$/, '');
  throw new GlossError({
    code: 'usage',
    message: `The GitHub API URL ${JSON.stringify(value)} is not an http(s) URL.`,
    remedy: 'Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server.',
  });
}

/** octokit hands on a proxy's page, or an answer that broke off, as text; the API answers with objects and lists. */
function checkAnswer<T>(answer: unknown): T {
  if (typeof answer === 'object' && answer !== null) return answer as T;
  throw new BrokenAnswer('the answer is not JSON');
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
