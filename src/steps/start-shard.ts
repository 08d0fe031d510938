import type { ShardInput, ShardOutcome } from '../run.ts';
import { guarded } from './guarded.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { tellPlan } from './tell-plan.ts';

/** Starts a child run, or takes up the unfinished one of an earlier process, and waits for what it returns. */
export async function startShard(input: ShardInput): Promise<ShardOutcome> {
  'use step';
  return guarded(input, ({ rooms, runId }) => {
    tellPlan({ rooms, input, planKey: input.planKey });
    return rooms.startShard({ input, parent: runId });
  });
}
startShard.maxRetries = STEP_RETRIES;
