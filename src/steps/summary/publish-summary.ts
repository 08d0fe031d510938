import { redactValue } from '../../content/redact/redact-value.ts';
import { countReadHunks } from '../../pipelines/count-read-hunks.ts';
import type { Outcome, Overview } from '../../pipelines/pipeline.ts';
import { sayBudget } from '../../pipelines/say-cost.ts';
import { summary } from '../../pipelines/summary.ts';
import { describeSuperseded } from '../../publish/superseded-error.ts';
import type { PublishInput, RunOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { withCosts } from '../money.ts';
import { openChangeRoom } from '../rooms.ts';
import { sayShownCost } from '../say-shown-cost.ts';
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
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const { answered, failures } = loadAnswers({ results: rooms.results, plan, failures: input.failures });
  const overview = loadOverview(rooms, combined.resultKey);
  const read: Outcome = {
    overview: overview?.overview ?? EMPTY,
    ...(combined.fallbackReason === undefined ? {} : { fallbackReason: combined.fallbackReason }),
    items: answered.map(({ item, area, answer }) => ({ item, area, answer })),
    failures,
    coverage: {
      hunksTotal: plan.hunksTotal,
      hunksRead: countReadHunks(answered.map(({ item }) => item)),
      notRead: [...plan.notRead, ...failures.map(({ key, reason }) => ({ path: key, reason }))],
      ...(plan.redacted === undefined ? {} : { redacted: plan.redacted }),
    },
    files: plan.files,
    model: request.options.model,
    baseName: request.target.baseName,
    headName: request.target.headName,
  };
  const overviews = [combined.resultKey, ...input.groupKeys].flatMap((key) => loadOverview(rooms, key) ?? []);
  const finishedAt = rooms.now().toISOString();
  const report = withCosts({
    money: rooms.money,
    report: buildReport({ runId, input, plan, answered, failures, outcome: read, overviews, finishedAt }),
    expected: plan.expected,
  });
  const budget = sayBudget(report);
  const shown = [...answered.map(({ stored }) => stored), ...overviews.filter(({ calls }) => calls > 0)];
  const cost = sayShownCost({ money: rooms.money, model: request.options.model, whole: plan.whole, shown });
  const outcome: Outcome = {
    ...read,
    ...(report.totals.costUsd === null || cost === undefined ? {} : { cost }),
    ...(budget === undefined ? {} : { budget }),
  };
  const { publisher } = openChangeRoom(rooms);
  const comment = summary.renderComment(outcome, {
    linkTo: publisher.linkTo,
    maxLength: publisher.maxLength,
  });
  const text = summary.renderText(outcome);
  // Written first: a report that cannot be written must not be found out after people were told the result.
  await writeReports({ rooms, report, text });
  report.publications = await publisher.publish(redactValue({ comment, text, report }));
  const newer = report.publications.find(({ supersededBy }) => supersededBy !== undefined)?.supersededBy;
  if (newer !== undefined) report.status = 'skipped';
  const reportPath = await writeReports({ rooms, report, text });
  return {
    status: report.status,
    publications: report.publications,
    reportPath,
    ...(report.status === 'failed' ? { error: failures[0]?.reason ?? 'nothing could be read' } : {}),
    ...(newer === undefined ? {} : { error: describeSuperseded(newer) }),
  };
}
