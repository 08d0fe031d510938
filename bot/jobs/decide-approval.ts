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
  const waiting = here.filter(({ status, approval }) => status === 'waiting' && approval !== undefined);
  if (waiting.length === 0) {
    if (here.length === 0) return { reason: 'Nothing waits for approval here.' };
    return {
      reason: 'What is to be approved is still being prepared.',
      hint: 'Write it again when it is shown.',
    };
  }
  const digests = waiting.map(({ approval }) => approval?.digest ?? '');
  const shown = digests.map((digest) => `\`${digest.slice(0, 12)}\``).join(' and ');
  const wanted = verb === 'approve' ? argument : undefined;
  const chosen =
    wanted === undefined ? waiting : waiting.filter((_, index) => digests[index]?.startsWith(wanted));
  const [only, ...others] = chosen;
  if (only === undefined) {
    return {
      reason: `Nothing with that digest waits here; what waits has ${shown}.`,
      hint: 'Look at it again.',
    };
  }
  if (others.length > 0) return { reason: `Several things wait here: ${shown}.`, hint: 'Name one of them.' };
  const taken = scheduler.decide(only.id, {
    kind: verb === 'approve' ? 'approved' : 'rejected',
    digest: only.approval?.digest ?? '',
    actor: intent.actor.login,
    commentId: intent.commentId,
    ...(verb === 'reject' && argument !== undefined ? { reason: argument } : {}),
  });
  return taken ? undefined : { reason: 'Somebody else decided a moment ago, or the time is over.' };
}
