import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ToldEstimate, tellEstimate } from './dry-run-estimate.ts';
import type { ModelSettings } from './models/create-models.ts';
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
  /** Prices and budget. */
  settings: Pick<ModelSettings, 'prices' | 'budgetUsd'>;
}) {
  const { request, rooms, stateDir, settings } = options;
  const directory = join(stateDir, 'results');
  const store = existsSync(directory) ? openResultStore({ directory }) : undefined;
  try {
    const results = readOnly(store);
    const plan = await draftCustomPlan({ rooms: { ...rooms, results, now: () => new Date() }, request });
    const told = tellEstimate({ expected: plan.expected, settings });
    return { report: toReport(request, plan, told), text: toText(request, plan, told) };
  } finally {
    store?.close();
  }
}

function readOnly(store: ResultStore | undefined): ResultStore {
  const empty = { get: () => undefined, has: () => new Set<string>() };
  return { ...(store ?? empty), put: () => {} } as unknown as ResultStore;
}

function toReport(request: PipelineRequest, plan: CustomPlan, { estimate }: ToldEstimate) {
  const pending = new Set(plan.pending);
  return {
    pipeline: request.pipeline,
    status: 'skipped',
    dryRun: true,
    target: request.target,
    items: plan.items.map(({ key, paths }, index) => ({ key, paths, reused: !pending.has(index) })),
    totals: { items: plan.items.length, reused: plan.items.length - plan.pending.length },
    estimate,
    coverage: { notRead: plan.notRead, redacted: plan.redacted },
    model: request.options.model,
  };
}

function toText(request: PipelineRequest, plan: CustomPlan, told: ToldEstimate): string {
  const { items, pending, notRead } = plan;
  const known = items.length - pending.length;
  const rows = items
    .slice(0, MAX_NAMED)
    .map(({ key, paths }) => `  ${plainLine([key, ...paths].join('  '))}`);
  const more = items.length - rows.length;
  return `${[
    `${items.length} items of '${request.pipeline}', ${known} of them known`,
    ...rows,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...notRead.slice(0, MAX_NAMED).map(({ path, reason }) => `  - not read: ${plainLine(path)} (${reason})`),
    ...told.lines.map(plainLine),
  ].join('\n')}\n`;
}
