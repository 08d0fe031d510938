import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A transport that counts what it sends. */
export interface CountingFetch {
  fetch: typeof globalThis.fetch;
  count(): number;
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
  return {
    count: () => sent,
    firstSent: new Promise((resolve) => {
      const done = () => {
        unsubscribe(SENT_CHANNEL, done);
        resolve();
      };
      subscribe(SENT_CHANNEL, done);
    }),
    fetch: (input, init) => {
      sent += 1;
      return globalThis.fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
    },
  };
}
