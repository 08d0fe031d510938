import type { CommentGateway } from '../github/comment-gateway.ts';
import type { CommentPage } from '../github/read-comments.ts';
import { type CommentMarker, composeComment } from './comment-marker.ts';
import { findStickyComment } from './find-sticky-comment.ts';
import { type CommentPublication, publishComment } from './publish-comment.ts';

/** The one comment of a pipeline on a pull request, over the life of a run. */
export interface StickyComment {
  /** Makes the comment say `body`; one write after the other. */
  publish(body: string): Promise<CommentPublication>;
  /** What the comment said when the run began, without its marker; undefined when there was none. */
  before: string | undefined;
}

/** @param options.comments the first page of comments, as the run's one read gave it. */
export function createStickyComment(options: {
  github: CommentGateway;
  pullRequest: { id: string; url: string };
  comments: CommentPage;
  marker: CommentMarker;
  onNote: (note: string) => void;
}): StickyComment {
  const { github, pullRequest, marker, onNote } = options;
  let page = options.comments;
  let last: Promise<unknown> = Promise.resolve();
  const { sticky } = findStickyComment({ comments: page.comments, marker });

  async function write(body: string): Promise<CommentPublication> {
    const publication = await publishComment({ github, pullRequest, comments: page, marker, body, onNote });
    page = withComment({ page, publication, text: composeComment({ marker, body }) });
    return publication;
  }

  return {
    before: sticky && withoutFirstLine(sticky.body),
    publish: (body) => {
      const next = last.then(() => write(body));
      last = next.catch(() => {});
      return next;
    },
  };
}

/** What is known of the comments after a write of our own, so that the next one needs no read. */
function withComment(options: {
  page: CommentPage;
  publication: CommentPublication;
  text: string;
}): CommentPage {
  const { page, publication, text } = options;
  const { commentId: id, url } = publication;
  const known = page.comments.find((comment) => comment.id === id);
  const comment = {
    id,
    url,
    isMinimized: false,
    viewerDidAuthor: true,
    createdAt: new Date(0).toISOString(),
    ...known,
    body: text,
  };
  return { comments: [...page.comments.filter((each) => each !== known), comment] };
}

function withoutFirstLine(body: string): string {
  return body.replace(/^.*(?:\r\n?|\n|$)/, '');
}
