import type { PackOutcome, StageInput, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** One stage of one pack. Returns what failed, never what was made: that is in the result store. */
export async function runStage(pack: StepInput<StageInput>): Promise<PackOutcome> {
  'use step';
  return guarded(pack, (context, input) => findRecipe(input.request).stage(context, input));
}
runStage.maxRetries = STEP_RETRIES;
