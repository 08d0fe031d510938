import type { PullRequestComment } from '../github/read-comments.ts';
import { type CommentMarker, isSameBody } from './comment-marker.ts';
import { findStickyComment } from './find-sticky-comment.ts';

export type CommentPlan =
  | { action: 'create' }
  | { action: 'update' | 'unchanged'; sticky: PullRequestComment; duplicates: PullRequestComment[] };

/** What has to happen so that exactly one comment says `text`, given what is there. Pure. */
export function planComment(options: {
  comments: PullRequestComment[];
  marker: CommentMarker;
  text: string;
}): CommentPlan {
  const { sticky, duplicates } = findStickyComment(options);
  if (sticky === undefined) return { action: 'create' };
  return { action: isSameBody(sticky.body, options.text) ? 'unchanged' : 'update', sticky, duplicates };
}
