import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, GlossError } from '../errors.ts';
import type { Outcome, Overview } from '../pipelines/pipeline.ts';
import { findPipeline } from '../pipelines/registry.ts';
import type { RunReport } from '../result.ts';
import type { PublishInput, RunOutcome } from '../run.ts';
import { loadOverview } from './ask-overview.ts';
import { buildReport } from './build-report.ts';
import { guarded, type StepContext } from './guarded.ts';
import type { Rooms } from './rooms.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { loadAnswers, loadPlan } from './stored-plan.ts';

const EMPTY: Overview = { headline: '', overview: '', areas: [], notable: [], lookFirst: [] };

/** Renders what is there, hands it to the publisher, and writes the report. */
export async function publishRun(input: PublishInput): Promise<RunOutcome> {
  'use step';
  return guarded(input, (context) => publish(context, input));
}
publishRun.maxRetries = STEP_RETRIES;

async function publish({ rooms, runId }: StepContext, input: PublishInput): Promise<RunOutcome> {
  rooms.progress.stage('publish');
  const { request, combined } = input;
  const pipeline = findPipeline(request.pipeline);
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const { answered, failures } = loadAnswers({ results: rooms.results, plan, failures: input.failures });
  const overview = loadOverview(rooms, combined.resultKey);
  const outcome: Outcome = {
    overview: overview?.overview ?? EMPTY,
    ...(combined.fallbackReason === undefined ? {} : { fallbackReason: combined.fallbackReason }),
    items: answered.map(({ item, area, answer }) => ({ item, area, answer })),
    failures,
    coverage: {
      hunksTotal: plan.hunksTotal,
      hunksRead: answered.reduce((sum, { item }) => sum + item.hunks, 0),
      notRead: [...plan.notRead, ...failures.map(({ key, reason }) => ({ path: key, reason }))],
    },
    files: plan.files,
    model: request.options.model,
    baseName: request.target.baseName,
    headName: request.target.headName,
  };
  const report = buildReport({
    runId,
    input,
    plan,
    answered,
    failures,
    outcome,
    overviews: [combined.resultKey, ...input.groupKeys].flatMap((key) => loadOverview(rooms, key) ?? []),
    finishedAt: rooms.now().toISOString(),
  });
  const { publisher } = rooms;
  const comment = pipeline.renderComment(outcome, {
    linkTo: publisher.linkTo,
    maxLength: publisher.maxLength,
  });
  const text = pipeline.renderText(outcome);
  // Written first: a report that cannot be written must not be found out after people were told the result.
  await writeReports({ rooms, report, text });
  report.publications = await publisher.publish({ comment, text, report });
  const reportPath = await writeReports({ rooms, report, text });
  return {
    status: report.status,
    publications: report.publications,
    reportPath,
    ...(report.status === 'failed' ? { error: failures[0]?.reason ?? 'nothing could be read' } : {}),
  };
}

/** `<runId>.json` and the text beside it; each whole or not at all, so that a reader never sees half of one. */
async function writeReports(options: { rooms: Rooms; report: RunReport; text: string }): Promise<string> {
  const { rooms, report, text } = options;
  const path = join(rooms.reportsDirectory, `${report.runId}.json`);
  try {
    await mkdir(rooms.reportsDirectory, { recursive: true });
    await writeWhole(path.replace(/json$/, 'txt'), text);
    await writeWhole(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
  } catch (error) {
    throw new GlossError({
      code: 'state',
      message: `The report could not be written to ${rooms.reportsDirectory} (${describeError(error)}).`,
      remedy: 'Make the directory writable and run again: what was answered is kept.',
      cause: error,
    });
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(`${path}.tmp`, content);
  await rename(`${path}.tmp`, path);
}
