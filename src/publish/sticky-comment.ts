import type { CommentGateway } from '../github/comment-gateway.ts';
import type { CommentPage, PullRequestComment } from '../github/read-comments.ts';
import { type CommentMarker, composeComment, withoutHead } from './comment-marker.ts';
import { findStickyComment } from './find-sticky-comment.ts';
import { type CommentPublication, publishComment } from './publish-comment.ts';
import { readUntilFound } from './publish-read-comments.ts';

/** The one comment of a pipeline on a pull request, over the life of a run. */
export interface StickyComment {
  /**
   * Makes the comment say `body`; one write after the other. A function is given what the comment said before
   * the run, which is only then looked for where there are many comments.
   */
  publish(body: string | ((before: string | undefined) => string)): Promise<CommentPublication>;
  /**
   * What the comment said when the run began, without its marker; undefined when there was none, or when it is
   * behind the first page and nothing was published yet.
   */
  readonly before: string | undefined;
}

/** @param options.comments the first page of comments, as the run's one read gave it. */
export function createStickyComment(options: {
  github: CommentGateway;
  pullRequest: { id: string; url: string };
  comments: CommentPage;
  marker: CommentMarker;
  onNote: (note: string) => void;
  /** For tests. */
  wait?: (milliseconds: number) => Promise<void>;
}): StickyComment {
  const { github, pullRequest, marker, onNote } = options;
  let page = options.comments;
  let written = false;
  let stale = false;
  let before = bodyOf(page.comments, marker);
  let last: Promise<unknown> = Promise.resolve();

  async function write(body: Parameters<StickyComment['publish']>[0]): Promise<CommentPublication> {
    const first = stale ? await github.readComments({}) : page;
    page = { comments: await readUntilFound({ github, first, marker }) };
    if (!written) before = bodyOf(page.comments, marker);
    // Until the write is confirmed nobody knows what stands there.
    written = true;
    stale = true;
    const text = typeof body === 'string' ? body : body(before);
    const publication = await publishComment({
      github,
      pullRequest,
      comments: page,
      marker,
      body: text,
      onNote,
      ...(options.wait === undefined ? {} : { wait: options.wait }),
    });
    page = withComment({ page, publication, text: composeComment({ marker, body: text }), marker });
    stale = false;
    return publication;
  }

  return {
    get before() {
      return before;
    },
    publish: (body) => {
      const next = last.then(() => write(body));
      last = next.catch(() => {});
      return next;
    },
  };
}

function bodyOf(comments: PullRequestComment[], marker: CommentMarker): string | undefined {
  const { sticky } = findStickyComment({ comments, marker });
  return sticky && withoutHead(withoutFirstLine(sticky.body));
}

/**
 * What is known of the comments after a write of our own, so that the next one needs no read: ours in its place,
 * without the duplicates that were just tidied (what is left of them is the next run's).
 */
function withComment(options: {
  page: CommentPage;
  publication: CommentPublication;
  text: string;
  marker: CommentMarker;
}): CommentPage {
  const { page, publication, text, marker } = options;
  const { commentId: id, url } = publication;
  const { sticky, duplicates } = findStickyComment({ comments: page.comments, marker });
  const ours = new Set([sticky, ...duplicates]);
  const known = page.comments.find((comment) => comment.id === id);
  const own: PullRequestComment = {
    id,
    url,
    isMinimized: false,
    viewerDidAuthor: true,
    createdAt: new Date(0).toISOString(),
    ...known,
    body: text,
  };
  const others = page.comments.filter((comment) => comment !== known && !ours.has(comment));
  return { comments: [...others, own] };
}

function withoutFirstLine(body: string): string {
  return body.replace(/^.*(?:\r\n?|\n|$)/, '');
}
