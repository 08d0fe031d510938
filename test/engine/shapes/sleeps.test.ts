import { describe, expect, it } from 'vitest';
import { getRun } from 'workflow/api';
import { abandon, countVisits, hold, notes, visits } from './probe.ts';
import { eventsOf, untilEvents, untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

/** Longer than any test runs. */
const HOUR_MS = 3_600_000;

/** Time between the steps around the sleep, in ms. */
function rested(): number {
  return (notes<number>('after')[0] ?? Number.NaN) - (notes<number>('before')[0] ?? Number.NaN);
}

describe('a sleep', () => {
  it.each([
    ['milliseconds', 'sleepFor', 120, 120],
    ['words', 'sleepForText', '300ms', 300],
    ['longer words', 'sleepForText', '1s', 1_000],
    ['a date', 'sleepUntil', 150, 150],
    ['nothing', 'sleepFor', 0, 0],
    ['a date that has passed', 'sleepUntil', -5_000, 0],
  ])('lasts as long as it says in %s', async (_, workflow, input, ms) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, workflow, input);
    expect(await handle.result).toBe('rested');
    expect(rested()).toBeGreaterThanOrEqual(ms);
    expect(rested()).toBeLessThan(ms + 5_000);
    expect(visits()).toEqual(['before', 'after']);
    expect(await eventsOf(handle.runId(), 'wait_completed')).toHaveLength(1);
  });

  it('lasts no longer than it says', async () => {
    const engine = await shapes.open();
    const times: number[] = [];
    for (const key of ['one', 'two', 'three']) {
      const started = Date.now();
      await (await shapes.start(engine, 'sleepFirst', 30, key)).result;
      times.push(Date.now() - started);
    }
    // The quickest: the machine may be busy.
    expect(Math.min(...times)).toBeLessThan(900);
  });

  it('of which nobody can make sense fails the run', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'sleepBadly', 'a while');
    await expect(result).rejects.toThrow(/a while/);
  });

  it('beside another one ends in its own time', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'sleepTwice', { first: 1_200, second: 100 })).toEqual([
      'second',
      'first',
    ]);
  });

  it('between steps in a loop repeats none of them', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'batchProcessingWorkflow', ['a', 'b'])).toBeUndefined();
    expect(visits()).toEqual(['a', 'b', 'finalize']);
  });

  it('holds nobody else up', async () => {
    const engine = await shapes.open();
    for (let index = 0; index < 5; index++) {
      const handle = await shapes.start(engine, 'sleepFirst', HOUR_MS, `sleeper ${index}`);
      await untilEvents(handle.runId(), 'wait_created');
    }
    expect(await (await shapes.start(engine, 'sleepFor', 10, 'other')).result).toBe('rested');
    expect(shapes.warnings()).toEqual([]);
  });
});

describe('a sleeper', () => {
  it.each(['1h', '60d'])('can be woken from a sleep of %s', async (duration) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'sleepForText', duration);
    await untilEvents(handle.runId(), 'wait_created');
    expect(await getRun(handle.runId()).wakeUp()).toEqual({ stoppedCount: 1 });
    expect(await handle.result).toBe('rested');
    expect(visits()).toEqual(['before', 'after']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be woken from one of its sleeps', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'sleepTwice', { first: HOUR_MS, second: HOUR_MS });
    const waits = await untilEvents(handle.runId(), 'wait_created', 2);
    const run = getRun(handle.runId());
    for (const wait of waits.toReversed()) {
      const { stoppedCount } = await run.wakeUp({ correlationIds: [wait.correlationId ?? ''] });
      expect(stoppedCount).toBe(1);
    }
    expect(await handle.result).toEqual(['second', 'first']);
    await expect(run.wakeUp()).resolves.toEqual({ stoppedCount: 0 });
  });

  it('can be cancelled', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'sleepFor', HOUR_MS);
    await untilEvents(handle.runId(), 'wait_created');
    await getRun(handle.runId()).cancel();
    await expect(handle.result).rejects.toThrow(/cancelled/);
    expect(visits()).toEqual(['before']);
    expect(await getRun(handle.runId()).status).toBe('cancelled');
    expect(engine.get(handle.runId())?.status).toBe('cancelled');
  });
});

describe('a sleep over a restart', () => {
  it('that ended meanwhile is not slept again', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'sleepFor', 40);
    await untilEvents(runId(), 'wait_created');
    await first.drain({ graceMs: 0 });
    const before = notes<number>('before')[0] ?? 0;
    await expect.poll(() => Date.now(), { interval: 5 }).toBeGreaterThan(before + 60);
    const opened = Date.now();
    const second = await shapes.open();
    const handle = await shapes.start(second, 'sleepFor', 40);
    expect(await handle.result).toBe('rested');
    expect(visits()).toEqual(['before', 'after']);
    expect(Date.now() - opened).toBeLessThan(5_000);
  });

  it('that goes on lasts as long as it was meant to, not longer and not shorter', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'sleepFor', 1_500);
    await untilEvents(runId(), 'wait_created');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'sleepFor', 1_500);
    expect(handle.resumed).toBe(true);
    expect(await handle.result).toBe('rested');
    expect(rested()).toBeGreaterThanOrEqual(1_500);
    expect(rested()).toBeLessThan(3_000);
    expect(visits()).toEqual(['before', 'after']);
    expect(await eventsOf(handle.runId(), 'wait_created')).toHaveLength(1);
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be ended by a wake-up after it', async () => {
    const first = await shapes.open();
    const { runId } = await shapes.start(first, 'sleepFor', HOUR_MS);
    await untilEvents(runId(), 'wait_created');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'sleepFor', HOUR_MS);
    expect(await getRun(handle.runId()).wakeUp()).toEqual({ stoppedCount: 1 });
    expect(await handle.result).toBe('rested');
    expect(visits()).toEqual(['before', 'after']);
  });

  it('is over once, also when the step after it was interrupted', async () => {
    hold('after');
    const first = await shapes.open();
    await shapes.start(first, 'sleepFor', 20);
    await untilVisited('after');
    abandon('after');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'sleepFor', 20);
    expect(await handle.result).toBe('rested');
    expect(countVisits('before')).toBe(1);
    expect(countVisits('after')).toBe(2);
    expect(await eventsOf(handle.runId(), 'wait_completed')).toHaveLength(1);
  });
});
