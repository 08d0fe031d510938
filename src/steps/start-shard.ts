import type { ShardInput, ShardOutcome, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { tellPlan } from './tell-plan.ts';

/** Starts a child run, or takes up the unfinished one of an earlier process, and waits for what it returns. */
export async function startShard(input: StepInput<ShardInput>): Promise<ShardOutcome> {
  'use step';
  return guarded(input, ({ rooms, runId }) => {
    tellPlan({ rooms, planKey: input.planKey });
    return rooms.startShard({ input, parent: runId });
  });
}
startShard.maxRetries = STEP_RETRIES;
