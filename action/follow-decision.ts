import { escapeMarkdown } from '../src/content/markdown.ts';
import { type WaitingRun, waitingArtifact } from '../src/publish/waiting-note.ts';
import type { Decision } from '../src/run.ts';
import { findWaiting } from './find-waiting.ts';
import { type CommandCall, finishCommand, type Refusal, reactAs, refuse } from './follow-command.ts';
import { openClient } from './open-client.ts';
import { type JobEnd, performJob } from './run-job.ts';

/** An artifact can be large; GitHub's own calls are done within seconds. */
const DOWNLOAD_MS = 300_000;

const GONE: Refusal = {
  reason: 'What waited here is not kept any more.',
  hint: 'Ask for it again, and decide about the new preview.',
};

/**
 * Goes on with a run that waits for somebody's word, in another job than the one that began it: its state is in an
 * artifact of that job, or in the folder that `state-dir` names. Returns the process's exit code.
 */
export async function followDecision(
  call: CommandCall,
  options: { verb: 'approve' | 'reject'; argument: string | undefined },
): Promise<number> {
  const { verb, argument } = options;
  const { context, intent, client } = call;
  const { owner, repo, number, actor } = intent;
  const wanted = verb === 'approve' ? argument : undefined;
  const found = await findWaiting({ client, owner, repo, number, wanted });
  if (!('chosen' in found)) return await refuse(call, found);
  const { chosen } = found;
  const isLate = Date.now() > chosen.expiresAt;
  const decision: Decision = {
    kind: isLate ? 'expired' : verb === 'approve' ? 'approved' : 'rejected',
    digest: chosen.digest,
    actor: actor.login,
    ...(verb === 'reject' && argument !== undefined ? { reason: argument } : {}),
  };
  await reactAs(call, 'eyes');
  return await finishCommand(call, chosen.pipeline, async () => {
    if (!(await bringState(call, chosen))) return GONE;
    const { headSha, runId, pipeline } = chosen;
    const target = { kind: 'pull-request', number, headSha, fork: false } as const;
    const asked = { paths: [], ignore: [], dryRun: false, all: false };
    const job = { ...context, place: { owner, repo }, pipeline, target, actor: actor.login, asked };
    const end = await performJob({ ...job, decided: { decision, runId } });
    return isLate
      ? { reason: 'The time to decide is over.', hint: `Ask for \`${pipeline}\` again.` }
      : tell(end);
  });
}

/** Whether the state of the run is there: in the folder that the workflow keeps, or brought from the artifact. */
async function bringState({ context, intent }: CommandCall, run: WaitingRun): Promise<boolean> {
  if (context.inputs['state-dir'] !== '') return true;
  const { owner, repo } = intent;
  const { readArtifact } = await import('../src/github/read-artifact.ts');
  const client = openClient({ ...context, timeoutMilliseconds: DOWNLOAD_MS });
  const name = waitingArtifact(run.runId);
  const zip = await readArtifact({ client, owner, repo, workflowRun: run.keptIn, name });
  if (zip === undefined) return false;
  const { unpackState } = await import('./unpack-state.ts');
  await unpackState({ zip, stateDir: context.settings.stateDir });
  return true;
}

/** A run that waits once more was made anew, with other bytes. */
function tell(done: JobEnd): JobEnd | Refusal {
  const { status, preview } = done.end;
  if (status !== 'waiting' || preview === undefined) return done;
  return {
    reason: 'What you decided about is not there any more, so it was made anew.',
    hint: `Look at it once more, and write \`/gloss approve ${escapeMarkdown(preview.digest.slice(0, 12))}\`.`,
  };
}
