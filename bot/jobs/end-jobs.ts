import { finishProgress } from './finish-progress.ts';
import type { Job } from './job.ts';
import type { CommandCall } from './perform-command.ts';

/**
 * Ends jobs as cancelled. What waits for approval is rejected, so that its comment says so.
 *
 * @returns those that were not over yet.
 */
export async function endJobs(call: CommandCall, jobs: readonly Job[], reason: string): Promise<Job[]> {
  const { bot, scheduler, intent } = call;
  const ended = jobs.filter((other) => {
    const { approval } = other;
    if (other.status === 'waiting' && approval) {
      const decision = { kind: 'rejected', digest: approval.digest, actor: intent.actor.login } as const;
      return scheduler.decide(other.id, decision);
    }
    return scheduler.end(other, { status: 'cancelled', outcome: { reason } });
  });
  // One that runs says so itself. One that was at work before a restart has not begun again.
  for (const other of ended.filter(({ status, attempts }) => status === 'queued' && attempts > 0)) {
    await finishProgress({ bot, job: other, work: other.work, reason: 'it was cancelled.' });
  }
  return ended;
}
