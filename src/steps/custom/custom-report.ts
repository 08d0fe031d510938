import type { StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { ItemReport, RunReport, RunStatus } from '../../result.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ItemFailure, PublishInput } from '../../run.ts';
import { hasOnlyFailed } from '../count-failures.ts';
import { sumExpected } from '../money.ts';
import type { DoneItem } from './all-values.ts';
import { type CustomPlan, definitionOf, loadStage, type StoredStage } from './stored-custom.ts';

/** The report of a run, from what is stored: equal whether the run was interrupted or not. */
export function buildCustomReport(options: {
  results: ResultStore;
  runId: string;
  input: PublishInput;
  plan: CustomPlan;
  done: readonly DoneItem[];
  failures: readonly ItemFailure[];
  overall: Record<string, StageOutput>;
  finishedAt: string;
}): RunReport {
  const { results, runId, input, plan, done, failures, overall, finishedAt } = options;
  const { request, lineage } = input;
  const paidBy = (stored: readonly StoredStage[]) => stored.filter((one) => one.lineage === lineage);
  const names = definitionOf(request).each.map(({ name }) => name);
  const combinedKeys = [
    ...Object.values(input.combined).map(({ resultKey }) => resultKey),
    ...input.groupKeys,
  ];
  const combined = paidBy(combinedKeys.flatMap((key) => (key === '' ? [] : (loadStage(results, key) ?? []))));
  const items = [
    ...done.map((item) => describeDone(item, names, lineage)),
    ...describeFailed(plan, failures),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const failed = items.filter(({ status }) => status === 'failed').length;
  const skipped = items.filter(({ status }) => status === 'skipped').length;
  const paid = done.flatMap(({ stored }) => paidBy(stored));
  const sum = (pick: (stored: StoredStage) => number) =>
    [...paid, ...combined].reduce((total, stored) => total + pick(stored), 0);
  return {
    runId,
    pipeline: request.pipeline,
    status: statusOf({ input, failures, done: done.length }),
    target: { ...request.target },
    items,
    totals: {
      items: items.length,
      done: items.length - failed - skipped,
      reused: items.filter(({ reused }) => reused).length,
      failed,
      ...(skipped > 0 ? { skipped } : {}),
      modelCalls: sum(({ calls }) => calls) + input.failedCalls,
      tokensIn: sum(({ tokensIn }) => tokensIn),
      tokensOut: sum(({ tokensOut }) => tokensOut),
      costUsd: null,
    },
    estimate: { ...sumExpected(plan.expected), costUsd: null },
    publications: [],
    ...(Object.keys(overall).length > 0 ? { outputs: overall } : {}),
    coverage: {
      ...{ hunksTotal: 0, hunksRead: 0, notRead: plan.notRead },
      ...(plan.redacted === undefined ? {} : { redacted: plan.redacted }),
    },
    model: request.options.model,
    startedAt: plan.startedAt,
    finishedAt,
  };
}

function describeDone(item: DoneItem, stages: string[], lineage: string): ItemReport {
  const paid = item.stored.filter((stored) => stored.lineage === lineage);
  return {
    key: item.key,
    status: 'done',
    reused: item.stored.length > 0 && item.stored.every((stored) => stored.lineage !== lineage),
    stages,
    tokensIn: paid.reduce((sum, { tokensIn }) => sum + tokensIn, 0),
    tokensOut: paid.reduce((sum, { tokensOut }) => sum + tokensOut, 0),
    costUsd: null,
    outputs: item.outputs,
  };
}

/** One row for each item, whatever number of its files could not be made. */
function describeFailed(plan: CustomPlan, failures: readonly ItemFailure[]): ItemReport[] {
  const keys = new Set(plan.items.map(({ key }) => key));
  const last = new Map(failures.filter(({ key }) => keys.has(key)).map((failure) => [failure.key, failure]));
  return [...last.values()].map(({ key, reason, skipped }) => ({
    ...{ key, reused: false, stages: [], tokensIn: 0, tokensOut: 0, costUsd: null },
    status: skipped ? 'skipped' : 'failed',
    error: reason,
  }));
}

function statusOf(options: {
  input: PublishInput;
  failures: readonly ItemFailure[];
  done: number;
}): RunStatus {
  const { input, failures, done } = options;
  if (done === 0 && hasOnlyFailed(failures)) return 'failed';
  const isPartial =
    failures.length > 0 ||
    Object.values(input.combined).some(({ fallbackReason }) => fallbackReason !== undefined);
  return isPartial ? 'partial' : 'complete';
}
