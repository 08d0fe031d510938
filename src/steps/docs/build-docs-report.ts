import type { Assembly } from '../../pipelines/docs/assemble-pages.ts';
import { isOffline } from '../../pipelines/docs/is-offline.ts';
import type { ItemReport, RunReport, RunStatus } from '../../result.ts';
import type { PublishInput } from '../../run.ts';
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
  const reasons = new Map(failures.map(({ key, reason }) => [key, reason]));
  const written = plan.pages.map((page) => describePage({ rooms, input, page, reasons }));
  const planned = new Set(plan.pages.map(({ spec }) => spec.path));
  const current = plan.states
    .filter(({ path, spec, state }) => spec && !planned.has(path) && state === 'current')
    .map(
      ({ path }): ItemReport => ({ ...NOTHING_SPENT, key: path, status: 'done', reused: true, stages: [] }),
    );
  const items = [...written.map(({ item }) => item), ...current].sort((a, b) => (a.key < b.key ? -1 : 1));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    runId,
    pipeline: request.pipeline,
    status: statusOf({ done: items.length - failures.length, failed: failures.length, assembly, plan }),
    target: { ...request.target },
    items,
    totals: {
      items: items.length,
      done: items.length - failures.length,
      reused: items.filter(({ reused }) => reused).length,
      failed: failures.length,
      modelCalls: sum(written.map(({ calls }) => calls)) + input.failedCalls,
      tokensIn: sum(items.map(({ tokensIn }) => tokensIn)),
      tokensOut: sum(items.map(({ tokensOut }) => tokensOut)),
      costUsd: null,
    },
    estimate: { ...plan.estimate, costUsd: null },
    publications: [],
    coverage: { hunksTotal: 0, hunksRead: 0, notRead: plan.notRead },
    model: request.options.model,
    startedAt: plan.startedAt,
    finishedAt: rooms.now().toISOString(),
  };
}

const NOTHING_SPENT = { tokensIn: 0, tokensOut: 0, costUsd: null };

/** One page that the run was to write, with the calls that this line of runs paid for it. */
function describePage(options: {
  rooms: Rooms;
  input: PublishInput;
  page: PlannedPage;
  reasons: Map<string, string>;
}): { item: ItemReport; calls: number } {
  const { rooms, input, page, reasons } = options;
  const { answerKey, spec } = page;
  const answers = [answerKey, repairKey(answerKey)].flatMap((key) => loadPage(rooms.results, key) ?? []);
  const paid = answers.filter(({ lineage }) => lineage === input.lineage);
  const isFree = isOffline(input.request.options.model);
  const sum = (pick: (answer: (typeof paid)[number]) => number) =>
    (isFree ? [] : paid).reduce((total, answer) => total + pick(answer), 0);
  const error = reasons.get(spec.path);
  return {
    calls: sum(({ calls }) => calls),
    item: {
      key: spec.path,
      status: error === undefined ? 'done' : 'failed',
      reused: error === undefined && answers.length > 0 && paid.length === 0,
      stages: error === undefined ? STAGES : [],
      tokensIn: sum(({ tokensIn }) => tokensIn),
      tokensOut: sum(({ tokensOut }) => tokensOut),
      costUsd: null,
      ...(error === undefined ? {} : { error }),
    },
  };
}

function statusOf(options: { done: number; failed: number; assembly: Assembly; plan: DocsPlan }): RunStatus {
  const { done, failed, assembly, plan } = options;
  if (failed > 0) return done === 0 ? 'failed' : 'partial';
  return assembly.leftAlone.length > 0 || plan.problems.length > 0 ? 'partial' : 'complete';
}
