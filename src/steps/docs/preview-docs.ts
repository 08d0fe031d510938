import { renderDiff } from '../../content/render-diff.ts';
import type { DeclineInput, PublishInput, RunOutcome } from '../../run.ts';
import { describeDecision } from '../describe-decision.ts';
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
