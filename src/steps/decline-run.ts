import { GlossError } from '../errors.ts';
import type { DeclineInput, RunOutcome } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** Ends a run whose outcome people did not want, or never looked at: nothing is published. */
export async function declineRun(input: DeclineInput): Promise<RunOutcome> {
  'use step';
  return guarded(input, async (context) => {
    const { decline } = findRecipe(input.request);
    if (decline) return decline(context, input);
    throw new GlossError({ code: 'internal', message: `'${input.request.pipeline}' cannot be declined.` });
  });
}
declineRun.maxRetries = STEP_RETRIES;
