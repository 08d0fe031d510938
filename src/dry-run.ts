import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ToldEstimate, tellEstimate } from './dry-run-estimate.ts';
import type { ModelSettings } from './models/create-models.ts';
import { plainLine } from './pipelines/wrap-text.ts';
import type { PipelineRequest } from './request.ts';
import { openResultStore } from './results/open-result-store.ts';
import type { ChangeSource } from './steps/rooms.ts';
import { type DraftPlan, draftPlan } from './steps/summary/draft-plan.ts';

export interface DryRun {
  /** In the form of a run's report, as far as a run that did not happen has one. */
  report: ReturnType<typeof toReport>;
  text: string;
}

/** What a run would read, reuse and send. Calls no model and writes nothing. */
export async function dryRun(options: {
  request: PipelineRequest;
  source: ChangeSource;
  stateDir: string;
  /** Prices and budget. */
  settings: Pick<ModelSettings, 'prices' | 'budgetUsd'>;
}): Promise<DryRun> {
  const { request, source, stateDir, settings } = options;
  const results = openKnown(join(stateDir, 'results'));
  try {
    const draft = await draftPlan({ request, source, results, startedAt: new Date().toISOString() });
    const told = tellEstimate({ expected: draft.plan.expected, settings });
    return { report: toReport(request, draft, told), text: toText(request, draft, told) };
  } finally {
    results.close();
  }
}

/** No store yet means that nothing is known; a dry run creates none. */
function openKnown(directory: string) {
  if (existsSync(directory)) return openResultStore({ directory });
  return { has: () => new Set<string>(), close: () => {} };
}

function toReport(request: PipelineRequest, { plan, reused }: DraftPlan, { estimate }: ToldEstimate) {
  return {
    pipeline: request.pipeline,
    status: 'skipped',
    dryRun: true,
    target: request.target,
    items: plan.items.map(({ item }) => item),
    totals: { items: plan.items.length, reused },
    estimate,
    coverage: { hunksTotal: plan.hunksTotal, notRead: plan.notRead, redacted: plan.redacted },
    model: request.options.model,
  };
}

function toText(request: PipelineRequest, { plan, reused }: DraftPlan, told: ToldEstimate): string {
  const lines = [
    `${plainLine(`${request.target.baseName} → ${request.target.headName}`)}: ${plan.files} ${request.target.kind === 'tree' ? 'files' : 'changed files'}`,
    `  read       ${plan.items.length} items, ${plan.hunksTotal} hunks in the whole change`,
    `  reused     ${reused} items answered before`,
    `  not read   ${plan.notRead.length} files`,
    // A bullet, so that no path can begin a line and be taken for a command by a runner that reads the log.
    ...plan.notRead.map(({ path, reason }) => `             - ${plainLine(`${path}: ${reason}`)}`),
    ...told.lines.map((line) => `  ${plainLine(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}
