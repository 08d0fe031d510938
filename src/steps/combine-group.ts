import type { CombineInput, CombineOutcome, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** Combines the answers of one group of a change that is too large for one call to read. */
export async function combineGroup(
  results: StepInput<CombineInput> & { groups: CombineOutcome[]; group: number },
): Promise<CombineOutcome> {
  'use step';
  return guarded(results, (context, input) => findRecipe(input.request).combineGroup(context, input));
}
combineGroup.maxRetries = STEP_RETRIES;
