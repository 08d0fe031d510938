import type { ChangedFile } from '../../content/changed-file.ts';
import { WITHHELD } from '../../content/ignore-rules.ts';
import { mapHunkLines } from '../../content/map-hunk-lines.ts';
import { redactValue } from '../../content/redact/redact-value.ts';
import { anchorFindings } from '../../content/review/anchor-findings.ts';
import { digestHunks } from '../../content/review/digest-hunks.ts';
import type { ReadFile } from '../../content/review/match-findings.ts';
import { mergeFindings } from '../../content/review/merge-findings.ts';
import { writeSarif } from '../../content/review/render-sarif.ts';
import { countReadHunks } from '../../pipelines/count-read-hunks.ts';
import type { ItemContent, Selection } from '../../pipelines/pipeline.ts';
import { renderReviewComment, renderReviewText } from '../../pipelines/review/render-review.ts';
import { review } from '../../pipelines/review/review.ts';
import type { ReviewResult } from '../../pipelines/review/review-result.ts';
import { sayBudget } from '../../pipelines/say-cost.ts';
import { describeSuperseded } from '../../publish/superseded-error.ts';
import type { RunReport } from '../../result.ts';
import type { PublishInput, RunOutcome } from '../../run.ts';
import { VERSION } from '../../version.ts';
import type { StepContext } from '../guarded.ts';
import { withCosts } from '../money.ts';
import { redactSource } from '../redact-source.ts';
import { openChangeRoom } from '../rooms.ts';
import { sayShownCost } from '../say-shown-cost.ts';
import { buildReport } from '../summary/build-report.ts';
import { readChangeFiles } from '../summary/read-change-files.ts';
import { loadAnswers, loadPlan, type Plan } from '../summary/stored-plan.ts';
import { writeReports } from '../write-reports.ts';
import { loadFindings, loadVerdict, type StoredVerdict } from './stored-verdict.ts';

/** Puts the findings together, gives each its place, hands them to the publisher, and writes the report. */
export async function publishReview({ rooms, runId }: StepContext, input: PublishInput): Promise<RunOutcome> {
  const { publisher } = openChangeRoom(rooms);
  const plan = loadPlan({ results: rooms.results, planKey: input.planKey });
  const { result, report } = await assemble({ rooms, runId, input, plan });
  const text = renderReviewText(result);
  const comment = renderReviewComment(result, publisher);
  // Written first: a report that cannot be written must not be found out after people were told the result.
  const { findings } = redactValue({ findings: result.findings });
  const files = { text, sarif: writeSarif({ findings, version: VERSION }) };
  await writeReports({ rooms, report, ...files });
  report.publications = await publisher.publish(redactValue({ comment, text, report, review: result }));
  const newer = report.publications.find(({ supersededBy }) => supersededBy !== undefined)?.supersededBy;
  if (newer !== undefined) report.status = 'skipped';
  const reportPath = await writeReports({ rooms, report, ...files });
  return {
    status: report.status,
    publications: report.publications,
    reportPath,
    ...(report.status === 'failed' ? { error: result.failures[0]?.reason ?? 'nothing could be read' } : {}),
    ...(newer === undefined ? {} : { error: describeSuperseded(newer) }),
  };
}

