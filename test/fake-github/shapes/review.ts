import { associationOf } from '../actions/access.ts';
import { placeThread } from '../actions/place-thread.ts';
import type { Review, ReviewComment, State } from '../types.ts';
import { issuePage } from './issue-comment.ts';
import { reactionRollup } from './reaction.ts';
import { repositoryUrl } from './repository.ts';
import { isoTime } from './time.ts';
import { simpleUser } from './user.ts';

/** `pull-request-review` of GitHub's published schema. */
export function reviewShape(state: State, review: Review) {
  const { pullRequest } = review;
  const pullUrl = `${repositoryUrl(state, pullRequest.repository)}/pulls/${pullRequest.number}`;
  const page = `${issuePage(state, pullRequest)}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: simpleUser(state, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pullUrl,
    author_association: associationOf(pullRequest.repository, review.author, review.authorAssociation),
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
    ...(review.submittedAt === null ? {} : { submitted_at: isoTime(review.submittedAt) }),
    commit_id: review.commitSha,
  };
}

/** `pull-request-review-comment` of GitHub's published schema; line and position are null once outdated. */
export async function reviewCommentShape(state: State, comment: ReviewComment) {
  const { thread, review } = comment;
  const { pullRequest } = thread;
  const pulls = `${repositoryUrl(state, pullRequest.repository)}/pulls`;
  const url = `${pulls}/comments/${comment.id}`;
  const pullUrl = `${pulls}/${pullRequest.number}`;
  const page = `${issuePage(state, pullRequest)}#discussion_r${comment.id}`;
  const place = await placeThread(thread);
  return {
    url,
    pull_request_review_id: review.id,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: thread.diffHunk,
    path: thread.path,
    commit_id: place.line === undefined ? thread.commitSha : pullRequest.headSha,
    original_commit_id: thread.commitSha,
    user: simpleUser(state, comment.author),
    body: comment.body,
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    html_url: page,
    pull_request_url: pullUrl,
    author_association: associationOf(pullRequest.repository, comment.author, comment.authorAssociation),
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
    reactions: reactionRollup(url, comment.reactions),
    start_line: place.startLine ?? null,
    original_start_line: thread.startLine,
    start_side: thread.startSide,
    line: place.line ?? null,
    original_line: thread.line,
    side: thread.side,
    position: place.position ?? null,
    original_position: thread.position,
    subject_type: 'line',
    ...(comment.inReplyTo ? { in_reply_to_id: comment.inReplyTo.id } : {}),
  };
}
