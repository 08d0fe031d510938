import { describeError } from '../../src/errors.ts';
import { finishComment } from '../../src/finish-comment.ts';
import type { Bot } from '../bot.ts';
import type { Job, Work } from './job.ts';

/**
 * Ends the progress that a comment shows, when the job that could do so will not: it was replaced by one that is refused, or
 * cancelled before its turn after a restart. That it cannot be done stops nothing.
 */
export async function finishProgress(options: {
  bot: Bot;
  job: Job;
  work: Work;
  reason: string;
}): Promise<void> {
  const { bot, job, work, reason } = options;
  if (work.kind !== 'pipeline' || work.target.kind !== 'pull-request') return;
  const { owner, repo, installationId } = job;
  try {
    await finishComment({
      client: bot.clients.of(installationId),
      address: { owner, repo, number: work.target.number },
      pipeline: work.pipeline,
      headSha: work.target.headSha,
      reason,
      onNote: (note) => bot.log.info({ job: job.id, note }, 'note'),
    });
  } catch (error) {
    bot.log.warn({ job: job.id, reason: describeError(error) }, 'the progress could not be ended');
  }
}
