import { type Choice, chooseWaiting } from '../src/commands/choose-waiting.ts';
import type { GitHubClient } from '../src/github/create-client.ts';
import { readConversation } from '../src/github/read-conversation.ts';
import type { RepositoryPlace } from '../src/github/repository-place.ts';
import { findWaitingRuns, type WaitingRun } from '../src/publish/waiting-note.ts';

/**
 * What a decision on a pull request is about, as our own comments there tell. One request, and one more for each further
 * hundred comments.
 *
 * @param options.wanted The first digits of a digest; undefined means the only thing that waits.
 */
export async function findWaiting(
  options: RepositoryPlace & { client: GitHubClient; number: number; wanted: string | undefined },
): Promise<Choice<WaitingRun>> {
  const { comments: first, gateway } = await readConversation(options);
  const waiting = findWaitingRuns(first.comments);
  for (let cursor = first.nextCursor; cursor !== undefined; ) {
    const page = await gateway.readComments({ after: cursor });
    waiting.push(...findWaitingRuns(page.comments));
    cursor = page.nextCursor;
  }
  return chooseWaiting({ waiting, wanted: options.wanted });
}
