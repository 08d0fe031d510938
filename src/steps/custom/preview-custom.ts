import type { FileChange } from '../../content/file-change.ts';
import { renderDiff } from '../../content/render-diff.ts';
import { MAX_PICTURES } from '../../pipelines/render-pictures.ts';
import type { DeclineInput, PublishInput, RunOutcome } from '../../run.ts';
import { describeDecision } from '../describe-decision.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom } from '../rooms.ts';
import { digestChanges, type StoredPreview, savePreview } from '../stored-preview.ts';
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
  const pictures = await showPictures({ context, digest, changes, alts: prepared.alts });
  savePreview({
    results: rooms.results,
    runId,
    preview: {
      ...{ digest, modelCalls, tokensIn, tokensOut },
      files: actions.flatMap(({ path, action }) => (action === 'unchanged' ? [] : [{ path, action }])),
      diff: renderDiff({ changes, currentTexts }),
      ...(pictures.length === 0 ? {} : { pictures }),
    },
  });
  return { digest };
}

/** Bytes of all pictures that are shown before they are approved: they travel in one commit. */
const MAX_SHOWN_BYTES = 15 * 1024 * 1024;

/** Puts the new pictures where they can be seen, as many as a comment shows. */
async function showPictures(options: {
  context: StepContext;
  digest: string;
  changes: readonly FileChange[];
  alts: ReadonlyMap<string, string>;
}): Promise<NonNullable<StoredPreview['pictures']>> {
  const { context, digest, changes, alts } = options;
  const { rooms, runId } = context;
  const pictures = changes.flatMap(({ path, content }) => {
    const alt = alts.get(path);
    return alt === undefined || !(content instanceof Uint8Array) ? [] : [{ path, content, alt }];
  });
  const shown = pictures.slice(0, MAX_PICTURES);
  const bytes = shown.reduce((sum, { content }) => sum + content.length, 0);
  const show = bytes === 0 || bytes > MAX_SHOWN_BYTES ? undefined : openTreeRoom(rooms).showPictures;
  const files = shown.map(({ path, content }) => ({ path, content }));
  const urls = (await show?.({ runId, digest, pictures: files })) ?? new Map<string, string>();
  return pictures.map(({ path, alt }) => {
    const url = urls.get(path);
    return { path, alt, ...(url === undefined ? {} : { url }) };
  });
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
