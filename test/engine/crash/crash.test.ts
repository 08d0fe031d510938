import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCrashFlows } from './build-crash-flows.ts';
import type { Boundary } from './open-faulty.ts';
import { pipelineInput } from './run-pipeline.ts';
import { soakPipeline } from './run-soak.ts';
import { countPipeline, sweepBoundaries } from './run-sweep.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

/** Boundaries in this sample; all of them: `node test/engine/crash/sweep.ts`. */
const SAMPLE = 18;
/** `node test/engine/crash/soak.ts --kills 500` for more. */
const RANDOM_KILLS = 15;
const JOBS = 3;

const input = pipelineInput();
let pool: WorkerPool;
let undisturbed: { writes: number; ms: number };

beforeAll(async () => {
  await buildCrashFlows('test');
  pool = openWorkerPool({ bundles: 'test', spare: JOBS });
  undisturbed = await countPipeline({ pool, input });
});
afterAll(() => pool.close());

it('a run that is killed at a write goes on to the right end, and no finished step runs again', async () => {
  // The sample moves over the whole run, from the first write to the last, both sides in turn.
  const boundaries = Array.from(
    { length: SAMPLE },
    (_, index): Boundary => ({
      write: 1 + Math.round((index * (undisturbed.writes - 1)) / (SAMPLE - 1)),
      side: index % 2 === 0 ? 'before' : 'after',
    }),
  );
  const outcomes = await sweepBoundaries({ pool, input, boundaries, jobs: JOBS });
  expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
  // A write more or less is a matter of timing: the last boundary may not be reached.
  expect(outcomes.filter(({ kills }) => kills === 1).length).toBeGreaterThanOrEqual(SAMPLE - 2);
}, 120_000);

it('a run that is killed again and again at random moments ends right, and no finished step runs again', async () => {
  const outcomes = await soakPipeline({
    ...{ pool, input, kills: RANDOM_KILLS, seed: 1, longestMs: undisturbed.ms },
  });
  expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(outcomes.reduce((sum, { kills }) => sum + kills, 0)).toBe(RANDOM_KILLS);
}, 120_000);
