import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { getRun } from 'workflow/api';
import { abandon, countVisits, hold, notes, release, visits } from './probe.ts';
import { eventsOf, reasonOf, untilEvents, untilHook, untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

interface Attempt {
  number: number;
  stepId: string;
  stepName: string;
  startedAt: number;
  at: number;
}

function attempts(kind: string): Attempt[] {
  return notes<Attempt>(`attempt ${kind}`);
}

/** Time between the first two attempts, in ms. */
function waited(kind: string): number {
  const [first, second] = attempts(kind);
  return (second?.at ?? Number.NaN) - (first?.at ?? Number.NaN);
}

describe('a step that throws', () => {
  it('is tried again when its time has come, with the same id and the next number', async () => {
    const engine = await shapes.open();
    // What is thrown, and the shortest time until the next attempt in ms.
    const kinds = { error: 0, string: 0, none: 0, short: 20, milliseconds: 1_100, words: 1_000, date: 1_100 };
    const handles = await Promise.all(
      Object.keys(kinds).map((kind) => shapes.start(engine, 'retryWorkflow', { failures: 1, kind }, kind)),
    );
    for (const handle of handles) expect(await handle.result).toBe(2);
    for (const [kind, ms] of Object.entries(kinds)) {
      const [first, second, ...more] = attempts(kind);
      expect(more, kind).toEqual([]);
      expect([first?.number, second?.number], kind).toEqual([1, 2]);
      expect(second?.stepId, kind).toBe(first?.stepId);
      expect(second?.stepName, kind).toMatch(/callApi$/);
      expect(waited(kind), kind).toBeGreaterThanOrEqual(ms);
    }
    expect(shapes.warnings()).toEqual([]);
  });

  it('waits no longer than it asked for', async () => {
    const engine = await shapes.open();
    await shapes.result(engine, 'retryWorkflow', { failures: 3, kind: 'short' });
    const times = attempts('short').map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(gaps).toHaveLength(3);
    // The quickest: the machine may be busy.
    expect(Math.min(...gaps)).toBeLessThan(900);
  });

  it('for ever is tried four times, then the run fails with its reason', async () => {
    const engine = await shapes.open();
    const { result, runId } = await shapes.start(engine, 'retryWorkflow', { failures: 9, kind: 'error' });
    const reason = await reasonOf(result);
    expect(reason.message).toMatch(/failed after 3 retries: Uncaught exceptions get retried!/);
    expect(reason.cause?.code).toBe('USER_ERROR');
    expect(attempts('error').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(new Set(attempts('error').map(({ stepId }) => stepId)).size).toBe(1);
    expect(engine.get(runId())?.status).toBe('failed');
    expect(shapes.warnings()).toEqual([]);
  });

  it('is not tried again when it may not be', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'noRetryWorkflow', { failures: 9, kind: 'error' });
    await expect(result).rejects.toThrow(/failed after 0 retries: Uncaught/);
    expect(attempts('error')).toHaveLength(1);
  });

  it('is tried as often as it says, and its workflow can catch what is left', async () => {
    const engine = await shapes.open();
    const caught = await shapes.result(engine, 'oneRetryWorkflow', { failures: 9, kind: 'none' });
    expect(caught).toEqual({ caught: expect.stringMatching(/after 1 retry: Retryable!/), fatal: true });
    expect(attempts('none')).toHaveLength(2);
  });

  it('has an id that is its alone', async () => {
    const engine = await shapes.open();
    const steps = (await shapes.result(engine, 'identifyWorkflow')) as { stepId: string; attempt: number }[];
    expect(new Set(steps.map(({ stepId }) => stepId)).size).toBe(3);
    expect(steps.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
  });

  it('is tried again after a restart, when it was waiting for its next attempt', async () => {
    const first = await shapes.open();
    const input = { failures: 1, kind: 'milliseconds' };
    const { runId } = await shapes.start(first, 'retryWorkflow', input);
    await untilEvents(runId(), 'step_retrying');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'retryWorkflow', input);
    expect(handle.resumed).toBe(true);
    expect(await handle.result).toBe(2);
    const [one, two, ...more] = attempts('milliseconds');
    expect(more).toEqual([]);
    expect(two?.stepId).toBe(one?.stepId);
    // The wait is kept over the restart.
    expect(waited('milliseconds')).toBeGreaterThanOrEqual(1_100);
    expect(shapes.warnings()).toEqual([]);
  });

  it('counts an attempt that a restart interrupted', async () => {
    hold('attempt 2 none');
    const first = await shapes.open();
    const input = { failures: 1, kind: 'none' };
    await shapes.start(first, 'retryWorkflow', input);
    await untilVisited('attempt 2 none');
    abandon('attempt 2 none');
    const second = await shapes.reopen(first);
    expect(await (await shapes.start(second, 'retryWorkflow', input)).result).toBe(3);
    expect(attempts('none').map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(attempts('none').map(({ stepId }) => stepId)).size).toBe(1);
  });
});

