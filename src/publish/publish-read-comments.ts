import type { CommentGateway } from '../github/comment-gateway.ts';
import type { CommentPage, PullRequestComment } from '../github/read-comments.ts';
import type { CommentMarker } from './comment-marker.ts';
import { findStickyComment } from './find-sticky-comment.ts';

/** The comments from the first one on until a page that holds ours, or all of them. One request a page. */
export async function readUntilFound(options: {
  github: CommentGateway;
  first: CommentPage;
  marker: CommentMarker;
}): Promise<PullRequestComment[]> {
  const { github, first, marker } = options;
  const comments = [...first.comments];
  let cursor = first.nextCursor;
  while (cursor !== undefined && findStickyComment({ comments, marker }).sticky === undefined) {
    const page = await github.readComments({ after: cursor });
    comments.push(...page.comments);
    cursor = page.nextCursor;
  }
  return comments;
}
