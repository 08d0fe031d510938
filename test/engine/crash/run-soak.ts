import { createRandom } from './create-random.ts';
import type { PipelineInput } from './flows/pipeline.ts';
import { type KillOutcome, killPipeline } from './kill-case.ts';
import type { WorkerPool } from './worker-pool.ts';

/**
 * Runs the pipeline again and again; each process is killed from outside at a random moment, until `kills` are
 * used up. The last one is left to its end. The moments follow from the seed; what the machine makes of them does not.
 *
 * @param options.longestMs latest moment of a kill after a process got its order.
 */
export async function soakPipeline(options: {
  pool: WorkerPool;
  input: PipelineInput;
  kills: number;
  seed: number;
  longestMs: number;
  onOutcome?: (outcome: KillOutcome) => void;
}): Promise<KillOutcome[]> {
  const { pool, input, kills, seed, longestMs, onOutcome } = options;
  const random = createRandom(seed);
  const outcomes: KillOutcome[] = [];
  let left = kills;
  let longest = longestMs;
  while (left > 0) {
    let planned = 0;
    const outcome = await killPipeline({
      pool,
      input,
      nextKill: () => (planned++ < left ? { afterMs: random() * longest } : undefined),
    });
    left -= outcome.kills;
    // A busy machine may have been slow when the time was taken; a kill after the end is none.
    if (outcome.kills === 0 && outcome.ms > 0) longest = Math.min(longest, outcome.ms);
    outcomes.push(outcome);
    onOutcome?.(outcome);
    if (outcome.problems.length > 0 && outcome.kills === 0) break;
  }
  return outcomes;
}
