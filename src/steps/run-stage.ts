import { GlossError } from '../errors.ts';
import type { PackOutcome, StageInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** One stage of one pack. Returns what failed, never what was made: that is in the result store. */
export async function runStage(input: StageInput): Promise<PackOutcome> {
  'use step';
  return guarded(input, (context) => {
    const { stages } = findRecipe(input.request.pipeline);
    const stage = Object.hasOwn(stages, input.stage) ? stages[input.stage] : undefined;
    if (stage) return stage(context, input);
    throw new GlossError({
      code: 'internal',
      message: `'${input.request.pipeline}' has no stage '${input.stage}'.`,
    });
  });
}
runStage.maxRetries = STEP_RETRIES;
