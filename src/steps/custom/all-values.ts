import { outlineItem } from '../../pipelines/custom/item.ts';
import type { StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { Json } from '../../results/canonical-json.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { CombineOutcome, ItemFailure, ResultsInput } from '../../run.ts';
import { repositoryValues } from './plan-custom.ts';
import type { StoredStage } from './stored-custom.ts';
import { type CustomPlan, definitionOf, loadStage, loadValues } from './stored-custom.ts';
import { walkStages } from './walk-stages.ts';

/** An item whose stages are all done. */
export interface DoneItem {
  index: number;
  key: string;
  values: Record<string, Json>;
  outputs: Record<string, StageOutput>;
  stored: StoredStage[];
}

/** What is done of a plan, and what failed: what the store forgot counts as failed. */
export function readDone(options: {
  results: ResultStore;
  input: ResultsInput;
  plan: CustomPlan;
  /** Their numbers in the plan, where not all are wanted. */
  only?: readonly number[] | undefined;
}): {
  done: DoneItem[];
  failures: ItemFailure[];
} {
  const { results, input, plan, only } = options;
  const wanted = only && new Set(only);
  const { each } = definitionOf(input.request);
  const failures = [...input.failures];
  const failed = new Set(failures.map(({ key }) => key));
  const repository = { ...repositoryValues(input.request) };
  const done = plan.items.flatMap((item, index): DoneItem[] => {
    if (failed.has(item.key) || wanted?.has(index) === false) return [];
    const values = loadValues(results, item);
    const {
      outputs,
      done: stored,
      next,
    } = walkStages({ results, request: input.request, stages: each, values: { item: values, repository } });
    if (next === undefined) return [{ index, key: item.key, values, outputs, stored }];
    failures.push({
      key: item.key,
      reason: `what stage "${next.call.stage.name}" made is gone from the result store; run again`,
    });
    return [];
  });
  return { done, failures };
}

/** What templates over all results may use, beside `items`. */
export function valuesOfAll(options: {
  input: ResultsInput;
  failures: readonly ItemFailure[];
  overall: Record<string, StageOutput>;
}): Record<string, Json> {
  const { input, failures, overall } = options;
  return {
    repository: { ...repositoryValues(input.request) },
    failures: failures.map(({ key, reason }) => ({ key, reason })),
    stages: overall,
  };
}

/** Items as templates over all results see them. */
export function outlineDone(done: readonly DoneItem[]): Json[] {
  return done.map(({ values, outputs }) => ({ ...outlineItem({ values }), stages: outputs }));
}

/** Outcomes of the stages over all results, as far as there are any. */
export function readOverall(
  results: ResultStore,
  combined: Record<string, CombineOutcome>,
): Record<string, StageOutput> {
  const found = Object.entries(combined).flatMap(([name, { resultKey }]) => {
    const stored = resultKey === '' ? undefined : loadStage(results, resultKey);
    return stored === undefined ? [] : [[name, stored.output] as const];
  });
  return Object.fromEntries(found);
}
