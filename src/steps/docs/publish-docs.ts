import type { LeftAlone } from '../../content/file-change.ts';
import { LOCK_FILE } from '../../content/provenance/lock.ts';
import type { Assembly } from '../../pipelines/docs/assemble-pages.ts';
import { type DocsOutcome, renderDetails, titleDocs } from '../../pipelines/docs/docs-outcome.ts';
import { renderDocsText } from '../../pipelines/docs/render-docs-text.ts';
import { renderPullBody } from '../../pipelines/docs/render-pull-body.ts';
import { sayBudget } from '../../pipelines/say-cost.ts';
import type { ItemFailure, PublishInput, RunOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom, type Rooms } from '../rooms.ts';
import { assertApproved } from '../stored-preview.ts';
import { writeReports } from '../write-reports.ts';
import { prepareAssembly } from './assemble-docs.ts';
import { buildDocsReport } from './build-docs-report.ts';
import { describeProposal, listEarlier, tellPages } from './describe-proposal.ts';
import { type DocsPlan, loadDocsPlan, loadGenerated } from './stored-docs.ts';

/** Puts pages, people's text, index and lock together, hands them to the publisher, and writes the report. */
export async function publishDocs({ rooms, runId }: StepContext, given: PublishInput): Promise<RunOutcome> {
  const plan = loadDocsPlan({ results: rooms.results, planKey: given.planKey });
  const input = { ...given, failures: [...given.failures, ...findLost({ rooms, input: given, plan })] };
  const assemble = await prepareAssembly({ rooms, input, plan });
  const first = assemble({ leftAlone: [], current: new Map() });
  assertApproved(first.changes, input.approved);
  const report = buildDocsReport({ rooms, runId, input, plan, assembly: first });
  const budget = sayBudget(report);
  const aside = listAside(plan);
  const tell = (assembly: Assembly, leftAlone: LeftAlone[]): DocsOutcome => {
    const troubled = new Set([...input.failures.map(({ key }) => key), ...leftAlone.map(({ path }) => path)]);
    return {
      pages: tellPages(assembly, leftAlone),
      unchanged: assembly.pages.filter(
        ({ path, action }) => action === 'unchanged' && !troubled.has(path) && !aside.has(path),
      ).length,
      ...(assembly.changes.every(({ path }) => path === LOCK_FILE) &&
        assembly.changes.length > 0 && { lockOnly: true }),
      failures: input.failures,
      leftAlone,
      notRead: plan.notRead,
      redacted: plan.redacted,
      problems: plan.problems,
      model: input.request.options.model,
      modelCalls: report.totals.modelCalls,
      tokensIn: report.totals.tokensIn,
      tokensOut: report.totals.tokensOut,
      ...(report.totals.costUsd === null ? {} : { costUsd: report.totals.costUsd }),
      ...(budget === undefined ? {} : { budget }),
    };
  };
  let current = first;
  const earlier = await listEarlier(openTreeRoom(rooms));
  // Written first: a report that cannot be written must not be found out after something was published.
  await writeReports({ rooms, report, text: renderDocsText(tell(first, first.leftAlone)) });
  const published = await openTreeRoom(rooms).publishFiles({
    changes: (found) => {
      current = found.leftAlone.length + found.current.size === 0 ? first : assemble(found);
      return current.changes;
    },
    mergeable: [LOCK_FILE],
    leftAlone: first.leftAlone,
    title: titleDocs(tell(first, first.leftAlone)),
    details: renderDetails(tell(first, first.leftAlone)),
    renderBody: ({ leftAlone, spent }) => {
      const now = tell(current, [...first.leftAlone, ...leftAlone]);
      return renderPullBody(spent === undefined ? now : describeProposal({ now, earlier, spent }));
    },
    report,
  });
  const outcome = tell(current, [...first.leftAlone, ...published.leftAlone]);
  report.publications = published.publications;
  report.leftAlone = outcome.leftAlone;
  if (published.leftAlone.length > 0 && report.status === 'complete') report.status = 'partial';
  const reportPath = await writeReports({ rooms, report, text: renderDocsText(outcome) });
  return {
    status: report.status,
    publications: report.publications,
    reportPath,
    ...(report.status === 'failed' ? { error: input.failures[0]?.reason ?? 'no page could be written' } : {}),
  };
}

/** Pages that this run does nothing about although they are not up to date, or not Gloss's. */
function listAside({ states }: DocsPlan): Set<string> {
  const aside = states.filter(
    ({ state, skipped }) => state === 'ignored' || (skipped && state !== 'current'),
  );
  return new Set(aside.map(({ path }) => path));
}

/** Pages that were made and are gone from the result store, which forgets what is old when it is full. */
function findLost(options: { rooms: Rooms; input: PublishInput; plan: DocsPlan }): ItemFailure[] {
  const { rooms, input, plan } = options;
  const failed = new Set(input.failures.map(({ key }) => key));
  return plan.pages.flatMap(({ spec }, pack) => {
    const isThere = () =>
      loadGenerated({ results: rooms.results, planKey: input.planKey, pack }) !== undefined;
    if (failed.has(spec.path) || isThere()) return [];
    return [{ key: spec.path, reason: 'it is gone from the result store; run again' }];
  });
}
