import { chooseWaiting } from '../../src/commands/choose-waiting.ts';
import type { CommandCall, Refusal } from './perform-command.ts';

/**
 * Hands an approval or a rejection to what waits at this place; undefined when that was done. The first word counts, also
 * against the time that runs out.
 */
export function decideApproval(
  options: CommandCall & { verb: 'approve' | 'reject'; argument: string | undefined },
): Refusal | undefined {
  const { bot, scheduler, job, intent, verb, argument } = options;
  const { owner, repo } = job;
  const here = bot.store.listOpenAt({ owner, repo, number: intent.number });
  const waiting = here.flatMap(({ id, status, approval }) =>
    status === 'waiting' && approval !== undefined ? [{ id, digest: approval.digest }] : [],
  );
  if (waiting.length === 0 && here.length > 0) {
    return {
      reason: 'What is to be approved is still being prepared.',
      hint: 'Write it again when it is shown.',
    };
  }
  const choice = chooseWaiting({ waiting, wanted: verb === 'approve' ? argument : undefined });
  if (!('chosen' in choice)) return choice;
  const { id, digest } = choice.chosen;
  const taken = scheduler.decide(id, {
    kind: verb === 'approve' ? 'approved' : 'rejected',
    digest,
    actor: intent.actor.login,
    commentId: intent.commentId,
    ...(verb === 'reject' && argument !== undefined ? { reason: argument } : {}),
  });
  return taken ? undefined : { reason: 'Somebody else decided a moment ago, or the time is over.' };
}
