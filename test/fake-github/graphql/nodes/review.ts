import { placeThread } from '../../actions/place-thread.ts';
import { mayResolve } from '../../actions/resolve-thread.ts';
import { issuePage } from '../../shapes/issue-comment.ts';
import { isoTime } from '../../shapes/time.ts';
import type { Review, ReviewComment, ReviewThread } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import type { GraphqlRequest } from '../request.ts';
import { viewerNode } from './actor.ts';
import { commitNode } from './git-object.ts';
import { minimizableFields, noteFields } from './note.ts';
import { pullRequestNode } from './pull-request.ts';
import { repositoryNode } from './repository.ts';

/** `PullRequestReview`. */
export function reviewNode(request: GraphqlRequest, review: Review): Source {
  const { pullRequest } = review;
  const { repository } = pullRequest;
  return {
    __typename: 'PullRequestReview',
    ...noteFields(request, repository, review, () => reviewNode(request, review)),
    ...minimizableFields(review),
    url: `${issuePage(request.state, pullRequest)}#pullrequestreview-${review.id}`,
    state: review.state,
    submittedAt: review.submittedAt === null ? null : isoTime(review.submittedAt),
    commit: () => commitNode(request, repository, review.commitSha),
    pullRequest: () => pullRequestNode(request, pullRequest),
    comments: (given: Record<string, unknown>) => {
      const all = pullRequest.threads.flatMap(({ comments }) => comments);
      const items = all.filter((comment) => comment.review === review);
      return comments(request, items, given);
    },
  };
}

/** `PullRequestReviewThread`, where it stands in today's diff. */
export async function threadNode(request: GraphqlRequest, thread: ReviewThread): Promise<Source> {
  const { pullRequest } = thread;
  const place = await placeThread(thread);
  const isResolved = thread.resolvedBy !== null;
  const resolver = thread.resolvedBy?.type === 'User' ? viewerNode(request.state, thread.resolvedBy) : null;
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.nodeId,
    path: thread.path,
    line: place.line ?? null,
    startLine: place.startLine ?? null,
    originalLine: thread.line,
    originalStartLine: thread.startLine,
    diffSide: thread.side,
    startDiffSide: thread.startSide,
    subjectType: 'LINE',
    isResolved,
    isOutdated: place.line === undefined,
    isCollapsed: isResolved,
    resolvedBy: resolver,
    viewerCanReply: true,
    viewerCanResolve: !isResolved && mayResolve(thread, request.token),
    viewerCanUnresolve: isResolved && mayResolve(thread, request.token),
    pullRequest: () => pullRequestNode(request, pullRequest),
    repository: () => repositoryNode(request, pullRequest.repository),
    comments: (given: Record<string, unknown>) => comments(request, thread.comments, given),
  };
}

/** `PullRequestReviewComment`. */
export function reviewCommentNode(request: GraphqlRequest, comment: ReviewComment): Source {
  const { thread, review } = comment;
  const { pullRequest } = thread;
  const { repository } = pullRequest;
  const place = () => placeThread(thread);
  return {
    __typename: 'PullRequestReviewComment',
    ...noteFields(request, repository, comment, () => reviewCommentNode(request, comment)),
    ...minimizableFields(comment),
    url: `${issuePage(request.state, pullRequest)}#discussion_r${comment.id}`,
    path: thread.path,
    diffHunk: thread.diffHunk,
    line: async () => (await place()).line ?? null,
    startLine: async () => (await place()).startLine ?? null,
    originalLine: thread.line,
    outdated: async () => (await place()).line === undefined,
    originalCommit: () => commitNode(request, repository, thread.commitSha),
    pullRequest: () => pullRequestNode(request, pullRequest),
    pullRequestReview: () => reviewNode(request, review),
    replyTo: () => (comment.inReplyTo ? reviewCommentNode(request, comment.inReplyTo) : null),
  };
}

function comments(request: GraphqlRequest, items: ReviewComment[], given: Record<string, unknown>): Source {
  const render = (comment: ReviewComment): Source => reviewCommentNode(request, comment);
  return connection({ name: 'comments', items, key: ({ id }) => id, given, render });
}
