import { renderDiff } from '../../content/render-diff.ts';
import type { DeclineInput, PublishInput, RunOutcome } from '../../run.ts';
import { describeDecision } from '../describe-decision.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom } from '../rooms.ts';
import { digestChanges, savePreview } from '../stored-preview.ts';
import { writeReports } from '../write-reports.ts';
import { prepareCustom } from './prepare-custom.ts';

const NOTHING_FOUND = { leftAlone: [], current: new Map<string, string | null>() };

/** Works out the files of a run as publishCustom would, and stores them as a diff. */
export async function previewCustom(
  context: StepContext,
  input: PublishInput,
): Promise<{ digest: string } | undefined> {
  const { rooms, runId } = context;
  const prepared = await prepareCustom(context, input);
  const { changes, actions } = prepared.assemble(NOTHING_FOUND);
  if (changes.length === 0) return undefined;
  const currentTexts = await openTreeRoom(rooms).outputs.readTexts(changes.map(({ path }) => path));
  const { modelCalls, tokensIn, tokensOut } = prepared.report.totals;
  const digest = digestChanges(changes);
  savePreview({
    results: rooms.results,
    runId,
    preview: {
      ...{ digest, modelCalls, tokensIn, tokensOut },
      files: actions.flatMap(({ path, action }) => (action === 'unchanged' ? [] : [{ path, action }])),
      diff: renderDiff({ changes, currentTexts }),
    },
  });
  return { digest };
}

/** The report of a run that people did not want. */
export async function declineCustom(context: StepContext, input: DeclineInput): Promise<RunOutcome> {
  const { rooms } = context;
  const { report } = await prepareCustom(context, input);
  report.status = 'skipped';
  const error = describeDecision(input.decision);
  const reportPath = await writeReports({ rooms, report, text: `${error} Nothing was written.` });
  return { status: 'skipped', publications: [], reportPath, error };
}
