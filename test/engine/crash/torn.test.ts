import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCrashFlows } from './build-crash-flows.ts';
import { DAMAGES } from './damage.ts';
import { type LeftState, makeStates } from './make-states.ts';
import { pipelineInput } from './run-pipeline.ts';
import { listTornCases, tearState } from './torn-case.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

/** Changes when the sample should; `node test/engine/crash/torn.ts --rounds N --seed S` for more. */
const SEED = 1_000_000;
const JOBS = 3;
const CASES_PER_DAMAGE = 3;

const input = pipelineInput({ itemsPerShard: 5 });
let pool: WorkerPool;
let root: string;
let states: LeftState[];

beforeAll(async () => {
  await buildCrashFlows('torn-test');
  pool = openWorkerPool({ bundles: 'torn-test', spare: JOBS });
  root = mkdtempSync(join(tmpdir(), 'gloss-states-'));
  states = await makeStates({ root, pool, input });
}, 60_000);

afterAll(() => {
  pool.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a state directory of which something was damaged', () => {
  it.each(DAMAGES.map((damage, place) => [damage.name, damage, place] as const))(
    '%s: the run ends right or is refused in words',
    async (_, damage, place) => {
      const limit = pLimit(JOBS);
      const cases = listTornCases({ states, rounds: 1, seed: SEED }).filter((torn) => torn.damage === damage);
      expect(cases).not.toEqual([]);
      // Not always the same states.
      const chosen = [...cases.slice(place % cases.length), ...cases].slice(0, CASES_PER_DAMAGE);
      const outcomes = await Promise.all(chosen.map((torn) => limit(() => tearState({ pool, input, torn }))));
      expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
    },
    60_000,
  );
});
