import type { CombineInput, CombineOutcome } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** Combines the answers of one group of a change that is too large for one call to read. */
export async function combineGroup(
  input: CombineInput & { groups: CombineOutcome[]; group: number },
): Promise<CombineOutcome> {
  'use step';
  return guarded(input, (context) => findRecipe(input.request).combineGroup(context, input));
}
combineGroup.maxRetries = STEP_RETRIES;
