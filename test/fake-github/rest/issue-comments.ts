import { createComment, deleteComment, updateComment } from '../actions/comments.ts';
import type { Context, Route } from '../http/context.ts';
import { pageReply } from '../http/paginate.ts';
import { checkFields, readObject, text } from '../http/read-input.ts';
import { refuseAs } from '../http/refusal.ts';
import { json, type Reply, validationFailed } from '../http/reply.ts';
import { issueShape } from '../shapes/issue.ts';
import { issueCommentShape } from '../shapes/issue-comment.ts';
import { loadComment, loadIssue } from './load.ts';

const ISSUE = '/repos/{owner}/{repo}/issues/{number}';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment}';

export const issueCommentRoutes: Route[] = [
  {
    method: 'GET',
    pattern: ISSUE,
    documentation: 'issues/issues#get-an-issue',
    handle: (context) => json(200, issueShape(context.state, loadIssue(context))),
  },
  {
    method: 'GET',
    pattern: `${ISSUE}/comments`,
    documentation: 'issues/comments#list-issue-comments',
    handle: list,
  },
  {
    method: 'POST',
    pattern: `${ISSUE}/comments`,
    documentation: 'issues/comments#create-an-issue-comment',
    createsContent: true,
    handle: create,
  },
  {
    method: 'GET',
    pattern: COMMENT,
    documentation: 'issues/comments#get-an-issue-comment',
    handle: (context) => json(200, issueCommentShape(context.state, loadComment(context))),
  },
  {
    method: 'PATCH',
    pattern: COMMENT,
    documentation: 'issues/comments#update-an-issue-comment',
    handle: update,
  },
  {
    method: 'DELETE',
    pattern: COMMENT,
    documentation: 'issues/comments#delete-an-issue-comment',
    handle: remove,
  },
];

/** Oldest first, always; `since` narrows by the time of the last change. */
function list(context: Context): Promise<Reply> {
  const issue = loadIssue(context);
  const since = Date.parse(context.url.searchParams.get('since') ?? '');
  const items = issue.comments.filter(({ updatedAt }) => Number.isNaN(since) || updatedAt >= since);
  return pageReply({
    context,
    repository: issue.repository,
    items,
    render: (comment) => issueCommentShape(context.state, comment),
  });
}

async function create(context: Context): Promise<Reply> {
  const issue = loadIssue(context);
  const body = readBody(context);
  const comment = await refuseAs(commentProblem, () =>
    createComment(context.state, context.token, issue, body),
  );
  const shape = issueCommentShape(context.state, comment);
  return json(201, shape, { location: shape.url });
}

async function update(context: Context): Promise<Reply> {
  const comment = loadComment(context);
  const body = readBody(context);
  await refuseAs(commentProblem, () => updateComment(context.state, context.token, comment, body));
  return json(200, issueCommentShape(context.state, comment));
}

function remove(context: Context): Reply {
  deleteComment(context.state, context.token, loadComment(context));
  return { status: 204 };
}

function readBody(context: Context): string {
  const input = readObject(context);
  checkFields(input, { body: 'string' }, ['body']);
  return text(input, 'body') ?? '';
}

function commentProblem(message: string) {
  return validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}
