import type { FailOn } from './config/review-options.ts';
import { readToldNote } from './content/review/told-note.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { type PullRequest, readPullRequest } from './github/read-pull-request.ts';
import { readReviewThreads } from './github/review-threads.ts';
import { describeThread } from './pipelines/review/describe-thread.ts';
import { renderFindingComment } from './pipelines/review/render-finding-comment.ts';
import { renderReviewCheck } from './pipelines/review/render-review-check.ts';
import type { ReviewResult } from './pipelines/review/review-result.ts';
import { publishCheck } from './publish/publish-check.ts';
import { publishReviewAtLines } from './publish/publish-review.ts';
import type { ThreadFinding } from './publish/read-earlier.ts';
import { SupersededError } from './publish/superseded-error.ts';
import type { Publication } from './result.ts';

/** How long a read of GitHub is trusted, in ms. */
const FRESH_MS = 10_000;

/** What of a review is written beside the overview. */
export interface ReviewTargets {
  /** Comments at lines. */
  lines: boolean;
  /** A check run with annotations. */
  check: boolean;
  /** From which severity on the check fails. */
  failOn: FailOn;
}

export interface ToldReview {
  /** With what stands at lines now. */
  result: ReviewResult;
  publications: Publication[];
}

/**
 * Tells a review on a pull request, all but its overview, for a publishing step that may run again: the first time it goes by
 * what was just read, afterwards it looks again.
 *
 * @throws SupersededError when the pull request has moved on.
 */
export function createReviewTeller(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  /** As it was just read, with its threads. */
  pullRequest: PullRequest;
  targets: () => ReviewTargets;
  /** Whether an overview follows. */
  hasOverview: boolean;
  onNote: (note: string) => void;
}): (result: ReviewResult, overview: string | undefined) => Promise<ToldReview> {
  const { client, address, pullRequest, hasOverview, onNote } = options;
  const readAt = performance.now();
  let isFresh = true;
  const read = async (): Promise<PullRequest> => {
    const wasFresh = isFresh && performance.now() - readAt <= FRESH_MS;
    isFresh = false;
    if (wasFresh) return pullRequest;
    const known = await readPullRequest({ client, ...address, threads: true });
    if (known.headSha !== pullRequest.headSha) throw new SupersededError(known.headSha);
    return known;
  };
  return async (given, overview) => {
    const targets = options.targets();
    if (!hasOverview && !targets.lines && !targets.check) return { result: given, publications: [] };
    const { threads, viewer, headSha } = await read();
    const { first = [], nextCursor } = threads ?? {};
    const more =
      nextCursor === undefined ? [] : await readReviewThreads({ client, ...address, after: nextCursor });
    const { publication, ...at } = await publishReviewAtLines({
      ...{ client, address, headSha, viewer, result: given, onNote },
      threads: [...first, ...more],
      memory: readToldNote(overview),
      write: targets.lines,
      render: renderFindingComment,
      overview: hasOverview ? 'The comment of this review has the overview.' : '',
    });
    const atLines = { ...at, carried: at.carried.map(toRow), unclosed: at.unclosed.map(toRow) };
    const result: ReviewResult = { ...given, atLines };
    const publications = publication === undefined ? [] : [publication];
    if (!targets.check) return { result, publications };
    const check = await publishCheck({
      ...{ client, address, headSha, viewer, onNote },
      check: renderReviewCheck({ result, number: address.number, failOn: targets.failOn }),
    });
    if (check.publication === undefined) return { result: { ...result, checkRefused: true }, publications };
    return { result, publications: [...publications, check.publication] };
  };
}

function toRow({ path, lines, thread }: ThreadFinding) {
  const [comment] = thread?.comments ?? [];
  return { path, line: lines?.end, url: comment?.url, ...describeThread(comment?.body ?? '') };
}
