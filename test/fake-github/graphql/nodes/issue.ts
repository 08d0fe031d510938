import { issuePage } from '../../shapes/issue-comment.ts';
import { isoTime } from '../../shapes/time.ts';
import type { Issue, IssueComment, PlainIssue } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import type { GraphqlRequest } from '../request.ts';
import { labelNode, minimizableFields, noteFields } from './note.ts';
import { issueOrPullRequestNode } from './repository.ts';

/** `Issue`. */
export function issueNode(request: GraphqlRequest, issue: PlainIssue): Source {
  return {
    __typename: 'Issue',
    ...conversationFields(request, issue, () => issueNode(request, issue)),
    state: issue.state.toUpperCase(),
  };
}

/** What issues and pull requests have in common. */
export function conversationFields(
  request: GraphqlRequest,
  issue: Issue,
  self: () => Source | Promise<Source>,
): Source {
  return {
    ...noteFields(request, issue.repository, issue, self),
    number: issue.number,
    title: issue.title,
    closed: issue.state === 'closed',
    url: issuePage(request.state, issue),
    comments: (given: Record<string, unknown>) => {
      const direction = (given.orderBy as { direction?: string } | undefined)?.direction;
      const sorted = [...issue.comments].sort((one, other) =>
        given.orderBy ? one.updatedAt - other.updatedAt || one.id - other.id : one.id - other.id,
      );
      const items = direction === 'DESC' ? sorted.reverse() : sorted;
      return connection({
        name: 'comments',
        items,
        key: given.orderBy ? (_, index) => index : ({ id }) => id,
        given,
        render: (comment) => issueCommentNode(request, comment),
      });
    },
    labels: (given: Record<string, unknown>) =>
      connection({ name: 'labels', items: issue.labels, key: (_, index) => index, given, render: labelNode }),
  };
}

/** `IssueComment`. */
export function issueCommentNode(request: GraphqlRequest, comment: IssueComment): Source {
  const { issue } = comment;
  return {
    __typename: 'IssueComment',
    ...noteFields(request, issue.repository, comment, () => issueCommentNode(request, comment)),
    ...minimizableFields(comment),
    url: `${issuePage(request.state, issue)}#issuecomment-${comment.id}`,
    userContentEdits: (given: Record<string, unknown>) =>
      connection({
        name: 'userContentEdits',
        items: comment.edits,
        key: (_, index) => index,
        given,
        render: ({ body, at }) => ({
          __typename: 'UserContentEdit',
          id: `UCE_${comment.id}_${at}`,
          ...{ createdAt: isoTime(at), editedAt: isoTime(at), updatedAt: isoTime(at), diff: body },
        }),
      }),
    issue: () => issueOrPullRequestNode(request, issue),
    pullRequest: () => (issue.kind === 'pull-request' ? issueOrPullRequestNode(request, issue) : null),
  };
}
