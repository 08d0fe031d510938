import { createCommentGateway } from '../github/comment-gateway.ts';
import type { GitHubClient } from '../github/create-client.ts';
import type { PullRequestAddress } from '../github/pull-request-address.ts';
import { type PullRequest, readPullRequest } from '../github/read-pull-request.ts';
import type { CommentMarker } from './comment-marker.ts';
import { fenceGateway } from './fence-gateway.ts';
import { createStickyComment, type StickyComment } from './sticky-comment.ts';
import { SupersededError } from './superseded-error.ts';

/** How long a read of GitHub is trusted before a write looks again, in ms; shorter runs need no second read. */
const FRESH_MS = 10_000;

/** What the comment of a run says that has no outcome for the head of now. */
export const MOVED_ON = 'the pull request has moved on meanwhile.';

/**
 * The sticky comment of one head. What was read of GitHub is trusted for a short while; later, every write looks
 * first. A run which outlives its head cannot write over the newer one's comment in any case: the answer to each write tells
 * the head, and what came too late is taken back (fenceGateway).
 *
 * @param options.pullRequest as it was just read; its head is the run's.
 * @throws SupersededError from `publish` when the pull request has moved on.
 */
export function createFencedComment(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  pullRequest: PullRequest;
  marker: CommentMarker;
  onNote: (note: string) => void;
  /** When the pull request was read, by `performance.now()`; now unless told. */
  readAt?: number;
  /** The commit that the run itself put on the pull request, once there is one: it does not make the run an older one. */
  ownSha?: () => string | undefined;
  /** For tests. */
  wait?: (milliseconds: number) => Promise<void>;
}): StickyComment {
  const { client, address, pullRequest, marker, onNote } = options;
  const isOurs = (sha: string) => sha === pullRequest.headSha || sha === options.ownSha?.();
  const github = createCommentGateway({ client, ...address });
  const open = ({ comments, id, url }: PullRequest) =>
    createStickyComment({
      github: fenceGateway({
        ...{ github, marker, isOurs, onNote },
        headSha: pullRequest.headSha,
        before: comments.comments,
      }),
      pullRequest: { id, url },
      ...{ comments, marker, onNote },
      ...(options.wait === undefined ? {} : { wait: options.wait }),
    });
  let sticky = open(pullRequest);
  let readAt = options.readAt ?? performance.now();
  return {
    get before() {
      return sticky.before;
    },
    publish: async (body) => {
      if (performance.now() - readAt > FRESH_MS) {
        const now = await readPullRequest({ client, ...address });
        if (!isOurs(now.headSha)) throw new SupersededError(now.headSha);
        sticky = open(now);
        readAt = performance.now();
      }
      return sticky.publish(body);
    },
  };
}
