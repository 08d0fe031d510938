import type { FileChange } from '../../content/file-change.ts';
import { renderDiff } from '../../content/render-diff.ts';
import { GlossError } from '../../errors.ts';
import type { Decision, DeclineInput, PublishInput, RunOutcome } from '../../run.ts';
import type { StepContext } from '../guarded.ts';
import { openTreeRoom } from '../rooms.ts';
import { digestChanges, savePreview } from '../stored-preview.ts';
import { writeReports } from '../write-reports.ts';
import { prepareAssembly } from './assemble-docs.ts';
import { buildDocsReport } from './build-docs-report.ts';
import { loadDocsPlan } from './stored-docs.ts';

/** Works out the files of a run as publishDocs would, and stores them as a diff. */
export async function previewDocs(
  { rooms, runId }: StepContext,
  input: PublishInput,
): Promise<{ digest: string } | undefined> {
  const plan = loadDocsPlan({ results: rooms.results, planKey: input.planKey });
  const assembly = (await prepareAssembly({ rooms, input, plan }))({ leftAlone: [], current: new Map() });
  const { changes } = assembly;
  if (changes.length === 0) return undefined;
  const { outputs } = openTreeRoom(rooms);
  const currentTexts = await outputs.readTexts(changes.map(({ path }) => path));
  const { totals } = buildDocsReport({ rooms, runId, input, plan, assembly });
  const { modelCalls, tokensIn, tokensOut } = totals;
  const digest = digestChanges(changes);
  savePreview({
    results: rooms.results,
    runId,
    preview: {
      ...{ digest, modelCalls, tokensIn, tokensOut },
      files: changes.map(({ path, content, basedOn }) => ({
        path,
        action: content === null ? 'deleted' : basedOn === null ? 'created' : 'updated',
      })),
      diff: renderDiff({ changes, currentTexts }),
    },
  });
  return { digest };
}

/** The report of a run that people did not want. */
export async function declineDocs({ rooms, runId }: StepContext, input: DeclineInput): Promise<RunOutcome> {
  const plan = loadDocsPlan({ results: rooms.results, planKey: input.planKey });
  const assembly = (await prepareAssembly({ rooms, input, plan }))({ leftAlone: [], current: new Map() });
  const report = buildDocsReport({ rooms, runId, input, plan, assembly });
  report.status = 'skipped';
  const error = describeDecision(input.decision);
  const reportPath = await writeReports({ rooms, report, text: `${error} Nothing was written.` });
  return { status: 'skipped', publications: [], reportPath, error };
}

/** As a sentence. The reason is whatever somebody wrote, so whoever shows it must escape it. */
function describeDecision({ kind, actor, reason }: Decision): string {
  if (kind === 'expired') return 'Nobody approved it in time.';
  const why = reason === undefined ? '' : `: ${reason}`;
  return `Rejected${actor === undefined ? '' : ` by ${actor}`}${why}.`;
}

/**
 * What people approved is all that may be published.
 *
 * @throws GlossError `state` when the files of now are others, as after an upgrade or when the result store forgot pages.
 */
export function assertApproved(changes: readonly FileChange[], approved: Decision | undefined): void {
  if (approved === undefined || digestChanges(changes) === approved.digest) return;
  throw new GlossError({
    code: 'state',
    message: `What would be published now is not what was approved (${approved.digest.slice(0, 12)}).`,
    remedy: 'Ask for it again and approve the new preview.',
  });
}
