import type { PullRequestAddress } from './github/pull-request-address.ts';
import { diffUrl, fileUrl } from './github/web-links.ts';
import type { LinkTo } from './pipelines/pipeline.ts';
import { type ReviewView, renderReviewComment } from './pipelines/review/render-review.ts';
import type { ReviewResult } from './pipelines/review/review-result.ts';
import type { StickyComment } from './publish/sticky-comment.ts';
import { SupersededError } from './publish/superseded-error.ts';
import type { Publication } from './result.ts';
import type { Publisher } from './steps/rooms.ts';
import type { ToldReview } from './tell-review.ts';

/** GitHub's limit is 65,536; the marker and what GitHub may add take some. */
const MAX_COMMENT = 65_000;

/**
 * Publishes a run's outcome as the sticky comment of its pull request, and a review at its lines before.
 *
 * @param options.stop Awaited before the outcome is written: what tells of progress has to be quiet by then.
 */
export function createCommentPublisher(options: {
  run: {
    serverUrl: string;
    address: PullRequestAddress;
    headSha: string;
    comment: boolean;
    onWarning: (message: string) => void;
  };
  sticky: StickyComment;
  stop: () => Promise<void>;
  /** Tells all of a review but the comment; absent for other pipelines, and where nothing may be written. */
  tellReview?: ((result: ReviewResult, overview: string | undefined) => Promise<ToldReview>) | undefined;
}): Publisher & {
  /** What was published, without its marker. */
  comment(): string | undefined;
} {
  const { run, sticky, stop, tellReview } = options;
  const { serverUrl, address, headSha } = run;
  const linkTo: LinkTo = (path, lines) =>
    fileUrl({ serverUrl, ...address, sha: headSha, path, ...(lines && { lines }) });
  const view: ReviewView = {
    ...{ linkTo, maxLength: MAX_COMMENT },
    linkToLines: ({ path, side, ...lines }) =>
      diffUrl({ serverUrl, ...address, path, side: side === 'LEFT' ? 'L' : 'R', lines }),
  };
  let published: string | undefined;

  async function publish(given: string, review: ReviewResult | undefined): Promise<Publication[]> {
    const publications: Publication[] = [];
    let comment = given;
    try {
      if (run.comment) await stop();
      if (review !== undefined && tellReview) {
        const told = await tellReview(review, sticky.before);
        publications.push(...told.publications);
        comment = renderReviewComment(told.result, view);
      }
      if (run.comment) {
        const { kind, action, url } = await sticky.publish(comment);
        publications.push({ kind, action, url });
      } else publications.push({ kind: 'comment', action: 'skipped' });
      published = comment;
      return publications;
    } catch (error) {
      if (!(error instanceof SupersededError)) throw error;
      run.onWarning(error.message);
      return [...publications, { kind: 'comment', action: 'skipped', supersededBy: error.headSha }];
    }
  }
  return {
    comment: () => published,
    maxLength: MAX_COMMENT,
    linkTo,
    publish: ({ comment, review }) => publish(comment, review),
  };
}
