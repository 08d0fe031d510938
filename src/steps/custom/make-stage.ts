import { TemplateError } from '../../content/templates/render-template.ts';
import type { PackInput, PackOutcome } from '../../run.ts';
import { countFailures } from '../count-failures.ts';
import type { StepContext } from '../guarded.ts';
import { callStage } from './call-stage.ts';
import { repositoryValues } from './plan-custom.ts';
import { definitionOf, loadPlan, loadValues } from './stored-custom.ts';
import { walkStages } from './walk-stages.ts';

/** One stage of one item: known, or made by one call. */
export async function makeStage(
  context: StepContext,
  input: PackInput & { stage: string },
): Promise<PackOutcome> {
  const { rooms } = context;
  const { results } = rooms;
  const { each } = definitionOf(input.request);
  const plan = loadPlan({ results, planKey: input.planKey });
  const item = plan.items[plan.pending[input.pack] ?? -1];
  if (!item) return { failures: [], failedCalls: 0 };
  const end = (outcome: PackOutcome): PackOutcome => {
    const isLast = each.at(-1)?.name === input.stage;
    const { failed } = countFailures(outcome.failures);
    const isDone = isLast && outcome.failures.length === 0;
    if (outcome.waitMs === undefined && (failed > 0 || isDone))
      rooms.progress.finished({ items: isDone ? 1 : 0, failed });
    return outcome;
  };
  const fail = (reason: string, failedCalls = 0, skipped?: true) =>
    end({ failures: [{ key: item.key, reason, ...(skipped ? { skipped } : {}) }], failedCalls });
  let walked: ReturnType<typeof walkStages>;
  try {
    const stages = each.slice(0, each.findIndex(({ name }) => name === input.stage) + 1);
    const values = { item: loadValues(results, item), repository: { ...repositoryValues(input.request) } };
    walked = walkStages({ results, request: input.request, stages, values });
  } catch (error) {
    if (error instanceof TemplateError) return fail(`stage "${input.stage}": ${error.message}`);
    throw error;
  }
  const { next } = walked;
  if (next === undefined) return end({ failures: [], failedCalls: 0 });
  // The result store forgets what is old when it is full.
  if (next.call.stage.name !== input.stage)
    return fail(`what stage "${next.call.stage.name}" made is gone; run again`);
  const made = await callStage({ context, input, next, about: item.key });
  const { failedCalls, fatal, failure, skipped, waitMs } = made;
  if (fatal !== undefined) return { failures: [], failedCalls, fatal };
  if (waitMs !== undefined) return end({ failures: [], failedCalls, waitMs });
  return failure === undefined
    ? end({ failures: [], failedCalls })
    : fail(`stage "${input.stage}": ${failure}`, failedCalls, skipped);
}
