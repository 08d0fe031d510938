import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { type PullRequest, readPullRequest } from './github/read-pull-request.ts';
import { readReviewThreads } from './github/review-threads.ts';
import { renderFindingComment } from './pipelines/review/render-finding-comment.ts';
import type { ReviewResult } from './pipelines/review/review-result.ts';
import { publishReviewAtLines } from './publish/publish-review.ts';
import { SupersededError } from './publish/superseded-error.ts';
import type { Publication } from './result.ts';

/** How long a read of GitHub is trusted, in ms. */
const FRESH_MS = 10_000;

type Told = NonNullable<ReviewResult['atLines']> & { publication: Publication | undefined };

/**
 * Tells findings at the lines of a pull request, for a publishing step that may run again: the first time it goes by what was
 * just read, afterwards it looks again.
 *
 * @throws SupersededError when the pull request has moved on.
 */
export function createLineTeller(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  /** As it was just read, with its threads. */
  pullRequest: PullRequest;
  onNote: (note: string) => void;
}): (result: ReviewResult) => Promise<Told> {
  const { client, address, pullRequest, onNote } = options;
  const readAt = performance.now();
  let isFresh = true;
  return async (result) => {
    let known = pullRequest;
    if (!isFresh || performance.now() - readAt > FRESH_MS) {
      known = await readPullRequest({ client, ...address, threads: true });
      if (known.headSha !== pullRequest.headSha) throw new SupersededError(known.headSha);
    }
    isFresh = false;
    const { first = [], nextCursor } = known.threads ?? {};
    const more =
      nextCursor === undefined ? [] : await readReviewThreads({ client, ...address, after: nextCursor });
    const { viewer, headSha } = known;
    const at = await publishReviewAtLines({
      ...{ client, address, headSha, viewer, result, onNote },
      threads: [...first, ...more],
      render: renderFindingComment,
    });
    const { publication, told, carried, fixed, quiet, refusal } = at;
    return {
      ...{ publication, told, fixed, quiet },
      carried: carried.map(({ path, lines, thread }) => ({
        path,
        line: lines?.end,
        url: thread.comments[0]?.url,
      })),
      ...(refusal === undefined ? {} : { refusal }),
    };
  };
}
