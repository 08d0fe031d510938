import { GlossError } from '../errors.ts';
import type { DeclineInput, RunOutcome, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** Ends a run whose outcome people did not want, or never looked at: nothing is published. */
export async function declineRun(declined: StepInput<DeclineInput>): Promise<RunOutcome> {
  'use step';
  return guarded(declined, async (context, input) => {
    const { decline } = findRecipe(input.request);
    if (decline) return decline(context, input);
    throw new GlossError({ code: 'internal', message: `'${input.request.pipeline}' cannot be declined.` });
  });
}
declineRun.maxRetries = STEP_RETRIES;
