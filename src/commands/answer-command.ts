import type { GitHubClient } from '../github/create-client.ts';
import { GitHubError } from '../github/github-error.ts';
import { type ReactionName, react } from '../github/react.ts';
import { readConversation } from '../github/read-conversation.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';
import { createStickyComment } from '../publish/sticky-comment.ts';

/** The one comment in which commands are answered, apart from the comments of pipelines. */
const MARKER = { pipeline: 'commands' };

/** Where a command is answered. */
export interface AnswerPlace extends RepositoryPlace {
  client: GitHubClient;
  onNote: (note: string) => void;
}

/**
 * Says something in the conversation of a pull request or issue, in the one comment that is there for it.
 *
 * @param options.body Markdown, safe as it is. @throws GitHubError when it cannot be said.
 */
export async function answerCommand(options: AnswerPlace & { number: number; body: string }): Promise<void> {
  const { client, owner, repo, number, body, onNote } = options;
  const { id, url, comments, gateway } = await readConversation({ client, owner, repo, number });
  const pullRequest = { id, url };
  const sticky = createStickyComment({ github: gateway, pullRequest, comments, marker: MARKER, onNote });
  await sticky.publish(body);
}

/** Gives a comment a reaction. That it cannot be given (a locked conversation, a deleted comment) stops nothing. */
export async function reactTo(
  options: AnswerPlace & { commentId: number | undefined; content: ReactionName },
): Promise<void> {
  const { client, owner, repo, commentId, content, onNote } = options;
  if (commentId === undefined) return;
  try {
    await react({ client, owner, repo, commentId, content });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    onNote(`No reaction could be given: ${error.message}`);
  }
}
