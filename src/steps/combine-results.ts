import { findPipeline } from '../pipelines/registry.ts';
import type { CombineInput, CombineOutcome } from '../run.ts';
import { askOverview, loadOverview } from './ask-overview.ts';
import { guarded, type StepContext } from './guarded.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { loadAnswers, loadPlan } from './stored-plan.ts';
import { tellPlan } from './tell-plan.ts';

/** Combines all answers, or the overviews of all groups, into the one overview. */
export async function combineResults(
  input: CombineInput & { groups: CombineOutcome[] },
): Promise<CombineOutcome> {
  'use step';
  return guarded(input, (context) => combine(context, input));
}
combineResults.maxRetries = STEP_RETRIES;

async function combine(
  { rooms, stepId }: StepContext,
  input: CombineInput & { groups: CombineOutcome[] },
): Promise<CombineOutcome> {
  tellPlan({ rooms, planKey: input.planKey });
  rooms.progress.stage('combine');
  const fatal = input.groups.find((group) => group.fatal !== undefined)?.fatal;
  if (fatal !== undefined) return { resultKey: '', failedCalls: 0, fatal };
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const { answered } = loadAnswers({ results: rooms.results, plan, failures: input.failures });
  if (answered.length === 0) return { resultKey: '', failedCalls: 0 };
  const parts = input.groups.flatMap((group) => loadOverview(rooms, group.resultKey)?.overview ?? []);
  const outcome = await askOverview({
    rooms,
    pipeline: findPipeline(input.request.pipeline),
    model: input.request.options.model,
    lineage: input.lineage,
    stepId,
    items: parts.length > 0 ? [] : answered.map(({ item, area, answer }) => ({ item, area, answer })),
    parts,
  });
  const reason = input.groups.find((group) => group.fallbackReason !== undefined)?.fallbackReason;
  return reason === undefined ? outcome : { fallbackReason: reason, ...outcome };
}
