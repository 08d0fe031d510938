import type { AnsweredItem, Outcome } from '../../pipelines/pipeline.ts';
import type { ItemReport, RunReport, RunStatus } from '../../result.ts';
import type { ItemFailure, PublishInput } from '../../run.ts';
import { countFailures, hasOnlyFailed } from '../count-failures.ts';
import { sumExpected } from '../money.ts';
import type { Plan, StoredAnswer } from './stored-plan.ts';

/** What a call over all answers took, and who paid. */
export type PaidCall = Pick<StoredAnswer, 'lineage' | 'calls' | 'tokensIn' | 'tokensOut'>;

/** The report of a run, from what is stored: equal whether the run was interrupted or not. */
export function buildReport(options: {
  runId: string;
  input: PublishInput;
  plan: Plan;
  answered: (AnsweredItem & { stored: StoredAnswer })[];
  failures: ItemFailure[];
  outcome: Pick<Outcome, 'coverage' | 'fallbackReason'>;
  /** What was done to each item. */
  stages?: string[];
  /** The overview and those of the groups that went into it. */
  overviews: PaidCall[];
  finishedAt: string;
}): RunReport {
  const { runId, input, plan, answered, failures, outcome, overviews, finishedAt } = options;
  const { stages = ['summarise'] } = options;
  const { lineage, request } = input;
  const items = [
    ...answered.map((entry) => describeAnswered(entry, lineage, stages)),
    ...failures.map(describeFailed),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const paid = overviews.filter((overview) => overview.lineage === lineage);
  const ownCalls = new Map(
    answered
      .filter(({ stored }) => stored.lineage === lineage)
      .map(({ stored }) => [stored.callId, stored.calls]),
  );
  return {
    runId,
    pipeline: request.pipeline,
    status: statusOf({ answered: answered.length, failures, outcome, unlisted: plan.unlisted ?? 0 }),
    target: { ...request.target },
    items,
    totals: {
      items: items.length,
      done: answered.length,
      reused: items.filter((item) => item.reused).length,
      ...countFailures(failures),
      modelCalls: sum([...ownCalls.values(), ...paid.map(({ calls }) => calls), input.failedCalls]),
      tokensIn: sum([...items, ...paid].map(({ tokensIn }) => tokensIn)),
      tokensOut: sum([...items, ...paid].map(({ tokensOut }) => tokensOut)),
      costUsd: null,
    },
    estimate: { ...sumExpected(plan.expected), costUsd: null },
    publications: [],
    coverage: outcome.coverage,
    model: request.options.model,
    startedAt: plan.startedAt,
    finishedAt,
  };
}

function statusOf(options: {
  answered: number;
  failures: ItemFailure[];
  outcome: Pick<Outcome, 'fallbackReason'>;
  unlisted: number;
}): RunStatus {
  const { answered, failures, outcome, unlisted } = options;
  if (answered === 0 && hasOnlyFailed(failures)) return 'failed';
  const isWhole = failures.length === 0 && unlisted === 0 && outcome.fallbackReason === undefined;
  return isWhole ? 'complete' : 'partial';
}

function describeAnswered(
  { item, stored }: AnsweredItem & { stored: StoredAnswer },
  lineage: string,
  stages: string[],
): ItemReport {
  const reused = stored.lineage !== lineage;
  return {
    key: item.key,
    status: 'done',
    reused,
    stages,
    tokensIn: reused ? 0 : stored.tokensIn,
    tokensOut: reused ? 0 : stored.tokensOut,
    costUsd: null,
    call: stored.callId,
    answer: stored.answer,
  };
}

function describeFailed({ key, reason, skipped }: ItemFailure): ItemReport {
  return {
    key,
    status: skipped ? 'skipped' : 'failed',
    reused: false,
    stages: [],
    tokensIn: 0,
    tokensOut: 0,
    costUsd: null,
    error: reason,
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
