import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A transport that counts what it sends. */
export interface CountingFetch {
  fetch: typeof globalThis.fetch;
  count(): number;
  /** Every credential that was sent, as it stood in a header; for taking them out of texts. */
  secrets(): string[];
  /** `x-ratelimit-remaining` of the last answer that had one. */
  limitLeft(): number | undefined;
  /** Resolves when the first request is on the wire: time to do other work while the answer comes. */
  firstSent: Promise<void>;
}

/** Node's fetch tells here that a request is written whole (undici, docs/api/DiagnosticsChannel.md). */
const SENT_CHANNEL = 'undici:request:bodySent';

/**
 * A `fetch` with a time limit for the whole exchange, the answer's body included: without one, a silent
 * server holds a run for five minutes.
 */
export function createFetch(timeoutMilliseconds: number): CountingFetch {
  let sent = 0;
  let left: number | undefined;
  const secrets = new Set<string>();
  return {
    count: () => sent,
    secrets: () => [...secrets],
    limitLeft: () => left,
    firstSent: new Promise((resolve) => {
      const done = () => {
        unsubscribe(SENT_CHANNEL, done);
        resolve();
      };
      subscribe(SENT_CHANNEL, done);
    }),
    fetch: async (input, init) => {
      sent += 1;
      const secret = new Headers(init?.headers).get('authorization')?.replace(/^\S+ /, '');
      if (secret) secrets.add(secret);
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      const answer = await globalThis.fetch(input, { ...init, signal });
      const remaining = answer.headers.get('x-ratelimit-remaining');
      if (remaining !== null) left = Number(remaining);
      return answer;
    },
  };
}
