import { describe, expect, it, vi } from 'vitest';
import { getRun } from 'workflow/api';
import { abandon, countVisits, hold, notes, release, visits } from './probe.ts';
import { untilVisited, useShapes } from './use-shapes.ts';

const shapes = useShapes();

describe('steps one after another', () => {
  it('run in their order, once each, and hand results on', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'dataPipelineWorkflow', 'data')).toBe(
      'data validated processed stored',
    );
    expect(visits()).toEqual(['validate', 'process', 'store']);
    expect(shapes.warnings()).toEqual([]);
  });

  it.each(['validate', 'process', 'store'])(
    'go on after a restart during “%s” without repeating a finished one',
    async (interrupted) => {
      hold(interrupted);
      const first = await shapes.open();
      await shapes.start(first, 'dataPipelineWorkflow', 'data');
      await untilVisited(interrupted);
      abandon(interrupted);
      const second = await shapes.reopen(first);
      const handle = await shapes.start(second, 'dataPipelineWorkflow', 'data');
      expect(handle.resumed).toBe(true);
      expect(await handle.result).toBe('data validated processed stored');
      for (const name of ['validate', 'process', 'store']) {
        expect(countVisits(name), name).toBe(name === interrupted ? 2 : 1);
      }
      expect(shapes.warnings()).toEqual([]);
    },
  );

  it('that end after the engine was closed disturb nobody', async () => {
    hold('process');
    const first = await shapes.open();
    const before = await shapes.start(first, 'dataPipelineWorkflow', 'data');
    const settled = vi.fn();
    before.result.then(settled, settled);
    await untilVisited('process');
    const second = await shapes.reopen(first);
    release('process');
    const handle = await shapes.start(second, 'dataPipelineWorkflow', 'data');
    expect(await handle.result).toBe('data validated processed stored');
    expect(['validate', 'process', 'store'].map(countVisits)).toEqual([1, 2, 1]);
    expect(settled).not.toHaveBeenCalled();
    expect(shapes.warnings()).toEqual([]);
  });

  it('go on after a restart before every one of them', async () => {
    const names = ['take 1', 'take 2', 'take 3', 'surcharge'];
    hold(...names);
    let engine = await shapes.open();
    const input = { items: [1, 2, 3], limit: 10 };
    let handle = await shapes.start(engine, 'basketWorkflow', input);
    const runId = handle.runId();
    for (const name of names) {
      await untilVisited(name);
      abandon(name);
      engine = await shapes.reopen(engine);
      handle = await shapes.start(engine, 'basketWorkflow', input);
      expect(handle.runId()).toBe(runId);
    }
    expect(await handle.result).toEqual({ taken: [1, 2, 3], price: 7 });
    for (const name of names) expect(countVisits(name), name).toBe(2);
  });
});

describe('code between steps', () => {
  it.each([
    [{ items: [3, 1, 2], limit: 4 }, { taken: [3, 1], price: 3 }, ['take 3', 'take 1', 'discount']],
    [{ items: [3, 1], limit: 9 }, { taken: [3, 1], price: 5 }, ['take 3', 'take 1', 'surcharge']],
    [{ items: [], limit: 9 }, { taken: [], price: 1 }, ['surcharge']],
  ])('loops over its own state and branches on results: %j', async (input, result, order) => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'basketWorkflow', input)).toEqual(result);
    expect(visits()).toEqual(order);
  });

  it('calls another workflow as a part of itself', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'onboardUser', 'u1')).toEqual({
      userId: 'u1',
      notified: true,
      status: 'onboarded',
    });
    expect(visits()).toEqual(['create u1', 'email u1', 'push u1', 'preferences u1']);
  });

  it('draws the same numbers, times and ids in every replay, also after a restart', async () => {
    hold('second');
    const first = await shapes.open();
    await shapes.start(first, 'deterministicWorkflow');
    await untilVisited('second');
    abandon('second');
    const second = await shapes.reopen(first);
    const drawn = await (await shapes.start(second, 'deterministicWorkflow')).result;
    const [one, two] = drawn as { random: number; now: number; id: string }[];
    // The step of the second draw was interrupted and saw it twice.
    expect(notes('drawn')).toEqual([one, two, two]);
    expect(one?.random).not.toBe(two?.random);
    expect(one?.id).not.toBe(two?.id);
    expect(two?.now).toBeGreaterThanOrEqual(one?.now ?? Number.POSITIVE_INFINITY);
  });

  it('knows its run', async () => {
    const engine = await shapes.open();
    const handle = await shapes.start(engine, 'metadataWorkflow');
    const { inWorkflow, inStep } = (await handle.result) as Record<'inWorkflow' | 'inStep', object>;
    expect(inWorkflow).toEqual(inStep);
    const run = getRun(handle.runId());
    expect(inStep).toEqual({
      workflowRunId: handle.runId(),
      workflowStartedAt: (await run.startedAt)?.getTime(),
    });
    expect(await run.exists).toBe(true);
    expect(await run.status).toBe('completed');
    expect(await run.workflowName).toMatch(/metadataWorkflow$/);
    expect((await run.completedAt)?.getTime()).toBeGreaterThanOrEqual((await run.createdAt).getTime());
    expect(await getRun('wrun_01ARZ3NDEKTSV4RRFFQ69G5FAV').exists).toBe(false);
  });
});

