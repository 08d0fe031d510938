import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainLine } from './pipelines/wrap-text.ts';
import type { PipelineRequest } from './request.ts';
import { openResultStore } from './results/open-result-store.ts';
import type { ResultStore } from './results/result-store.ts';
import { draftCustomPlan } from './steps/custom/plan-custom.ts';
import type { CustomPlan } from './steps/custom/stored-custom.ts';
import type { Rooms } from './steps/rooms.ts';

/** Items that the text names; the report has all. */
const MAX_NAMED = 30;

/** What a run of a pipeline by stages would read, reuse and send. Calls no model and writes nothing. */
export async function dryRunCustom(options: {
  request: PipelineRequest;
  rooms: Pick<Rooms, 'tree' | 'change' | 'readThread' | 'readCommits'>;
  stateDir: string;
}) {
  const { request, rooms, stateDir } = options;
  const directory = join(stateDir, 'results');
  const store = existsSync(directory) ? openResultStore({ directory }) : undefined;
  try {
    const results = readOnly(store);
    const plan = await draftCustomPlan({ rooms: { ...rooms, results, now: () => new Date() }, request });
    return { report: toReport(request, plan), text: toText(request, plan) };
  } finally {
    store?.close();
  }
}

function readOnly(store: ResultStore | undefined): ResultStore {
  const empty = { get: () => undefined, has: () => new Set<string>() };
  return { ...(store ?? empty), put: () => {} } as unknown as ResultStore;
}

function toReport(request: PipelineRequest, plan: CustomPlan) {
  const pending = new Set(plan.pending);
  return {
    pipeline: request.pipeline,
    status: 'skipped',
    dryRun: true,
    target: request.target,
    items: plan.items.map(({ key, paths }, index) => ({ key, paths, reused: !pending.has(index) })),
    totals: { items: plan.items.length, reused: plan.items.length - plan.pending.length },
    estimate: { ...plan.estimate, costUsd: null },
    coverage: { notRead: plan.notRead },
    model: request.options.model,
  };
}

function toText(request: PipelineRequest, plan: CustomPlan): string {
  const { items, pending, notRead, estimate } = plan;
  const known = items.length - pending.length;
  const rows = items
    .slice(0, MAX_NAMED)
    .map(({ key, paths }) => `  ${plainLine([key, ...paths].join('  '))}`);
  const more = items.length - rows.length;
  const isFree = request.options.model.startsWith('offline:');
  return `${[
    `${items.length} items of '${request.pipeline}', ${known} of them known`,
    ...rows,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...notRead.slice(0, MAX_NAMED).map(({ path, reason }) => `  - not read: ${plainLine(path)} (${reason})`),
    isFree
      ? 'no model would be called'
      : `would make ${estimate.modelCalls} calls to ${request.options.model}, with about ${estimate.tokensIn.toLocaleString('en-US')} tokens`,
  ].join('\n')}\n`;
}
