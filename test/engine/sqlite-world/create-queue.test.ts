import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SqliteWorld } from '../../../src/engine/sqlite-world/create-sqlite-world.ts';
import { settle, useHandlers } from './use-handlers.ts';
import { tell, useWorlds } from './use-world.ts';

const { directory, open } = useWorlds();

// Time stands still but for what a test lets pass; the turns of the event loop are real.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  await settle();
}

/** A run with steps, as its first replay would make them. */
async function runWithSteps(world: SqliteWorld, stepIds: string[]): Promise<string> {
  const { startRun, event, createStep } = tell(world);
  const runId = await startRun();
  await event(runId, 'run_started');
  await Promise.all(stepIds.map((stepId) => createStep(runId, stepId)));
  return runId;
}

function messages(world: SqliteWorld): { key: string; due_at: number; attempt: number }[] {
  world.commits.flush();
  return world.database.prepare('SELECT key, due_at, attempt FROM messages ORDER BY key').all() as never;
}

describe('a run', () => {
  it('is replayed once it is created, and not again without news', async () => {
    const world = open();
    const { delivered } = useHandlers(world);
    const runId = await tell(world).startRun();
    await settle();
    await pass(60_000);
    expect(delivered).toEqual([{ kind: 'workflow', runId, stepId: undefined, attempt: 1 }]);
    expect(messages(world)).toEqual([]);
  });

  it('is replayed for an event that came while it was being replayed, and never twice at a time', async () => {
    const world = open();
    const ends: (() => void)[] = [];
    let atOnce = 0;
    let most = 0;
    const { replays } = useHandlers(world, {
      replay: async ({ runId }) => {
        most = Math.max(most, ++atOnce);
        await tell(world).event(runId, 'run_started');
        await new Promise<void>((resolve) => ends.push(resolve));
        atOnce--;
        return undefined;
      },
    });
    const { startRun, event } = tell(world);
    const runId = await startRun();
    await settle();
    await event(runId, 'hook_created', { correlationId: 'hook', eventData: { token: 't' } });
    for (let index = 0; index < 5; index++) {
      await event(runId, 'hook_received', {
        correlationId: 'hook',
        eventData: { payload: new Uint8Array() },
      });
    }
    ends.shift()?.();
    await settle();
    ends.shift()?.();
    await settle();
    await pass(60_000);
    expect(replays()).toBe(2);
    expect(most).toBe(1);
  });

  it('is replayed at the end of its sleep, to the millisecond, and holds a row until then', async () => {
    const world = open();
    const resumeAt = new Date(Date.now() + 90_500);
    const { event, startRun } = tell(world);
    let slept = false;
    const { replays } = useHandlers(world, {
      replay: async ({ runId }) => {
        await event(runId, 'run_started');
        if (slept) return undefined;
        slept = true;
        await event(
          runId,
          'wait_created',
          { correlationId: 'wait', eventData: { resumeAt } },
          { stateUpdatedAt: 1 },
        );
        return { timeoutSeconds: 91 };
      },
    });
    await startRun();
    await settle();
    expect(messages(world)).toEqual([{ key: '', due_at: resumeAt.getTime(), attempt: 1 }]);
    await pass(90_499);
    expect(replays()).toBe(1);
    await pass(1);
    expect(replays()).toBe(2);
  });

  it('is replayed at once when its replay asks for it', async () => {
    const world = open();
    let asked = 0;
    const { replays } = useHandlers(world, {
      replay: () => (asked++ < 2 ? { timeoutSeconds: 0 } : undefined),
    });
    await tell(world).startRun();
    await settle();
    expect(replays()).toBe(3);
  });

  it('is replayed again after a fault, later each time', async () => {
    const faults: { attempt: number }[] = [];
    const world = open({ onFault: (fault) => faults.push(fault) });
    const { delivered } = useHandlers(world, {
      replay: ({ attempt }) => {
        if (attempt < 3) throw new Error('no');
        return undefined;
      },
    });
    await tell(world).startRun();
    await settle();
    expect(delivered).toHaveLength(1);
    await pass(100);
    expect(delivered).toHaveLength(2);
    await pass(499);
    expect(delivered).toHaveLength(2);
    await pass(1);
    expect(delivered.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(faults.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('ignores the SDK’s own wake-ups when there is nothing new, unless nothing else is left to wake it', async () => {
    const world = open();
    const { replays } = useHandlers(world, { step: () => new Promise(() => {}) });
    const runId = await runWithSteps(world, ['a']);
    await settle();
    const seen = replays();
    await world.queue('__wkf_workflow_flow' as never, { runId });
    await settle();
    expect(replays()).toBe(seen);
    const idle = await tell(world).startRun();
    await settle();
    await world.queue('__wkf_workflow_flow' as never, { runId: idle });
    await settle();
    expect(replays(idle)).toBe(2);
  });

  it('is told to its owner when nothing is left to do for it', async () => {
    const idle: string[] = [];
    const world = open({ onIdle: (runId) => idle.push(runId) });
    useHandlers(world);
    const runId = await tell(world).startRun();
    await settle();
    expect(idle).toEqual([runId]);
  });
});

describe('a step', () => {
  it('is delivered once it is stored, and never again once it has ended', async () => {
    const world = open();
    const { completeStep, startStep } = tell(world);
    const { steps } = useHandlers(world, {
      step: async ({ runId, stepId = '' }) => {
        await startStep(runId, stepId);
        await completeStep(runId, stepId);
        await world.queue('__wkf_workflow_flow' as never, { runId });
        return undefined;
      },
    });
    await runWithSteps(world, ['a', 'b']);
    await settle();
    await pass(60_000);
    expect(steps()).toEqual(['a', 'b']);
    expect(messages(world)).toEqual([]);
  });

  it('is not delivered twice because a replay names it again', async () => {
    const world = open();
    const { steps } = useHandlers(world, { step: () => new Promise(() => {}) });
    const runId = await runWithSteps(world, ['a']);
    const again = { workflowName: 'flow', workflowRunId: runId, workflowStartedAt: 0, stepId: 'a' };
    await world.queue('__wkf_step_work' as never, again, { idempotencyKey: 'a' });
    await settle();
    expect(steps()).toEqual(['a']);
  });

  it('that failed is delivered again when its time has come, as its event says', async () => {
    const world = open();
    const { startStep, event } = tell(world);
    const { delivered, steps } = useHandlers(world, {
      step: async ({ runId, stepId = '' }) => {
        await startStep(runId, stepId);
        if (delivered.filter((one) => one.stepId === stepId).length > 1) return undefined;
        const retryAfter = new Date(Date.now() + 7_250);
        await event(runId, 'step_retrying', {
          correlationId: stepId,
          eventData: { error: 'no', retryAfter },
        });
        return { timeoutSeconds: 8 };
      },
    });
    await runWithSteps(world, ['a']);
    await settle();
    await pass(7_249);
    expect(steps()).toEqual(['a']);
    await pass(1);
    expect(steps()).toEqual(['a', 'a']);
  });

  it('that failed without saying when is delivered again after a second', async () => {
    const world = open();
    const { startStep, event } = tell(world);
    let failed = false;
    const { steps } = useHandlers(world, {
      step: async ({ runId, stepId = '' }) => {
        await startStep(runId, stepId);
        if (failed) return undefined;
        failed = true;
        await event(runId, 'step_retrying', { correlationId: stepId, eventData: { error: 'no' } });
        return { timeoutSeconds: 1 };
      },
    });
    await runWithSteps(world, ['a']);
    await settle();
    await pass(999);
    expect(steps()).toEqual(['a']);
    await pass(1);
    expect(steps()).toEqual(['a', 'a']);
  });

  it('is one of as many as the limit allows, and those that wait for other runs do not count', async () => {
    const world = open({ limits: { replays: 2, steps: 2 } });
    const { steps } = useHandlers(world, { step: () => new Promise(() => {}) });
    await runWithSteps(world, ['a', 'b', 'c', 'd']);
    await settle();
    expect(steps()).toEqual(['a', 'b']);
    world.queued.park();
    await settle();
    expect(steps()).toEqual(['a', 'b', 'c']);
  });

  it('of a run that was cancelled is not delivered any more', async () => {
    const world = open({ limits: { replays: 2, steps: 1 } });
    const ends: (() => void)[] = [];
    const { steps } = useHandlers(world, {
      step: () => new Promise((resolve) => ends.push(() => resolve(undefined))),
    });
    const runId = await runWithSteps(world, ['a', 'b']);
    await settle();
    await tell(world).event(runId, 'run_cancelled');
    ends.shift()?.();
    await settle();
    expect(steps()).toEqual(['a']);
    expect(messages(world)).toEqual([]);
  });
});

describe('steps that end one after the other', () => {
  it('are seen by one replay when they end close together, and by one more at the end', async () => {
    const world = open();
    const { startStep, completeStep, event } = tell(world);
    const ends = new Map<string, () => void>();
    const { replays } = useHandlers(world, {
      replay: async ({ runId }) => void (await event(runId, 'run_started')),
      step: async ({ runId, stepId = '' }) => {
        await startStep(runId, stepId);
        await new Promise<void>((resolve) => ends.set(stepId, resolve));
        await completeStep(runId, stepId);
        return undefined;
      },
    });
    const names = Array.from({ length: 20 }, (_, index) => `step ${index}`);
    await runWithSteps(world, names);
    await settle();
    const before = replays();
    for (const name of names.slice(0, 10)) ends.get(name)?.();
    await settle();
    expect(replays()).toBe(before);
    await pass(25);
    expect(replays()).toBe(before + 1);
    for (const name of names.slice(10)) ends.get(name)?.();
    await settle();
    expect(replays()).toBe(before + 2);
  });
});

describe('what an earlier process left', () => {
  it('waits until its run is activated, with its due times', async () => {
    const first = open();
    useHandlers(first, { step: () => new Promise(() => {}) });
    const { startStep, event } = tell(first);
    const runId = await runWithSteps(first, ['a', 'b']);
    await startStep(runId, 'b');
    const retryAfter = new Date(Date.now() + 30_000);
    await event(runId, 'step_retrying', { correlationId: 'b', eventData: { error: 'no', retryAfter } });
    await first.close();

    const second = open();
    const { steps } = useHandlers(second, { step: () => new Promise(() => {}) });
    await settle();
    expect(steps()).toEqual([]);
    second.queued.activate(runId);
    await settle();
    expect(steps()).toEqual(['a']);
    await pass(29_999);
    expect(steps()).toEqual(['a']);
    await pass(1);
    expect(steps()).toEqual(['a', 'b']);
  });

  it.each([
    ['a step’s', "key = 'b'"],
    ['the replay’s', "key = ''"],
    ['any', 'true'],
  ])(
    'is done although the row of %s message was lost: the log knows what is to be done',
    async (_, which) => {
      const first = open();
      useHandlers(first, { step: () => new Promise(() => {}) });
      const { startStep, event } = tell(first);
      const runId = await runWithSteps(first, ['a', 'b']);
      const resumeAt = new Date(Date.now() + 30_000);
      await event(runId, 'wait_created', { correlationId: 'wait', eventData: { resumeAt } });
      await startStep(runId, 'b');
      await first.close();
      const file = new DatabaseSync(join(directory(), 'world.sqlite'));
      expect(file.prepare('SELECT key FROM messages ORDER BY key').all()).toHaveLength(3);
      file.exec(`DELETE FROM messages WHERE ${which}`);
      file.close();

      const second = open();
      const { steps, replays } = useHandlers(second, { step: () => new Promise(() => {}) });
      second.queued.activate(runId);
      second.queued.activate(runId);
      await settle();
      expect(steps()).toEqual(['a', 'b']);
      await pass(30_000);
      // A replay lets steps that execute come to their ends for a while.
      await pass(1_000);
      expect(replays()).toBe(1);
      expect(steps()).toEqual(['a', 'b']);
    },
  );
});
