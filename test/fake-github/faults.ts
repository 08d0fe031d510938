/**
 * What goes wrong with a request. `after: true` lets the effect happen first: the write succeeds, the answer does not
 * arrive (`drop`) or arrives as an error.
 */
export type Fault =
  | { kind: 'secondary-limit'; retryAfterSeconds?: number | undefined; status?: 403 | 429; after?: boolean }
  | {
      kind: 'primary-limit';
      /** 200 is GraphQL's way, and its default. */
      status?: 200 | 403 | 429;
      resetInSeconds?: number;
      /** GraphQL's error type: GitHub has sent both. */
      graphqlType?: 'RATE_LIMIT' | 'RATE_LIMITED';
    }
  | { kind: 'too-many-requests'; retryAfterSeconds?: number; after?: boolean }
  | { kind: 'server-error'; after?: boolean }
  | { kind: 'bad-gateway'; after?: boolean }
  | { kind: 'unavailable'; after?: boolean }
  | { kind: 'graphql-timeout'; after?: boolean }
  | { kind: 'conflict'; message?: string }
  /** 422 "submitted too quickly". */
  | { kind: 'abuse' }
  | { kind: 'drop'; after?: boolean }
  | { kind: 'delay'; milliseconds: number; after?: boolean }
  | { kind: 'hold'; after?: boolean }
  | {
      kind: 'reply';
      status: number;
      body?: unknown;
      headers?: Record<string, string>;
      raw?: string;
      after?: boolean;
    };

/** What a fault's `match` sees. */
export interface MatchedRequest {
  method: string;
  /** Path and query as sent. */
  path: string;
  operation: string | undefined;
  tokenLogin: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

export type FaultMatch =
  | ((request: MatchedRequest) => boolean)
  | { method?: string; path?: RegExp; operation?: string | RegExp };

export interface FaultHandle {
  /** Requests it has met so far. */
  hits: () => number;
  /** Resolves when a request has met it: with `hold`, one is standing at the gate. */
  arrived: Promise<void>;
  /** Lets held requests (and later ones) pass. */
  release: () => void;
  /** Takes it out of the queue. */
  remove: () => void;
}

export interface PendingFault {
  match: FaultMatch;
  times: number;
  fault: Fault;
  hits: number;
  gate: Promise<void>;
  arrive: () => void;
}

/** Puts a fault at the end of the queue; it meets the first `times` requests that match (1 unless told). */
export function injectFault(
  queue: PendingFault[],
  options: { match: FaultMatch; times?: number; fault: Fault },
): FaultHandle {
  const gate = Promise.withResolvers<void>();
  const arrival = Promise.withResolvers<void>();
  const pending: PendingFault = {
    match: options.match,
    times: options.times ?? 1,
    fault: options.fault,
    hits: 0,
    gate: gate.promise,
    arrive: arrival.resolve,
  };
  queue.push(pending);
  return {
    hits: () => pending.hits,
    arrived: arrival.promise,
    release: gate.resolve,
    remove: () => {
      const index = queue.indexOf(pending);
      if (index >= 0) queue.splice(index, 1);
      gate.resolve();
    },
  };
}

/** The first fault in the queue that waits for this request; it is used up by one. */
export function takeFault(queue: PendingFault[], request: MatchedRequest): PendingFault | undefined {
  const pending = queue.find(({ match, times, hits }) => hits < times && matches(match, request));
  if (pending) {
    pending.hits += 1;
    pending.arrive();
  }
  return pending;
}

function matches(match: FaultMatch, request: MatchedRequest): boolean {
  if (typeof match === 'function') return match(request);
  if (match.method && match.method.toUpperCase() !== request.method) return false;
  if (match.path && !match.path.test(request.path)) return false;
  if (match.operation === undefined) return true;
  const operation = request.operation ?? '';
  return typeof match.operation === 'string'
    ? operation.split(',').includes(match.operation)
    : match.operation.test(operation);
}
