import { describe, expect, it } from 'vitest';
import { getRun } from 'workflow/api';
import { abandon, countVisits, hold, release, visits } from './probe.ts';
import { eventsOf, reasonOf, untilEvents, untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

/** Longer than any test runs. */
const HOUR_MS = 3_600_000;

describe('steps side by side', () => {
  it('are all under way before the first one ends, and their results keep the order they were asked in', async () => {
    hold('user', 'orders', 'preferences');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'fetchUserData', 'u1');
    for (const name of ['user', 'orders', 'preferences']) await untilVisited(name);
    release('preferences');
    await untilEvents(handle.runId(), 'step_completed', 1);
    release('orders');
    await untilEvents(handle.runId(), 'step_completed', 2);
    release('user');
    expect(await handle.result).toEqual({
      user: { name: 'u1' },
      orders: { items: ['order of u1'] },
      preferences: { theme: 'dark' },
    });
    expect(visits().sort()).toEqual(['orders', 'preferences', 'user']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('go on after a restart without repeating those that were finished', async () => {
    hold('b', 'd');
    const first = await shapes.open();
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { runId } = await shapes.start(first, 'allOrNothing', names);
    for (const name of names) await untilVisited(name);
    await untilEvents(runId(), 'step_completed', 3);
    abandon('b', 'd');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'allOrNothing', names);
    expect(handle.resumed).toBe(true);
    expect(await handle.result).toEqual(names.map((name) => `${name} done`));
    expect(names.map(countVisits)).toEqual([1, 2, 1, 2, 1]);
    expect(shapes.warnings()).toEqual([]);
  });

  it('fail alone when all of them are waited for', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'settleAll', ['a', 'bad b', 'c', 'bad d'])).toEqual([
      'a done',
      'failed: bad b cannot be done',
      'c done',
      'failed: bad d cannot be done',
    ]);
    expect(visits().sort()).toEqual(['a', 'bad b', 'bad d', 'c']);
  });

  it('fail the run together when each of them is needed', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'allOrNothing', ['a', 'bad b', 'c']);
    await expect(result).rejects.toThrow('bad b cannot be done');
    expect(countVisits('bad b')).toBe(1);
  });

  it('of 300 in one run are executed once each', async () => {
    const engine = await shapes.open();
    const result = await shapes.result(engine, 'wideWorkflow', 300);
    expect(result).toEqual(Array.from({ length: 300 }, (_, index) => index * index));
    expect(visits()).toHaveLength(300);
    expect(new Set(visits()).size).toBe(300);
    expect(shapes.warnings()).toEqual([]);
  });

  it('may each be the start of a branch of its own', async () => {
    hold('square 2');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'branchesWorkflow', [1, 2, 3]);
    // The other branches do not wait for the one that is held.
    for (const name of ['square 2', 'negate 1', 'negate 9']) await untilVisited(name);
    release('square 2');
    expect(await handle.result).toEqual([-1, -4, -9]);
    expect(visits()).toHaveLength(6);
  });

  it('in batches run batch after batch', async () => {
    const engine = await shapes.open();
    const result = await shapes.result(engine, 'batchesWorkflow', { count: 25, size: 10 });
    expect(result).toEqual(Array.from({ length: 25 }, (_, index) => index * index));
    const batches = visits().map((name) => Math.floor(Number(name.split(' ')[1]) / 10));
    expect(batches).toEqual([...batches].sort((one, other) => one - other));
    expect(batches).toHaveLength(25);
  });
});

describe('a race of steps', () => {
  it('is decided by the first to end, and what ends later changes nothing', async () => {
    hold('a', 'b', 'after the race');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'fastestOf', ['a', 'b']);
    await untilVisited('a');
    await untilVisited('b');
    release('b');
    await untilVisited('after the race');
    release('a');
    await untilEvents(handle.runId(), 'step_completed', 2);
    release('after the race');
    expect(await handle.result).toEqual(['b done', 'after the race done']);
    expect(visits().sort()).toEqual(['a', 'after the race', 'b']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('lets the run end while the loser is still being executed', async () => {
    hold('a');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'fastestOf', ['a', 'b']);
    expect(await handle.result).toEqual(['b done', 'after the race done']);
    release('a');
    // The engine works on, and the loser's end moves nothing.
    expect(await (await shapes.start(engine, 'fastestOf', ['c'], 'next')).result).toEqual([
      'c done',
      'after the race done',
    ]);
    expect(countVisits('a')).toBe(1);
    expect(await getRun(handle.runId()).returnValue).toEqual(['b done', 'after the race done']);
    expect(await eventsOf(handle.runId(), 'run_completed')).toHaveLength(1);
  });

  it('stays decided after a restart', async () => {
    hold('a', 'after the race');
    const first = await shapes.open();
    await shapes.start(first, 'fastestOf', ['a', 'b']);
    await untilVisited('after the race');
    abandon('a', 'after the race');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'fastestOf', ['a', 'b']);
    expect(await handle.result).toEqual(['b done', 'after the race done']);
    expect(countVisits('b')).toBe(1);
    expect(countVisits('after the race')).toBe(2);
  });

  it('can be for the first success', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'firstSuccessOf', ['bad a', 'b', 'bad c'])).toBe('b done');
    const { result } = await shapes.start(engine, 'firstSuccessOf', ['bad a', 'bad c'], 'none');
    await expect(result).rejects.toThrow(/All promises were rejected/);
  });
});

describe('a race of a step and a sleep', () => {
  it('is won by the step that is quick, and nobody waits for the sleep', async () => {
    const engine = await shapes.open();
    const started = Date.now();
    const input = { name: 'quick', ms: HOUR_MS };
    expect(await shapes.result(engine, 'processWithTimeout', input)).toBe('quick done');
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(countVisits('quick')).toBe(1);
  });

  it('is won by the sleep when the step takes too long', async () => {
    hold('slow');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'processWithTimeout', { name: 'slow', ms: 50 });
    expect((await reasonOf(handle.result)).cause?.message).toBe('Processing timed out');
    release('slow');
    expect(countVisits('slow')).toBe(1);
    expect(engine.get(handle.runId())?.status).toBe('failed');
  });

  it('leaves the step going, whose result can still be waited for', async () => {
    hold('slow');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'timeoutAndGoOn', { name: 'slow', ms: 50 });
    await untilVisited('between');
    release('slow');
    expect(await handle.result).toEqual(['timeout', 'between done', 'slow done']);
    expect(countVisits('slow')).toBe(1);
  });

  it.each([
    ['before the time is up: the step is executed again and wins', HOUR_MS, true],
    ['after the time was up: the sleep wins', 30, false],
  ])('goes on after a restart %s', async (_, ms, stepWins) => {
    hold('slow');
    const first = await shapes.open();
    const input = { name: 'slow', ms };
    const { runId } = await shapes.start(first, 'processWithTimeout', input);
    await untilVisited('slow');
    await untilEvents(runId(), 'wait_created');
    if (stepWins) abandon('slow');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'processWithTimeout', input);
    expect(handle.resumed).toBe(true);
    if (stepWins) expect(await handle.result).toBe('slow done');
    else await expect(handle.result).rejects.toThrow('Processing timed out');
    expect(countVisits('slow')).toBeLessThanOrEqual(2);
    expect(shapes.warnings()).toEqual([]);
  });
});
