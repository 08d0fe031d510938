import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ToldEstimate, tellEstimate } from './dry-run-estimate.ts';
import type { ModelSettings } from './models/create-models.ts';
import { parseSource } from './parsers/parse-source.ts';
import { describeReason } from './pipelines/docs/page-state.ts';
import { plainLine } from './pipelines/wrap-text.ts';
import type { PipelineRequest } from './request.ts';
import { openResultStore } from './results/open-result-store.ts';
import { draftDocsPlan } from './steps/docs/plan-docs.ts';
import type { DocsPlan } from './steps/docs/stored-docs.ts';
import type { TreeRoom } from './steps/rooms.ts';

/** Pages that the text names; the report has all. */
const MAX_NAMED = 30;

/** Which pages a run would write and what it would send. Calls no model and writes nothing. */
export async function dryRunDocs(options: {
  request: PipelineRequest;
  tree: Pick<TreeRoom, 'sources' | 'outputs' | 'rules'>;
  stateDir: string;
  /** Prices and budget. */
  settings: Pick<ModelSettings, 'prices' | 'budgetUsd'>;
}) {
  const { request, tree, stateDir, settings } = options;
  const directory = join(stateDir, 'results');
  const results = existsSync(directory)
    ? openResultStore({ directory })
    : { has: () => new Set<string>(), close: () => {} };
  try {
    const plan = await draftDocsPlan({
      rooms: {
        results,
        now: () => new Date(),
        tree: { ...tree, publishFiles: async () => ({ publications: [], leftAlone: [] }) },
      },
      request,
      parse: parseSource,
    });
    const told = tellEstimate({ expected: plan.expected, settings });
    return { report: toReport(request, plan, told), text: toText(plan, told) };
  } finally {
    results.close();
  }
}

function toReport(request: PipelineRequest, plan: DocsPlan, { estimate }: ToldEstimate) {
  return {
    pipeline: request.pipeline,
    status: 'skipped',
    dryRun: true,
    target: request.target,
    items: plan.states,
    totals: { items: plan.pages.length, reused: plan.pages.length - estimate.modelCalls },
    estimate,
    coverage: { notRead: plan.notRead, redacted: plan.redacted },
    problems: plan.problems,
    model: request.options.model,
  };
}

function toText(plan: DocsPlan, told: ToldEstimate): string {
  const due = plan.states.filter(({ regenerate, state }) => regenerate || state === 'orphaned');
  const current = plan.states.filter(({ state, spec }) => spec && state === 'current').length;
  const rows = due
    .slice(0, MAX_NAMED)
    .map(({ path, reasons }) => `  ${plainLine(path)}  ${plainLine(reasons.map(describeReason).join('; '))}`);
  const more = due.length - rows.length;
  return `${[
    `${due.length} of ${plan.states.length} generated files would change; ${current} pages are up to date`,
    ...rows,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...plan.problems.map((problem) => `  ! ${plainLine(problem)}`),
    ...told.lines.map(plainLine),
  ].join('\n')}\n`;
}
