import { createCommentGateway } from './github/comment-gateway.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { renderStopped, saysProgress, withPrevious } from './publish/progress-comment.ts';
import { createStickyComment } from './publish/sticky-comment.ts';

/**
 * Ends the comment of a pipeline that shows the progress of a run which nobody works on any more. Any other comment is left
 * as it is. One read of GitHub, and a write where it shows progress.
 *
 * @throws GitHubError, see GitHubFailureKind.
 */
export async function finishComment(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  pipeline: string;
  reason: string;
  onNote: (note: string) => void;
}): Promise<void> {
  const { client, address, pipeline, reason, onNote } = options;
  const { id, url, comments } = await readPullRequest({ client, ...address });
  const github = createCommentGateway({ client, ...address });
  const marker = { pipeline };
  const sticky = createStickyComment({ github, pullRequest: { id, url }, comments, marker, onNote });
  if (!saysProgress(sticky.before)) return;
  await sticky.publish(withPrevious(renderStopped(reason), sticky.before));
}
