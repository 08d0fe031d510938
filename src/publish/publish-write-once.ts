import { GlossError } from '../errors.ts';
import type { CommentGateway } from '../github/comment-gateway.ts';
import type { PullRequestComment } from '../github/read-comments.ts';
import type { CommentPlan } from './plan-comment.ts';

/** What one publication has seen and done so far. */
export interface WriteProgress {
  /** The comments as far as they are known, oldest first. */
  known: PullRequestComment[];
  /** Ids of comments this call created. */
  created: Set<string>;
  /** A create without an answer: a comment of ours may stand there that we do not know. */
  lostCreate: boolean;
  /** An update was sent to a comment that was there. */
  updated: boolean;
  /** Why the last write was not the end of it. */
  reason: string;
}

interface Write {
  github: CommentGateway;
  pullRequest: { id: string; url: string };
  plan: CommentPlan;
  text: string;
  progress: WriteProgress;
}

/**
 * Writes what the plan says, once, and notes the outcome in `progress`.
 *
 * @returns false when no answer came, so that the world has to be looked at before the next write.
 * @throws GlossError `usage` when the pull request is gone; GitHubError when GitHub refused.
 */
export async function writeOnce(write: Write): Promise<boolean> {
  const { plan, text, progress } = write;
  if (plan.action === 'create') return createOnce(write);
  const { id } = plan.sticky;
  const result = await write.github.updateComment({ id, body: text });
  if (result.outcome === 'missing') {
    // Deleted since it was read: without it, the next round creates.
    progress.known = progress.known.filter((comment) => comment.id !== id);
    progress.reason = 'the comment was deleted';
    return true;
  }
  progress.updated = true;
  if (result.outcome === 'uncertain') {
    progress.reason = result.reason;
    return false;
  }
  progress.known = progress.known.map((comment) =>
    comment.id === id ? { ...comment, body: text } : comment,
  );
  return true;
}

async function createOnce(write: Write): Promise<boolean> {
  const { pullRequest, text, progress } = write;
  const result = await write.github.createComment({ pullRequestId: pullRequest.id, body: text });
  if (result.outcome === 'missing') throw goneError(pullRequest);
  if (result.outcome === 'uncertain') {
    progress.lostCreate = true;
    progress.reason = result.reason;
    return false;
  }
  const { comment, latest } = result.value;
  // What we just wrote is what it says, however GitHub stores it.
  const own: PullRequestComment = { ...comment, body: text, viewerDidAuthor: true };
  progress.created.add(own.id);
  progress.known = latest.some(({ id }) => id === own.id)
    ? latest.map((other) => (other.id === own.id ? own : other))
    : [...latest, own];
  return true;
}

function goneError(pullRequest: { url: string }): GlossError {
  return new GlossError({
    code: 'usage',
    message: `GitHub knows no pull request ${pullRequest.url} (any more), or this token may not see it.`,
    remedy: 'Check that it still exists; for a private repository the token needs access to it.',
  });
}
