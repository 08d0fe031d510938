import pLimit from 'p-limit';
import type { PipelineInput } from './flows/pipeline.ts';
import { type KillOutcome, killPipeline, type NextKill } from './kill-case.ts';
import type { Boundary } from './open-faulty.ts';
import type { WorkerPool } from './worker-pool.ts';

export interface BoundaryOutcome extends KillOutcome {
  boundary: Boundary;
}

/** Kills one run at each of the boundaries, `jobs` of them at a time, and brings each to its end. */
export async function sweepBoundaries(options: {
  pool: WorkerPool;
  input: PipelineInput;
  boundaries: Boundary[];
  jobs: number;
  onOutcome?: (outcome: BoundaryOutcome) => void;
}): Promise<BoundaryOutcome[]> {
  const { pool, input, boundaries, jobs, onOutcome } = options;
  const limit = pLimit(jobs);
  return Promise.all(
    boundaries.map((boundary) =>
      limit(async () => {
        const kills: NextKill[] = [{ boundary }];
        const outcome = { ...(await killPipeline({ pool, input, nextKill: () => kills.shift() })), boundary };
        onOutcome?.(outcome);
        return outcome;
      }),
    ),
  );
}

/**
 * Runs the pipeline undisturbed.
 * @returns the writes it made, and how long it took, in ms. @throws when it does not end.
 */
export async function countPipeline(options: {
  pool: WorkerPool;
  input: PipelineInput;
}): Promise<{ writes: number; ms: number }> {
  const { pool, input } = options;
  const outcome = await killPipeline({ pool, input, nextKill: () => undefined });
  if (outcome.problems.length > 0) throw new Error(`The undisturbed run: ${outcome.problems.join('; ')}`);
  return { writes: outcome.writes, ms: outcome.ms };
}
