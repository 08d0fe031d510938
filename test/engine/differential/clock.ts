import { setImmediate as nextTurn } from 'node:timers/promises';

/** The latest time any clock of this process stood at: ids are made from it, and it must never go back. */
let latest = 0;

/** What the worlds under test see as the time; timers stay real. */
export interface Clock {
  readonly now: () => number;
  /** Moves the time to `time` (ms since 1970), never back; a clock that is not owned only comes to a new millisecond. */
  readonly moveTo: (time: number) => void | Promise<void>;
  /** Gives the process its own `Date` back. */
  readonly restore: () => void;
}

/** How much later than `start` a clock must begin, so that no world sees the time go back (ms). */
export function shiftFrom(start: number): number {
  return Math.max(0, latest + 1 - start);
}

/**
 * Replaces the process's `Date` by one that stands still, so that both worlds stamp an operation with the same
 * millisecond and every time can be compared exactly. A Proxy, because `instanceof Date` must go on working for
 * dates that structuredClone makes.
 */
export function installClock(start: number): Clock {
  const original = globalThis.Date;
  let time = start;
  const now = (): number => time;
  globalThis.Date = new Proxy(original, {
    construct: (target, parameters: unknown[], newTarget) =>
      Reflect.construct(target, parameters.length === 0 ? [time] : parameters, newTarget) as object,
    apply: (target) => new target(time).toString(),
    get: (target, property, receiver) =>
      property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
  });
  return {
    now,
    moveTo: (later) => {
      time = Math.max(time, later);
      latest = Math.max(latest, time);
    },
    restore: () => {
      globalThis.Date = original;
    },
  };
}

/** The process's own clock, for worlds whose times come from a server. */
export function realClock(): Clock {
  return {
    now: () => Date.now(),
    moveTo: async () => {
      for (const before = Date.now(); Date.now() === before; ) await nextTurn();
    },
    restore: () => {},
  };
}
