import { describe, expect, it } from 'vitest';
import { getRun } from 'workflow/api';
import { abandon, countVisits, hold, release, setStartChild, visits } from './probe.ts';
import { untilEvents, untilHook, untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

const REPORT = 'o1: 3 pages, due 1970-01-01T00:00:00.000Z';

describe('a workflow that a step starts', () => {
  it('runs in the background, and the parent does not wait', async () => {
    hold('compile o1');
    const engine = await shapes.open();
    const { reportRunId } = (await shapes.result(engine, 'processOrder', 'o1')) as { reportRunId: string };
    const child = getRun<string>(reportRunId);
    await untilVisited('compile o1');
    expect(await child.status).toBe('running');
    release('compile o1');
    expect(await child.returnValue).toBe(REPORT);
    expect(visits().sort()).toEqual(['compile o1', 'confirm o1', 'trigger']);
    expect(shapes.warnings()).toEqual([]);
  });

  it('can be waited for by a step', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'processOrderWithReport', 'o1')).toEqual({ report: REPORT });
    expect(visits()).toEqual(['trigger', expect.anything(), expect.anything()]);
    expect(countVisits('compile o1')).toBe(1);
  });

  it('tells its failure to who waits for it', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'parentOfFailing')).toMatch(/the child failed/);
  });

  it('may start the next one', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'factorialChild', 3)).toBe(6);
    expect(visits()).toEqual(['factorial 2', 'factorial 1']);
  }, 20_000);

  it('goes on after a restart, and is not started twice, when its parent waits for it', async () => {
    hold('compile o1', 'await');
    const first = await shapes.open();
    await shapes.start(first, 'processOrderWithReport', 'o1');
    await untilVisited('compile o1');
    await untilVisited('await');
    abandon('compile o1', 'await');
    const second = await shapes.reopen(first);
    const handle = await shapes.start(second, 'processOrderWithReport', 'o1');
    expect(await handle.result).toEqual({ report: REPORT });
    expect(countVisits('trigger')).toBe(1);
    expect(countVisits('compile o1')).toBe(2);
  }, 10_000);
});

describe('a child of the engine', () => {
  it('is started by a step and waited for', async () => {
    const engine = await shapes.open();
    setStartChild(engine.startChild);
    expect(await shapes.result(engine, 'parentByEngine', [1, 2, 3, 4, 5, 6])).toEqual([2, 4, 6, 8, 10, 12]);
    expect(visits()).toHaveLength(12);
    expect(new Set(visits()).size).toBe(12);
    expect(shapes.warnings()).toEqual([]);
  });

  it('is taken up after a restart, and finished ones are not repeated', async () => {
    hold('compile child 2');
    const first = await shapes.open();
    setStartChild(first.startChild);
    const { runId } = await shapes.start(first, 'parentByEngine', [1, 2, 3]);
    await untilVisited('compile child 2');
    await untilEvents(runId(), 'step_completed', 2);
    abandon('compile child 2');
    const second = await shapes.reopen(first);
    setStartChild(second.startChild);
    const handle = await shapes.start(second, 'parentByEngine', [1, 2, 3]);
    expect(await handle.result).toEqual([2, 4, 6]);
    expect([1, 2, 3].map((value) => countVisits(`run ${value}`))).toEqual([1, 2, 1]);
    expect([1, 2, 3].map((value) => countVisits(`compile child ${value}`))).toEqual([1, 2, 1]);
    expect(shapes.warnings()).toEqual([]);
  });
});

describe('a step', () => {
  it('may resume the hook of another run', async () => {
    const engine = await shapes.open();
    const waiting = await shapes.start(engine, 'approvee', 'token', 'approvee');
    await untilHook('token');
    const approver = await shapes.start(engine, 'approver', 'token', 'approver');
    expect(await approver.result).toBe(waiting.runId());
    expect(await waiting.result).toBe('from a step');
  });

  it('may cancel another run', async () => {
    const engine = await shapes.open();
    const sleeping = await shapes.start(engine, 'sleeper', null, 'sleeper');
    await untilEvents(sleeping.runId(), 'wait_created');
    const canceller = await shapes.start(engine, 'canceller', sleeping.runId(), 'canceller');
    expect(await canceller.result).toBe('cancelled');
    await expect(sleeping.result).rejects.toThrow(/cancelled/);
  });
});
