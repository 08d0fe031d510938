import { LOCK_FILE } from '../../content/provenance/lock.ts';
import { redactValue } from '../../content/redact/redact-value.ts';
import { renderCustom } from '../../pipelines/custom/render-custom.ts';
import type { PublishInput, RunOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom } from '../rooms.ts';
import { assertApproved } from '../stored-preview.ts';
import { writeReports } from '../write-reports.ts';
import { prepareCustom } from './prepare-custom.ts';
import { definitionOf } from './stored-custom.ts';

/** Longest text of a report, in characters. */
const MAX_TEXT = 200_000;
const NOTHING_FOUND = { leftAlone: [], current: new Map<string, string | null>() };

/** Puts files and comment together, hands them to the publishers, and writes the report. */
export async function publishCustom(context: StepContext, input: PublishInput): Promise<RunOutcome> {
  const { rooms } = context;
  const prepared = await prepareCustom(context, input);
  const { report } = prepared;
  let current = prepared.assemble(NOTHING_FOUND);
  assertApproved(current.changes, input.approved);
  if (current.unplaced.length > 0) report.unplaced = current.unplaced;
  const told = prepared.tell(current, current.leftAlone);
  // Written first: a report that cannot be written must not be found out after something was published.
  await writeReports({ rooms, report, text: renderCustom(told, { maxLength: MAX_TEXT }) });
  const publications = [];
  let leftAlone = current.leftAlone;
  if (prepared.hasFiles) {
    const first = current;
    const published = await openTreeRoom(rooms).publishFiles({
      changes: (found) => {
        current = found.leftAlone.length + found.current.size === 0 ? first : prepared.assemble(found);
        return current.changes;
      },
      mergeable: [LOCK_FILE],
      leftAlone: first.leftAlone,
      title: titleOf(input, first.actions),
      details: first.actions
        .filter(({ action }) => action !== 'unchanged')
        .map(({ path, action }) => `${action}: ${path}`)
        .join('\n'),
      renderBody: (result) =>
        renderCustom(prepared.tell(current, [...first.leftAlone, ...result.leftAlone]), {
          maxLength: 60_000,
        }),
      report,
    });
    publications.push(...published.publications);
    leftAlone = [...first.leftAlone, ...published.leftAlone];
  }
  const outcome = prepared.tell(current, leftAlone);
  const publisher = rooms.publisher ?? rooms.change?.publisher;
  const text = renderCustom(outcome, { maxLength: MAX_TEXT });
  if (publisher) {
    const comment = renderCustom(outcome, { maxLength: publisher.maxLength });
    publications.push(...(await publisher.publish(redactValue({ comment, text, report }))));
  }
  report.publications = publications;
  if (leftAlone.length > 0) {
    report.leftAlone = leftAlone;
    if (report.status === 'complete') report.status = 'partial';
  }
  const reportPath = await writeReports({ rooms, report, text });
  const error =
    report.status === 'failed' ? (outcome.failures[0]?.reason ?? 'nothing could be made') : undefined;
  return { status: report.status, publications, reportPath, ...(error === undefined ? {} : { error }) };
}

/** One line for a commit. */
function titleOf({ request }: PublishInput, actions: { action: string }[]): string {
  const { name } = definitionOf(request);
  const changed = actions.filter(({ action }) => action !== 'unchanged').length;
  return `${name}: ${changed} generated file${changed === 1 ? '' : 's'}`;
}
