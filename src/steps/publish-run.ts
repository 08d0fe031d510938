import type { PublishInput, RunOutcome, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** Renders what is there, hands it to the publisher, and writes the report. */
export async function publishRun(results: StepInput<PublishInput>): Promise<RunOutcome> {
  'use step';
  return guarded(results, (context, input) => {
    context.rooms.progress.stage('publish');
    return findRecipe(input.request).publish(context, input);
  });
}
publishRun.maxRetries = STEP_RETRIES;
