import type { WriteOutcome } from './comment-gateway.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** 👀 accepted, 🚀 finished, 😕 refused or failed. */
export type ReactionName = 'eyes' | 'rocket' | 'confused';

/** What an answer takes away: 👀 says that something is still to come. */
const REPLACES: Record<ReactionName, readonly ReactionName[]> = {
  eyes: [],
  rocket: ['eyes'],
  confused: ['eyes'],
};

/** Reactions of one kind, oldest first. Ours is given within seconds of the comment, so it is among the first. */
const PAGE = 100;

const REACTIONS = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';

interface ReactionAnswer {
  id: number;
  user: { id: number } | null;
}

type CommentAddress = RepositoryPlace & { client: GitHubClient; commentId: number };

/**
 * Gives a comment on a pull request or issue our reaction and takes our earlier one away. GitHub keeps one of a kind for
 * each account, so a repetition changes nothing: after `uncertain`, or in another process, simply do it again.
 * One request for 👀, two or three for the others (https://docs.github.com/en/rest/reactions/reactions).
 *
 * @throws GitHubError when GitHub says no, as in a locked conversation.
 */
export async function react(
  options: CommentAddress & { content: ReactionName },
): Promise<WriteOutcome<{ id: number }>> {
  const { content } = options;
  const given = await attempt(() => send<ReactionAnswer>(options, `POST ${REACTIONS}`, { content }));
  if (given.outcome !== 'done') return given;
  const { id, user } = given.value;
  for (const earlier of REPLACES[content]) {
    const removed = await attempt(() => remove(options, earlier, user?.id));
    if (removed.outcome === 'uncertain') return removed;
  }
  return { outcome: 'done', value: { id } };
}

/** Takes away what this account gave; other people's are neither ours nor ours to remove. */
async function remove(
  address: CommentAddress,
  content: ReactionName,
  account: number | undefined,
): Promise<void> {
  const found = await send<ReactionAnswer[]>(address, `GET ${REACTIONS}`, { content, per_page: PAGE });
  const own = found.find(({ user }) => account !== undefined && user?.id === account);
  if (own) await send(address, `DELETE ${REACTIONS}/{reaction_id}`, { reaction_id: own.id });
}

function send<T>(address: CommentAddress, route: string, parameters: Record<string, unknown>): Promise<T> {
  const { client, owner, repo, commentId } = address;
  return client.request<T>({
    route,
    parameters: { owner, repo, comment_id: commentId, ...parameters },
    subject: `the reactions to comment ${commentId} in ${owner}/${repo}`,
    permission: 'issues: write',
  });
}

async function attempt<T>(work: () => Promise<T>): Promise<WriteOutcome<T>> {
  try {
    return { outcome: 'done', value: await work() };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === 'uncertain') return { outcome: 'uncertain', reason: error.message };
    if (error.kind === 'missing') return { outcome: 'missing' };
    throw error;
  }
}
