import type { PullRequestComment } from '../github/read-comments.ts';
import { type CommentMarker, parseMarker } from './comment-marker.ts';

export interface StickyComment {
  /** The comment to keep up to date. */
  sticky?: PullRequestComment;
  /** Further visible comments of ours with the same marker, left by runs that met or broke off. */
  duplicates: PullRequestComment[];
}

/**
 * Finds our comment. Pure. The marker counts only on a comment our own identity wrote: anybody can paste it.
 * The oldest visible one wins. If all are minimised, the oldest is kept up to date where it is: somebody hid
 * it, and a new comment would undo that.
 *
 * @param options.comments Oldest first, as GitHub lists them.
 */
export function findStickyComment(options: {
  comments: PullRequestComment[];
  marker: CommentMarker;
}): StickyComment {
  const { pipeline, name } = options.marker;
  const ours = options.comments.filter((comment) => {
    if (!comment.viewerDidAuthor) return false;
    const found = parseMarker(comment.body);
    return found !== undefined && found.pipeline === pipeline && found.name === name;
  });
  const visible = ours.filter((comment) => !comment.isMinimized);
  const sticky = visible[0] ?? ours[0];
  if (sticky === undefined) return { duplicates: [] };
  return { sticky, duplicates: visible.filter((comment) => comment.id !== sticky.id) };
}
