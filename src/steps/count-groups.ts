import type { CombineInput, CombineOutcome, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { tellPlan } from './tell-plan.ts';

/** Into how many groups the answers of a level are cut; 0 when one call can read them all. */
export async function countGroups(
  results: StepInput<CombineInput> & { groups: CombineOutcome[] },
): Promise<number> {
  'use step';
  return guarded(results, (context, input) => {
    tellPlan({ rooms: context.rooms, planKey: input.planKey });
    return findRecipe(input.request).countGroups(context, input);
  });
}
countGroups.maxRetries = STEP_RETRIES;
