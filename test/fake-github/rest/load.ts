import { requireRead, visibleRepository } from '../actions/access.ts';
import { refreshPullRequest } from '../actions/refresh-pull-request.ts';
import { type Context, parameter } from '../http/context.ts';
import { notFound } from '../http/reply.ts';
import type { Issue, IssueComment, PermissionName, PullRequest, Repository } from '../types.ts';

/** The repository of the path. Throws 404 when the caller may not see it, 403 without the permission to read. */
export function loadRepository(context: Context, permissions: PermissionName[] = []): Repository {
  const { state, token } = context;
  const repository = visibleRepository(state, token, parameter(context, 'owner'), parameter(context, 'repo'));
  if (permissions.length > 0) requireRead(repository, token, permissions);
  return repository;
}

/** The pull request of the path, up to date with git. Throws 404. */
export async function loadPullRequest(context: Context): Promise<PullRequest> {
  const repository = loadRepository(context, ['pull_requests']);
  const issue = repository.issues.get(Number(parameter(context, 'number')));
  if (issue?.kind !== 'pull-request') throw notFound();
  return refreshPullRequest(context.state, issue);
}

/** The issue or pull request of the path. Throws 404. */
export function loadIssue(context: Context): Issue {
  const repository = loadRepository(context, ['issues', 'pull_requests']);
  const issue = repository.issues.get(Number(parameter(context, 'number')));
  if (!issue) throw notFound();
  return issue;
}

/** The issue comment of the path. Throws 404. */
export function loadComment(context: Context): IssueComment {
  const repository = loadRepository(context, ['issues', 'pull_requests']);
  const comment = context.state.comments.get(Number(parameter(context, 'comment')));
  if (comment?.issue.repository !== repository) throw notFound();
  return comment;
}
