import { summary } from '../../pipelines/summary.ts';
import type { CombineInput, CombineOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { askOverview, loadOverview } from './ask-overview.ts';
import { loadAnswers, loadPlan } from './stored-plan.ts';

/** The groups of a change that is too large for one call to read; their overviews always fit one. */
export async function countSummaryGroups({ rooms }: StepContext, input: CombineInput): Promise<number> {
  if (input.level > 0) return 0;
  return loadPlan({ results: rooms.results, planKey: input.planKey }).groups.length;
}

/** One group's answers → its overview. */
export async function combineGroupAnswers(
  { rooms, stepId }: StepContext,
  input: CombineInput & { group: number },
): Promise<CombineOutcome> {
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const [from, to] = plan.groups[input.group] ?? [0, 0];
  const members = { ...plan, items: plan.items.slice(from, to) };
  const { answered } = loadAnswers({ results: rooms.results, plan: members, failures: input.failures });
  return askOverview({
    rooms,
    pipeline: summary,
    model: input.request.options.model,
    lineage: input.lineage,
    stepId,
    items: answered.map(({ item, area, answer }) => ({ item, area, answer })),
    parts: [],
  });
}

/** All answers, or the overviews of all groups → the one overview. */
export async function combineAnswers(
  { rooms, stepId }: StepContext,
  input: CombineInput & { groups: CombineOutcome[] },
): Promise<CombineOutcome> {
  const fatal = input.groups.find((group) => group.fatal !== undefined)?.fatal;
  if (fatal !== undefined) return { resultKey: '', failedCalls: 0, fatal };
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const { answered } = loadAnswers({ results: rooms.results, plan, failures: input.failures });
  if (answered.length === 0) return { resultKey: '', failedCalls: 0 };
  const parts = input.groups.flatMap((group) => loadOverview(rooms, group.resultKey)?.overview ?? []);
  const outcome = await askOverview({
    rooms,
    pipeline: summary,
    model: input.request.options.model,
    lineage: input.lineage,
    stepId,
    items: parts.length > 0 ? [] : answered.map(({ item, area, answer }) => ({ item, area, answer })),
    parts,
  });
  const reason = input.groups.find((group) => group.fallbackReason !== undefined)?.fallbackReason;
  return reason === undefined ? outcome : { fallbackReason: reason, ...outcome };
}
