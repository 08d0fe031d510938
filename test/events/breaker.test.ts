import { describe, expect, test } from 'vitest';
import {
  BREAKER_WINDOW_MS,
  type BreakerState,
  checkBreaker,
  NEW_BREAKER,
  recordUse,
} from '../../src/events/breaker.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');
const MINUTE = 60_000;
const limits = { runs: 4, commits: 2 };

/** A breaker that keeps its own state, as a door does. */
function createBreaker() {
  let state: BreakerState = NEW_BREAKER;
  const news: string[] = [];
  return {
    news,
    state: () => state,
    run: (now: number) => {
      const answer = checkBreaker({ state, now, limits });
      state = answer.state;
      if (answer.news) news.push(answer.news.kind);
      if (answer.allowed) state = recordUse({ state, what: 'runs', now, limits });
      return answer;
    },
    commit: (now: number) => {
      state = recordUse({ state, what: 'commits', now, limits });
    },
  };
}

describe('the breaker', () => {
  test('lets as many runs start as the limit says, and not one more', () => {
    const breaker = createBreaker();
    const allowed = [0, 1, 2, 3, 4, 5].map((minute) => breaker.run(NOON + minute * MINUTE).allowed);
    expect(allowed).toEqual([true, true, true, true, false, false]);
  });

  test('tells once that it tripped, with the numbers and the end', () => {
    const breaker = createBreaker();
    for (const minute of [0, 1, 2, 3]) breaker.run(NOON + minute * MINUTE);
    const tripped = breaker.run(NOON + 4 * MINUTE);
    expect(tripped.news?.message).toBe(
      'The loop breaker tripped: 4 runs within an hour. Nothing more is started here until 2026-11-20T13:01:00.000Z.',
    );
    expect(tripped.closesAt).toBe(Date.parse('2026-11-20T13:01:00Z'));
    for (const minute of [5, 6, 7]) expect(breaker.run(NOON + minute * MINUTE).news).toBeUndefined();
    expect(breaker.news).toEqual(['tripped']);
  });

  test('closes when half is free again, tells that once, and can trip anew', () => {
    const breaker = createBreaker();
    for (const minute of [0, 1, 2, 3, 4]) breaker.run(NOON + minute * MINUTE);
    expect(breaker.run(NOON + 60 * MINUTE).allowed).toBe(false);
    expect(breaker.run(NOON + 61 * MINUTE - 1).allowed).toBe(false);
    expect(breaker.run(NOON + 61 * MINUTE)).toMatchObject({ allowed: true, news: { kind: 'closed' } });
    expect(breaker.run(NOON + 61 * MINUTE + 1)).not.toHaveProperty('news');
    expect(breaker.run(NOON + 61 * MINUTE + 2)).toMatchObject({ allowed: false, news: { kind: 'tripped' } });
    expect(breaker.news).toEqual(['tripped', 'closed', 'tripped']);
  });

  test('trips on commits of our own alone', () => {
    const breaker = createBreaker();
    breaker.commit(NOON);
    expect(breaker.run(NOON).allowed).toBe(true);
    breaker.commit(NOON + 1);
    const answer = breaker.run(NOON + 2);
    expect(answer).toMatchObject({ allowed: false, news: { message: expect.stringContaining('2 commits') } });
    expect(answer.closesAt).toBe(NOON + BREAKER_WINDOW_MS);
  });

  test('closes exactly when it said', () => {
    const breaker = createBreaker();
    for (let run = 0; run < 4; run++) breaker.run(NOON + run * MINUTE);
    const { closesAt = 0 } = breaker.run(NOON + 5 * MINUTE);
    expect(checkBreaker({ state: breaker.state(), now: closesAt - 1, limits }).allowed).toBe(false);
    expect(checkBreaker({ state: breaker.state(), now: closesAt, limits }).allowed).toBe(true);
  });

  test('forgets what a wrong clock wrote far ahead', () => {
    const state = { runs: [1, 2, 3, 4].map((day) => NOON + day * 86_400_000), commits: [], tripped: true };
    expect(checkBreaker({ state, now: NOON, limits })).toMatchObject({
      allowed: true,
      news: { kind: 'closed' },
    });
  });

  test('counts what a clock wrote that was a little ahead', () => {
    const state = { runs: [1, 2, 3, 4].map((minute) => NOON + minute * MINUTE), commits: [], tripped: false };
    expect(checkBreaker({ state, now: NOON, limits }).allowed).toBe(false);
  });

  test('lets nothing start under a limit of none', () => {
    for (const tripped of [false, true]) {
      const state = { ...NEW_BREAKER, tripped };
      expect(checkBreaker({ state, now: NOON, limits: { runs: 0, commits: 1 } }).allowed).toBe(false);
    }
  });

  test('takes and leaves its state as plain data', () => {
    const breaker = createBreaker();
    for (let run = 0; run < 6; run++) breaker.run(NOON + run);
    expect(JSON.parse(JSON.stringify(breaker.state()))).toEqual(breaker.state());
    expect(NEW_BREAKER).toEqual({ runs: [], commits: [], tripped: false });
  });
});

test('whatever happens, no hour has more runs than the limit, news alternate, and the state stays small', () => {
  const random = pseudoRandom(3600);
  for (let round = 0; round < 200; round++) {
    const breaker = createBreaker();
    const starts: number[] = [];
    let now = NOON;
    for (let step = 0; step < 200; step++) {
      now += random.below(random.pick([1000, 5 * MINUTE, 90 * MINUTE]));
      if (breaker.run(now).allowed) starts.push(now);
      if (random.below(10) === 0) breaker.commit(now);
    }
    for (const start of starts) {
      const within = starts.filter((time) => time >= start && time < start + BREAKER_WINDOW_MS);
      expect(within.length).toBeLessThanOrEqual(limits.runs);
    }
    expect(breaker.news).toEqual(breaker.news.map((_, index) => (index % 2 === 0 ? 'tripped' : 'closed')));
    expect(breaker.state().runs.length + breaker.state().commits.length).toBeLessThanOrEqual(6);
    expect(starts.length).toBeGreaterThan(10);
  }
});
