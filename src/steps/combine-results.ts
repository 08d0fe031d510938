import type { CombineInput, CombineOutcome, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { tellPlan } from './tell-plan.ts';

/** The stage over all results: what they come to together. */
export async function combineResults(
  results: StepInput<CombineInput> & { groups: CombineOutcome[] },
): Promise<CombineOutcome> {
  'use step';
  return guarded(results, (context, input) => {
    const { rooms } = context;
    tellPlan({ rooms, planKey: input.planKey });
    rooms.progress.stage('combine');
    return findRecipe(input.request).combine(context, input);
  });
}
combineResults.maxRetries = STEP_RETRIES;
