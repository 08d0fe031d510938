import { findPipeline } from '../pipelines/registry.ts';
import type { CombineInput, CombineOutcome } from '../run.ts';
import { askOverview } from './ask-overview.ts';
import { guarded, type StepContext } from './guarded.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { loadAnswers, loadPlan } from './stored-plan.ts';

/** Combines the answers of one group of a change that is too large for one call to read. */
export async function combineGroup(input: CombineInput & { group: number }): Promise<CombineOutcome> {
  'use step';
  return guarded(input, (context) => combine(context, input));
}
combineGroup.maxRetries = STEP_RETRIES;

async function combine(
  { rooms, stepId }: StepContext,
  input: CombineInput & { group: number },
): Promise<CombineOutcome> {
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const [from, to] = plan.groups[input.group] ?? [0, 0];
  const members = { ...plan, items: plan.items.slice(from, to) };
  const { answered } = loadAnswers({ results: rooms.results, plan: members, failures: input.failures });
  return askOverview({
    rooms,
    pipeline: findPipeline(input.request.pipeline),
    model: input.request.options.model,
    lineage: input.lineage,
    stepId,
    items: answered.map(({ item, area, answer }) => ({ item, area, answer })),
    parts: [],
  });
}
