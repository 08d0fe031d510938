import type { Assembly } from '../../pipelines/docs/assemble-pages.ts';
import { isOffline } from '../../pipelines/docs/is-offline.ts';
import type { ItemReport, RunReport, RunStatus } from '../../result.ts';
import type { ItemFailure, PublishInput } from '../../run.ts';
import { countFailures, hasOnlyFailed } from '../count-failures.ts';
import { sumExpected, withCosts } from '../money.ts';
import type { Rooms } from '../rooms.ts';
import { type DocsPlan, loadPage, type PlannedPage, repairKey } from './stored-docs.ts';

const STAGES = ['outline', 'page', 'check'];

/** The report of a docs run, from what is stored: equal whether the run was interrupted or not. */
export function buildDocsReport(options: {
  rooms: Rooms;
  runId: string;
  input: PublishInput;
  plan: DocsPlan;
  assembly: Assembly;
}): RunReport {
  const { rooms, runId, input, plan, assembly } = options;
  const { request, failures } = input;
  const told = new Map(failures.map((failure) => [failure.key, failure]));
  const written = plan.pages.map((page) => describePage({ rooms, input, page, told }));
  const planned = new Set(plan.pages.map(({ spec }) => spec.path));
  const current = plan.states
    .filter(({ path, spec, state }) => spec && !planned.has(path) && state === 'current')
    .map(
      ({ path }): ItemReport => ({ ...NOTHING_SPENT, key: path, status: 'done', reused: true, stages: [] }),
    );
  const items = [...written.map(({ item }) => item), ...current].sort((a, b) => (a.key < b.key ? -1 : 1));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const report: RunReport = {
    runId,
    pipeline: request.pipeline,
    status: statusOf({ done: items.length - failures.length, failures, assembly, plan }),
    target: { ...request.target },
    items,
    totals: {
      items: items.length,
      done: items.length - failures.length,
      reused: items.filter(({ reused }) => reused).length,
      ...countFailures(failures),
      modelCalls: sum(written.map(({ calls }) => calls)) + input.failedCalls,
      tokensIn: sum(items.map(({ tokensIn }) => tokensIn)),
      tokensOut: sum(items.map(({ tokensOut }) => tokensOut)),
      costUsd: null,
    },
    estimate: { ...sumExpected(plan.expected), costUsd: null },
    publications: [],
    coverage: {
      ...{ hunksTotal: 0, hunksRead: 0, notRead: plan.notRead },
      ...(plan.redacted === undefined ? {} : { redacted: plan.redacted }),
    },
    model: request.options.model,
    startedAt: plan.startedAt,
    finishedAt: rooms.now().toISOString(),
  };
  return withCosts({ money: rooms.money, report, expected: plan.expected });
}

const NOTHING_SPENT = { tokensIn: 0, tokensOut: 0, costUsd: null };

/** One page that the run was to write, with the calls that this line of runs paid for it. */
function describePage(options: {
  rooms: Rooms;
  input: PublishInput;
  page: PlannedPage;
  told: ReadonlyMap<string, ItemFailure>;
}): { item: ItemReport; calls: number } {
  const { rooms, input, page, told } = options;
  const { answerKey, spec } = page;
  const answers = [answerKey, repairKey(answerKey)].flatMap((key) => loadPage(rooms.results, key) ?? []);
  const paid = answers.filter(({ lineage }) => lineage === input.lineage);
  const isFree = isOffline(input.request.options.model);
  const sum = (pick: (answer: (typeof paid)[number]) => number) =>
    (isFree ? [] : paid).reduce((total, answer) => total + pick(answer), 0);
  const failure = told.get(spec.path);
  const error = failure?.reason;
  return {
    calls: sum(({ calls }) => calls),
    item: {
      key: spec.path,
      status: failure === undefined ? 'done' : failure.skipped ? 'skipped' : 'failed',
      reused: error === undefined && answers.length > 0 && paid.length === 0,
      stages: error === undefined ? STAGES : [],
      tokensIn: sum(({ tokensIn }) => tokensIn),
      tokensOut: sum(({ tokensOut }) => tokensOut),
      costUsd: null,
      ...(error === undefined ? {} : { error }),
    },
  };
}

function statusOf(options: {
  done: number;
  failures: readonly ItemFailure[];
  assembly: Assembly;
  plan: DocsPlan;
}): RunStatus {
  const { done, failures, assembly, plan } = options;
  if (failures.length > 0) return done === 0 && hasOnlyFailed(failures) ? 'failed' : 'partial';
  return assembly.leftAlone.length > 0 || plan.problems.length > 0 ? 'partial' : 'complete';
}
