import { monotonicFactory } from 'ulid';

/** Time and ids of one world. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A prefixed ULID, later than every one before it; `atLeast` also later than that time, should the clock have gone back. */
  nextId(prefix: string, atLeast?: number): { id: string; at: Date };
}

export function createClock(now: () => number): Clock {
  // Ids need be unique and ordered, not unguessable: random bytes of the system cost more than the rest of an event.
  const next = monotonicFactory(Math.random);
  let last = 0;
  return {
    now,
    nextId: (prefix, atLeast = 0) => {
      last = Math.max(now(), atLeast, last);
      return { id: `${prefix}_${next(last)}`, at: new Date(last) };
    },
  };
}