describe('a step that calls a step', () => {
  it('calls a function', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'stepInStepWorkflow');
    const [outer, inner] = (await handle.result) as string[];
    expect(inner).toBe(outer);
    expect(await eventsOf(handle.runId(), 'step_created')).toHaveLength(1);
    expect(visits()).toEqual(['inner']);
  });
});

describe('a fatal error', () => {
  it('ends step and run at once', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'fatalWorkflow');
    const reason = await reasonOf(result);
    expect(reason.cause).toMatchObject({
      message: 'Resource not found. Skipping retries.',
      code: 'USER_ERROR',
    });
    expect(visits()).toEqual(['before', 'fatal']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be caught', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'caughtFatalWorkflow')).toEqual({
      message: 'Resource not found. Skipping retries.',
      fatal: true,
    });
    expect(visits()).toEqual(['fatal', 'caught', 'finally']);
  });
});

describe('a workflow that throws', () => {
  it.each([
    ['throwingWorkflow', ['before']],
    ['throwingAtOnceWorkflow', []],
  ])('fails with its reason, and is not tried again: %s', async (workflow, steps) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, workflow);
    const reason = await reasonOf(handle.result);
    expect(reason.name).toBe('WorkflowRunFailedError');
    expect(reason.cause).toMatchObject({ message: 'nothing is left', code: 'USER_ERROR' });
    expect(visits()).toEqual(steps);
    expect(await eventsOf(handle.runId(), 'run_failed')).toHaveLength(1);
    expect(shapes.warnings()).toEqual([]);
  });

  it('is told what to use instead of a timer', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'timerWorkflow');
    await expect(result).rejects.toThrow(/Use the "sleep" function/);
    expect(shapes.warnings()).toEqual([]);
  });

  it('undoes what was done, in reverse order', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'placeOrderSaga', false);
    await expect(result).rejects.toThrow('no courier');
    expect(visits()).toEqual(['reserve', 'charge', 'ship', 'refund', 'release']);
    expect(await (await shapes.start(engine, 'placeOrderSaga', true, 'works')).result).toBe('shipped');
    expect(visits().slice(5)).toEqual(['reserve', 'charge', 'ship']);
  });

  it('goes on undoing after a restart', async () => {
    hold('refund');
    const first = await shapes.open();
    await shapes.start(first, 'placeOrderSaga', false);
    await untilVisited('refund');
    abandon('refund');
    const second = await shapes.reopen(first);
    const { result } = await shapes.start(second, 'placeOrderSaga', false);
    await expect(result).rejects.toThrow('no courier');
    expect(visits()).toEqual(['reserve', 'charge', 'ship', 'refund', 'refund', 'release']);
  });
});

