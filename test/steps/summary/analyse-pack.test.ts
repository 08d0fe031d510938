import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { RetryableError } from 'workflow';
import { ModelError } from '../../../src/models/model-error.ts';
import { provideRooms } from '../../../src/steps/rooms.ts';
import { runStage } from '../../../src/steps/run-stage.ts';
import { loadAnswer, savePlan } from '../../../src/steps/summary/stored-plan.ts';
import { answerAll, makeRooms, packed, publishInput, type Script } from './step-rooms.ts';

// The SDK's runtime gives a step its name; here is none, so the test does.
vi.mock('workflow', async (importActual) => ({
  ...(await importActual<typeof import('workflow')>()),
  getStepMetadata: () => ({ stepId: 'step-1' }),
  getWorkflowMetadata: () => ({ workflowRunId: 'wrun_1' }),
}));

function enter(script: Script) {
  const rooms = makeRooms(script);
  onTestFinished(provideRooms('line-1', rooms));
  const plan = {
    items: [],
    notRead: [],
    files: 3,
    hunksTotal: 3,
    groups: [],
    expected: [],
    whole: [],
    startedAt: '',
  };
  const packs = [packed(['a', 'b', 'c'])];
  const planKey = savePlan({ results: rooms.results, lineage: 'line-1', plan, packs });
  const { request: _, ...line } = publishInput();
  const attempt = () => runStage({ ...line, planKey, shard: 0, pack: 0, stage: 'summarise' });
  const fault = async () => {
    const thrown = await attempt().catch((error: unknown) => error);
    expect(RetryableError.is(thrown)).toBe(true);
    return Number((thrown as RetryableError).retryAfter) - Date.now();
  };
  return { rooms, attempt, fault };
}

describe('a pack', () => {
  it('returns nothing of what was answered', async () => {
    const { attempt, rooms } = enter(answerAll);
    expect(await attempt()).toEqual({ failures: [], failedCalls: 0 });
    expect(rooms.calls).toHaveLength(1);
  });

  it('is tried again later each time, item by item after two faults, and gives up only what is left', async () => {
    const { attempt, fault, rooms } = enter((call) => {
      if (call.paths.includes('b')) throw new ModelError({ kind: 'transient', reason: 'reset' });
      return answerAll(call);
    });
    const waits: number[] = [];
    for (let count = 1; count <= 5; count += 1) waits.push(Math.round((await fault()) / 1_000));
    expect(waits).toEqual([1, 2, 3, 4, 5]);
    expect(rooms.calls.map(({ paths }) => paths.join(''))).toEqual(['abc', 'abc', 'a', 'b', 'c', 'b', 'b']);
    expect(await attempt()).toEqual({
      failures: [{ key: 'b', reason: 'reset (6 attempts)' }],
      failedCalls: 6,
      goesOn: true,
    });
    expect(loadAnswer(rooms.results, 'key of c')).toBeDefined();
    expect(rooms.told.at(-1)).toBe('finished 0, failed 1');
    expect(rooms.results.failures('step-1')).toBe(0);
  });

  it('waits as long as the slowest of its items was asked to', async () => {
    const { fault } = enter((call) => {
      const wait = { abc: 1_000, a: 4_000, b: 60_000 }[call.paths.join('')];
      if (wait === undefined) return answerAll(call);
      throw new ModelError({ kind: 'throttled', reason: 'slow down', retryAfterMs: wait });
    });
    const waits = [await fault(), await fault(), await fault()].map((wait) => Math.round(wait / 1_000));
    expect(waits).toEqual([1, 1, 60]);
  });

  it('gives each attempt’s call a key of its own, and the same attempt the same', async () => {
    const { fault, rooms } = enter(() => {
      throw new ModelError({ kind: 'transient', reason: 'reset' });
    });
    await fault();
    await fault();
    const [first, second] = rooms.calls.map(({ idempotencyKey }) => idempotencyKey);
    expect(first).not.toBe(second);
  });

  it('ends the run when the key is refused', async () => {
    const { attempt } = enter(() => {
      throw new ModelError({ kind: 'unauthorised', reason: 'no such key' });
    });
    expect(await attempt()).toEqual({ failures: [], failedCalls: 1, fatal: 'no such key' });
  });
});
