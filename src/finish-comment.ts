import { createCommentGateway } from './github/comment-gateway.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { readHead } from './publish/comment-marker.ts';
import { fenceGateway } from './publish/fence-gateway.ts';
import { findStickyComment } from './publish/find-sticky-comment.ts';
import { renderStopped, saysProgress, withPrevious } from './publish/progress-comment.ts';
import { createStickyComment } from './publish/sticky-comment.ts';
import { SupersededError } from './publish/superseded-error.ts';

/**
 * Ends the comment of a pipeline that shows the progress of a run which nobody works on any more. Any other comment is left
 * as it is, and so is that of a run on another head. One read of GitHub, and a write where it shows progress.
 *
 * @throws GitHubError, see GitHubFailureKind.
 */
export async function finishComment(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  pipeline: string;
  /** What the run was about that nobody works on any more. */
  headSha: string;
  reason: string;
  onNote: (note: string) => void;
}): Promise<void> {
  const { client, address, pipeline, headSha, reason, onNote } = options;
  const { id, url, comments } = await readPullRequest({ client, ...address });
  const marker = { pipeline };
  const github = fenceGateway({
    github: createCommentGateway({ client, ...address }),
    ...{ marker, headSha, onNote },
    before: comments.comments,
    isOurs: (sha) => sha === headSha,
  });
  const sticky = createStickyComment({ github, pullRequest: { id, url }, comments, marker, onNote });
  const shown = findStickyComment({ ...comments, marker }).sticky?.body;
  const about = shown === undefined ? undefined : readHead(shown);
  if (!saysProgress(sticky.before) || (about !== undefined && about !== headSha)) return;
  try {
    await sticky.publish(withPrevious(renderStopped(reason), sticky.before));
  } catch (error) {
    // The newer head's run has the word, and what it wrote stands there.
    if (!(error instanceof SupersededError)) throw error;
  }
}
