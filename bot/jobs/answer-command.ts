import { GitHubError } from '../../src/github/github-error.ts';
import { type ReactionName, react } from '../../src/github/react.ts';
import { readConversation } from '../../src/github/read-conversation.ts';
import { createStickyComment } from '../../src/publish/sticky-comment.ts';
import type { Bot } from '../bot.ts';
import type { Job } from './job.ts';

/** The one comment in which commands are answered, apart from the comments of pipelines. */
const MARKER = { pipeline: 'commands' };

/** Says something in the conversation of a pull request or issue, in the one comment that is there for it. */
export async function answerCommand(options: {
  bot: Bot;
  job: Job;
  number: number;
  body: string;
}): Promise<void> {
  const { bot, job, number, body } = options;
  const { owner, repo, installationId } = job;
  const client = bot.clients.of(installationId);
  const { id, url, comments, gateway } = await readConversation({ client, owner, repo, number });
  const onNote = (note: string) => bot.log.info({ job: job.id, note }, 'note');
  const sticky = createStickyComment({
    github: gateway,
    pullRequest: { id, url },
    comments,
    marker: MARKER,
    onNote,
  });
  await sticky.publish(body);
}

/** Gives a comment a reaction. That it cannot be given (a locked conversation, a deleted comment) stops nothing. */
export async function reactTo(options: {
  bot: Bot;
  job: Job;
  commentId: number | undefined;
  content: ReactionName;
}): Promise<void> {
  const { bot, job, commentId, content } = options;
  if (commentId === undefined) return;
  const { owner, repo, installationId } = job;
  try {
    await react({ client: bot.clients.of(installationId), owner, repo, commentId, content });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    bot.log.warn({ job: job.id, reason: error.message }, 'no reaction');
  }
}
