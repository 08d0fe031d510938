import { renderRefusal } from '../../src/commands/render-answer.ts';
import type { PullRequestEnd } from '../../src/run-pull-request.ts';
import type { Bot } from '../bot.ts';
import { answerCommand, reactTo } from './answer-command.ts';
import type { Job, PipelineWork } from './job.ts';

/**
 * Runs a job with what somebody decided about it. When the run that was shown is gone (its record was lost), the one that
 * takes its place has other bytes, and no word about them: then a no is said again, since it holds for them too, and a yes
 * is not.
 */
export async function runDecided(options: {
  job: Job;
  run: (job: Job) => Promise<PullRequestEnd>;
}): Promise<PullRequestEnd> {
  const { job, run } = options;
  const { decision } = job;
  const end = await run(job);
  const isNo = decision !== undefined && decision.kind !== 'approved';
  if (end.status !== 'waiting' || !end.preview || !isNo) return end;
  return await run({ ...job, decision: { ...decision, digest: end.preview.digest } });
}

/** Says that an approval was about bytes that are no more, where it was one. */
export async function tellOtherBytes(options: {
  bot: Bot;
  job: Job;
  work: PipelineWork;
  digest: string;
}): Promise<void> {
  const { bot, job, work, digest } = options;
  const { decision } = job;
  if (decision === undefined || work.target.kind !== 'pull-request') return;
  const body = renderRefusal({
    line: '/gloss approve',
    reason: 'What you approved is not there any more, so it was made anew.',
    hint: `Look at it once more, and write \`/gloss approve ${digest.slice(0, 12)}\`.`,
  });
  await answerCommand({ bot, job, number: work.target.number, body });
  await reactTo({ bot, job, commentId: decision.commentId, content: 'confused' });
}
