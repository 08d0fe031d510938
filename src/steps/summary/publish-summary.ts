import type { Outcome, Overview } from '../../pipelines/pipeline.ts';
import { findChangePipeline } from '../../pipelines/registry.ts';
import type { PublishInput, RunOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { openChangeRoom } from '../rooms.ts';
import { writeReports } from '../write-reports.ts';
import { loadOverview } from './ask-overview.ts';
import { buildReport } from './build-report.ts';
import { OVERVIEW } from './plan-summary.ts';
import { loadAnswers, loadPlan } from './stored-plan.ts';

const EMPTY: Overview = { headline: '', overview: '', areas: [], notable: [], lookFirst: [] };

/** Renders what is there, hands it to the publisher, and writes the report. */
export async function publishSummary(
  { rooms, runId }: StepContext,
  input: PublishInput,
): Promise<RunOutcome> {
  const { request } = input;
  const combined = input.combined[OVERVIEW] ?? { resultKey: '', failedCalls: 0 };
  const pipeline = findChangePipeline(request.pipeline);
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
  const { publisher } = openChangeRoom(rooms);
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
