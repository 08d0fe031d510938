import type { PlanSummary, RunInput, StepInput } from '../run.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { tellPlan } from './tell-plan.ts';

/**
 * Lists the items of the request, looks up which are answered already, packs the others, and stores it all.
 * Later steps and replays read what is stored here.
 */
export async function planRun(line: StepInput<RunInput>): Promise<PlanSummary> {
  'use step';
  return guarded(line, async (context, input) => {
    const { rooms } = context;
    rooms.progress.stage('plan');
    const summary = await findRecipe(input.request).plan(context, input);
    if (summary.nothing === undefined) tellPlan({ rooms, planKey: summary.planKey });
    return summary;
  });
}
planRun.maxRetries = STEP_RETRIES;
