/** A transport that counts what it sends. */
export interface CountingFetch {
  fetch: typeof globalThis.fetch;
  count(): number;
}

/**
 * A `fetch` with a time limit for the whole exchange, the answer's body included: without one, a silent
 * server holds a run for five minutes.
 */
export function createFetch(timeoutMilliseconds: number): CountingFetch {
  let sent = 0;
  return {
    count: () => sent,
    fetch: (input, init) => {
      sent += 1;
      return globalThis.fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
    },
  };
}
