import type { PullRequestAddress } from './github/pull-request-address.ts';
import { fileUrl } from './github/web-links.ts';
import type { LinkTo } from './pipelines/pipeline.ts';
import { renderReviewComment } from './pipelines/review/render-review.ts';
import type { ReviewResult } from './pipelines/review/review-result.ts';
import type { StickyComment } from './publish/sticky-comment.ts';
import { SupersededError } from './publish/superseded-error.ts';
import type { Publication } from './result.ts';
import type { Publisher } from './steps/rooms.ts';

/** GitHub's limit is 65,536; the marker and what GitHub may add take some. */
const MAX_COMMENT = 65_000;

/**
 * Publishes a run's outcome as the sticky comment of its pull request.
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
  /** Tells findings at their lines; absent for pipelines that have none. */
  tellAtLines?: (
    result: ReviewResult,
  ) => Promise<NonNullable<ReviewResult['atLines']> & { publication: Publication | undefined }>;
}): Publisher & {
  /** What was published, without its marker. */
  comment(): string | undefined;
} {
  const { run, sticky, stop } = options;
  const { serverUrl, address, headSha } = run;
  const linkTo: LinkTo = (path, lines) =>
    fileUrl({ serverUrl, ...address, sha: headSha, path, ...(lines && { lines }) });
  let published: string | undefined;
  return {
    comment: () => published,
    maxLength: MAX_COMMENT,
    linkTo,
    publish: async ({ comment: given, review }) => {
      let comment = given;
      if (!run.comment) {
        published = comment;
        return [{ kind: 'comment', action: 'skipped' }];
      }
      await stop();
      const publications: Publication[] = [];
      if (review !== undefined && options.tellAtLines) {
        const { publication, ...atLines } = await options.tellAtLines(review);
        if (publication !== undefined) publications.push(publication);
        comment = renderReviewComment({ ...review, atLines }, { linkTo, maxLength: MAX_COMMENT });
      }
      try {
        const { kind, action, url } = await sticky.publish(comment);
        published = comment;
        return [...publications, { kind, action, url }];
      } catch (error) {
        if (!(error instanceof SupersededError)) throw error;
        run.onWarning(error.message);
        return [...publications, { kind: 'comment', action: 'skipped', supersededBy: error.headSha }];
      }
    },
  };
}