describe('what cannot be serialized', () => {
  it('as an argument fails its step, and uncaught the run, without executing it', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'unserializableArgumentWorkflow');
    const reason = await reasonOf(result);
    expect(reason.cause?.message).toMatch(/^Failed to serialize step arguments/);
    expect(reason.cause?.code).toBe('USER_ERROR');
    expect(visits()).toEqual([]);
    expect(shapes.warnings()).toEqual([]);
  });

  it('as an argument can be caught, and holds up nobody beside it', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'caughtUnserializableWorkflow')).toEqual({
      sibling: 'sibling',
      error: expect.stringMatching(/^Failed to serialize step arguments/),
    });
    expect(visits()).toEqual(['sibling', 'after']);
  });

  it('as the result of a workflow fails the run', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'unserializableReturnWorkflow');
    await expect(result).rejects.toThrow(/Failed to serialize workflow return value/);
    expect(visits()).toEqual(['before']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('as the result of a step fails the run after the attempts that it may have', async () => {
    const engine = await shapes.open();
    const { result } = await shapes.start(engine, 'unserializableResultWorkflow');
    await expect(result).rejects.toThrow();
    expect(countVisits('give')).toBeLessThanOrEqual(2);
    expect(shapes.warnings()).toEqual([]);
  }, 30_000);
});

describe('a cancelled run', () => {
  it('lets the steps end that are being executed, and starts nothing more', async () => {
    hold('one', 'two', 'three');
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'cancellableWorkflow', 'steps');
    for (const name of ['one', 'two', 'three']) await untilVisited(name);
    await getRun(handle.runId()).cancel();
    const reason = await reasonOf(handle.result);
    expect(reason.name).toBe('WorkflowRunCancelledError');
    release('one', 'two', 'three');
    // Whatever the late ends of those steps set off is over when this run is.
    expect(await (await shapes.start(engine, 'identifyWorkflow', null, 'next')).result).toHaveLength(3);
    expect(visits().sort()).toEqual(['before', 'one', 'three', 'two']);
    expect(await getRun(handle.runId()).status).toBe('cancelled');
    expect(engine.get(handle.runId())?.status).toBe('cancelled');
    expect(shapes.warnings()).toEqual([]);
  });

  it.each(['sleep', 'hook'] as const)('ends at once while it waits for a %s', async (where) => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'cancellableWorkflow', where);
    if (where === 'sleep') await untilEvents(handle.runId(), 'wait_created');
    else await untilHook('cancellable');
    await engine.cancel(handle.runId());
    await expect(handle.result).rejects.toThrow(/cancelled/);
    expect(visits()).toEqual(['before']);
    expect(await getRun(handle.runId()).status).toBe('cancelled');
  });

  it('stays cancelled after a restart, and is asked for anew under its key', async () => {
    const first = await shapes.open();
    const handle = await shapes.start(first, 'cancellableWorkflow', 'sleep');
    await untilEvents(handle.runId(), 'wait_created');
    await first.cancel(handle.runId());
    const second = await shapes.reopen(first);
    expect(second.get(handle.runId())?.status).toBe('cancelled');
    const again = await shapes.start(second, 'cancellableWorkflow', 'sleep');
    expect(again.resumed).toBe(false);
    await untilEvents(again.runId(), 'wait_created');
    expect(countVisits('before')).toBe(2);
  });

  it('that has ended already is not cancelled any more', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'identifyWorkflow');
    await handle.result;
    await expect(getRun(handle.runId()).cancel()).rejects.toThrow();
    expect(await getRun(handle.runId()).status).toBe('completed');
  });
});

describe('the fetch step', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  it('asks once per call, and hands over status, headers and body', async () => {
    const asked: string[] = [];
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      if (request.url === '/data') response.end('{"items":[1,2]}');
      else if (request.url === '/create') {
        response.writeHead(201, { 'x-kind': 'new' });
        request.pipe(response);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'apiWorkflow', `http://127.0.0.1:${port}`)).toEqual({
      data: { items: [1, 2] },
      posted: { status: 201, header: 'new', text: '{"name":"tëst"}' },
      missing: { ok: false, status: 404 },
    });
    expect(asked).toEqual(['GET /data', 'POST /create', 'GET /missing']);
    const assigned = await shapes.start(
      engine,
      'assignedFetchWorkflow',
      `http://127.0.0.1:${port}`,
      'assigned',
    );
    expect(await assigned.result).toEqual({ items: [1, 2] });
    expect(asked).toHaveLength(4);
    expect(shapes.warnings()).toEqual([]);
  });
});