async function assemble(options: {
  rooms: StepContext['rooms'];
  runId: string;
  input: PublishInput;
  plan: Plan;
}): Promise<{ result: ReviewResult; report: RunReport }> {
  const { rooms, runId, input, plan } = options;
  const { request } = input;
  const { results } = rooms;
  const source = redactSource(openChangeRoom(rooms).source);
  const { files } = await readChangeFiles({ source, results });
  const selection = review.select({ files, options: request.options });
  const patches = new Map(selection.contents.map((content) => [content.item.key, content]));
  const loaded = loadAnswers({ results, plan, failures: input.failures });
  // An answer whose findings could not be checked is there, and counts as failed all the same.
  const failedKeys = new Map(input.failures.map((failure) => [failure.key, failure]));
  const answered = loaded.answered.filter(({ item }) => !failedKeys.has(item.key));
  const unchecked = loaded.answered.flatMap(({ item }) => failedKeys.get(item.key) ?? []);
  const failures = [...loaded.failures, ...unchecked];
  const verdicts: StoredVerdict[] = [];
  let refused = 0;
  let malformed = 0;
  const found = plan.items.flatMap(({ item, resultKey }) => {
    const content = patches.get(item.key);
    if (!content || !answered.some((entry) => entry.item.key === item.key)) return [];
    const given = loadFindings({ results, request, content: { resultKey, patch: content.patch } });
    malformed += given?.malformed ?? 0;
    if (!given || given.findings.length === 0) return [];
    const verdict = loadVerdict(results, given.verdictKey);
    if (verdict !== undefined) verdicts.push(verdict);
    const holds = verdict?.holds ?? [];
    const held = given.findings.filter((_, index) => holds[index] === true);
    refused += given.findings.length - held.length;
    return held;
  });
  const { anchored, demoted } = anchorFindings({ findings: found, files });
  const read = answered.flatMap(({ item }) => patches.get(item.key) ?? []);
  const result: ReviewResult = {
    headName: request.target.headName,
    findings: mergeFindings({ findings: [...anchored, ...demoted] }),
    refused,
    malformed,
    coverage: {
      hunksTotal: plan.hunksTotal,
      hunksRead: countReadHunks(answered.map(({ item }) => item)),
      notRead: [...plan.notRead, ...failures.map(({ key, reason }) => ({ path: key, reason }))],
      ...(plan.redacted === undefined ? {} : { redacted: plan.redacted }),
    },
    files: plan.files,
    filesRead: new Set(answered.map(({ item }) => item.path)).size,
    read: listRead({ files, read }),
    hasMoreFiles: plan.unlisted !== undefined,
    isLimited: isLimited(plan, selection),
    failures,
    maxFindings: request.options.review?.maxFindings ?? 0,
    judged: !request.options.model.startsWith('offline:'),
    model: request.options.model,
  };
  const bare = buildReport({
    ...{
      runId,
      input,
      plan,
      answered,
      failures,
      outcome: result,
      overviews: [],
      stages: ['review', 'verify'],
    },
    finishedAt: rooms.now().toISOString(),
  });
  const report = withCosts({ money: rooms.money, report: bare, expected: plan.expected });
  report.findings = result.findings.map(({ finding, fingerprint, place }) => ({
    ...finding,
    fingerprint,
    ...(place === undefined ? { place: null } : { place }),
  }));
  const { judged, refused: dropped, filesRead } = result;
  report.review = { judged, refused: dropped, malformed, filesTotal: result.files, filesRead };
  const budget = sayBudget(report);
  const shown = [...answered.map(({ stored }) => stored), ...verdicts];
  const cost =
    report.totals.costUsd === null
      ? undefined
      : sayShownCost({ money: rooms.money, model: request.options.model, whole: plan.whole, shown });
  return {
    report,
    result: {
      ...result,
      ...(cost === undefined ? {} : { cost }),
      ...(budget === undefined ? {} : { budget }),
    },
  };
}

/** Whether something was left out that no rule leaves out: by `max-items`, or since GitHub gave no diff of it. */
function isLimited(plan: Plan, { contents, notRead }: Selection): boolean {
  const isWithheld = notRead.some(({ reason }) => reason.startsWith(WITHHELD));
  return plan.unlisted !== undefined || plan.items.length < contents.length || isWithheld;
}

/** Each changed file, with the lines that were shown to the model: of many a file none, and that fixes nothing. */
function listRead(options: { files: readonly ChangedFile[]; read: readonly ItemContent[] }): ReadFile[] {
  const parts = Map.groupBy(options.read, ({ item }) => item.path);
  return options.files.map(({ path, previousPath, patch, patchMissing }) => {
    const shown = parts.get(path) ?? [];
    const hunks = digestHunks(patch);
    const isWhole = hunks.length === 0 ? patchMissing === undefined : shown[0]?.item.parts === shown.length;
    return {
      ...{ path, hunks },
      ...(previousPath === undefined ? {} : { previousPath }),
      read: shown.flatMap((part) => rangesOf(part.patch)),
      complete: isWhole,
    };
  });
}

function rangesOf(patch: string): ReadFile['read'] {
  const lines = mapHunkLines({ patch });
  return (['LEFT', 'RIGHT'] as const).flatMap((side) =>
    [...Map.groupBy(lines, ({ hunk }) => hunk).values()].flatMap((hunk) => {
      const numbers = hunk.flatMap(({ left, right }) => (side === 'LEFT' ? left : right) ?? []);
      const [start, end] = [numbers[0], numbers.at(-1)];
      return start === undefined || end === undefined ? [] : [{ side, start, end }];
    }),
  );
}
