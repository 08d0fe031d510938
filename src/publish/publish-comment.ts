import { setTimeout as sleep } from 'node:timers/promises';
import { GlossError } from '../errors.ts';
import type { CommentGateway } from '../github/comment-gateway.ts';
import type { CommentPage, PullRequestComment } from '../github/read-comments.ts';
import type { Publication } from '../result.ts';
import { COMMENT_BODY_LIMIT, type CommentMarker, composeComment } from './comment-marker.ts';
import { planComment } from './plan-comment.ts';
import { readUntilFound } from './publish-read-comments.ts';
import { tidyDuplicates } from './publish-tidy-duplicates.ts';
import { type WriteProgress, writeOnce } from './publish-write-once.ts';

export interface CommentPublication extends Publication {
  kind: 'comment';
  action: 'created' | 'updated' | 'unchanged';
  url: string;
  /** GraphQL id of the comment. */
  commentId: string;
}

export interface PublishCommentOptions {
  github: CommentGateway;
  /** `id`: GraphQL id; `url`: for messages. */
  pullRequest: { id: string; url: string };
  /** The first page of comments, as readPullRequest just read it. */
  comments: CommentPage;
  marker: CommentMarker;
  /** What the comment says, without the marker. */
  body: string;
  onNote?: (note: string) => void;
  /** For tests. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** Before looking whether an unanswered write happened, so that GitHub can finish it. One for each write. */
const LOOK_AGAIN_MS = [1000, 4000, 10_000];

/**
 * Sees to it that exactly one comment of ours with this marker says `body`: no request when it already does,
 * else one (create or update). Two runs at once end with one comment, because the answer to a create shows
 * the youngest comments: whoever finds an older one of ours updates that and deletes its own. After a write
 * without an answer the world is looked at before anything is written again.
 *
 * @throws GlossError `internal` when the text is over the limit (the renderer cuts it before), `usage` when
 * the pull request is gone, `github` when GitHub confirmed none of three writes; GitHubError when it refused.
 */
export async function publishComment(options: PublishCommentOptions): Promise<CommentPublication> {
  const { github, marker } = options;
  const text = composeComment(options);
  checkLength(text);
  const start = await readUntilFound({ github, first: options.comments, marker });
  const progress: WriteProgress = {
    known: start,
    created: new Set(),
    lostCreate: false,
    updated: false,
    reason: '',
  };
  for (let writes = 0; ; writes++) {
    const plan = planComment({ comments: progress.known, marker, text });
    if (plan.action === 'unchanged') {
      await tidyDuplicates({ ...options, ...progress, start, duplicates: plan.duplicates, text });
      return describe({ progress, sticky: plan.sticky });
    }
    const pause = LOOK_AGAIN_MS[writes];
    if (pause === undefined) throw unconfirmed({ options, reason: progress.reason });
    const answered = await writeOnce({ ...options, plan, text, progress });
    if (answered) continue;
    await (options.wait ?? sleep)(pause);
    progress.known = await readUntilFound({ github, first: await github.readComments({}), marker });
  }
}

function describe(options: { progress: WriteProgress; sticky: PullRequestComment }): CommentPublication {
  const { progress, sticky } = options;
  const publication = { kind: 'comment', url: sticky.url, commentId: sticky.id } as const;
  if (progress.created.has(sticky.id)) return { ...publication, action: 'created' };
  if (progress.updated) return { ...publication, action: 'updated' };
  return { ...publication, action: progress.lostCreate ? 'created' : 'unchanged' };
}

function checkLength(text: string): void {
  if (text.length <= COMMENT_BODY_LIMIT) return;
  throw new GlossError({
    code: 'internal',
    message: `A comment of ${text.length} characters is over GitHub's limit of ${COMMENT_BODY_LIMIT}.`,
    remedy: 'The renderer has to cut it first; please report this.',
  });
}

function unconfirmed(failed: { options: PublishCommentOptions; reason: string }): GlossError {
  return new GlossError({
    code: 'github',
    message:
      `The comment on ${failed.options.pullRequest.url} could not be confirmed ` +
      `after ${LOOK_AGAIN_MS.length} attempts (${failed.reason}).`,
    remedy: 'Run again: what did arrive is recognised and not written twice.',
  });
}