describe('values', () => {
  it('are passed to steps as copies', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'updateUserWorkflow', 'u1')).toEqual({
      user: { id: 'u1', email: 'john@example.com' },
      updated: { id: 'u1', email: 'newemail@example.com' },
    });
  });

  it('around a step are there inside it', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'closureWorkflow', 5)).toEqual(['30 ms', '40 ms']);
    expect(countVisits('multiply')).toBe(2);
  });

  it.each(['silentWorkflow', 'emptyWorkflow'])('may be missing: %s returns undefined', async (workflow) => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, workflow)).toBeUndefined();
  });

  it.each([
    ['unicode', 'Grüße, 世界 👩‍👩‍👧‍👦 \u0000 \u2028 "\\n"', 3],
    ['1 MB', 'x', 1024 * 1024],
    ['1 MB of astral characters', '👾', 256 * 1024],
  ])('keep every character: %s', async (_, text, times) => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'payloadWorkflow', { text, times })).toEqual({
      same: true,
      length: text.length * times,
      text: text.repeat(times),
    });
    expect(visits()).toEqual(['repeat', 'measure']);
  });

  it('of 1 MB may be given to a run', async () => {
    const engine = await shapes.open();
    const text = 'é'.repeat(512 * 1024);
    const result = await shapes.result(engine, 'payloadWorkflow', { text, times: 1 });
    expect(result).toMatchObject({ same: true, length: text.length });
  });
});

describe('many runs', () => {
  it('at once do not mix', async () => {
    const engine = await shapes.open();
    const users = Array.from({ length: 30 }, (_, index) => `u${index}`);
    const handles = await Promise.all(users.map((user) => shapes.start(engine, 'onboardUser', user, user)));
    expect(new Set(handles.map((handle) => handle.runId())).size).toBe(30);
    const results = await Promise.all(handles.map((handle) => handle.result));
    expect(results).toEqual(users.map((userId) => ({ userId, notified: true, status: 'onboarded' })));
    for (const user of users) {
      expect(visits().filter((name) => name.endsWith(` ${user}`))).toEqual([
        `create ${user}`,
        `email ${user}`,
        `push ${user}`,
        `preferences ${user}`,
      ]);
    }
    expect(shapes.warnings()).toEqual([]);
  });

  it('of several engines, one after another in one process, stay in their directories', async () => {
    for (const name of ['one', 'two', 'three']) {
      const engine = await shapes.open(name);
      const handle = await shapes.start(engine, 'dataPipelineWorkflow', name);
      expect(handle.resumed).toBe(false);
      expect(await handle.result).toBe(`${name} validated processed stored`);
      expect(engine.get(handle.runId())?.status).toBe('completed');
      await engine.drain({ graceMs: 0 });
    }
    expect(visits()).toHaveLength(9);
  });

  it('of several engines on different directories can each be taken up later', async () => {
    hold('process');
    for (const name of ['one', 'two']) {
      const engine = await shapes.open(name);
      await shapes.start(engine, 'dataPipelineWorkflow', name);
      await untilVisited('process', name === 'one' ? 1 : 2);
      await engine.drain({ graceMs: 0 });
    }
    abandon('process');
    for (const name of ['one', 'two']) {
      const engine = await shapes.open(name);
      const handle = await shapes.start(engine, 'dataPipelineWorkflow', name);
      expect(handle.resumed).toBe(true);
      expect(await handle.result).toBe(`${name} validated processed stored`);
      await engine.drain({ graceMs: 0 });
    }
    expect(countVisits('validate')).toBe(2);
  });
});
