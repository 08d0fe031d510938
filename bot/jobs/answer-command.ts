import {
  type AnswerPlace,
  answerCommand as answer,
  reactTo as react,
} from '../../src/commands/answer-command.ts';
import type { ReactionName } from '../../src/github/react.ts';
import type { Bot } from '../bot.ts';
import type { Job } from './job.ts';

interface Answering {
  bot: Bot;
  job: Job;
}

/** Says something in the conversation of a pull request or issue, in the one comment that is there for it. */
export async function answerCommand(options: Answering & { number: number; body: string }): Promise<void> {
  const { number, body } = options;
  await answer({ ...placeOf(options), number, body });
}

/** Gives a comment a reaction. That it cannot be given (a locked conversation, a deleted comment) stops nothing. */
export async function reactTo(
  options: Answering & { commentId: number | undefined; content: ReactionName },
): Promise<void> {
  const { commentId, content } = options;
  await react({ ...placeOf(options), commentId, content });
}

function placeOf({ bot, job }: Answering): AnswerPlace {
  const { owner, repo, installationId } = job;
  const onNote = (note: string) => bot.log.info({ job: job.id, note }, 'note');
  return { client: bot.clients.of(installationId), owner, repo, onNote };
}
