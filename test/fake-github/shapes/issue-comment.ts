import { associationOf } from '../actions/access.ts';
import type { Issue, IssueComment, State } from '../types.ts';
import { reactionRollup } from './reaction.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { isoTime } from './time.ts';
import { integration, simpleUser } from './user.ts';

/** The page of an issue or pull request. */
export function issuePage(state: State, issue: Issue): string {
  const folder = issue.kind === 'pull-request' ? 'pull' : 'issues';
  return `${repositoryPage(state, issue.repository)}/${folder}/${issue.number}`;
}

/** `issue-comment` of GitHub's published schema. */
export function issueCommentShape(state: State, comment: IssueComment) {
  const { issue } = comment;
  const issues = `${repositoryUrl(state, issue.repository)}/issues`;
  const url = `${issues}/comments/${comment.id}`;
  return {
    url,
    html_url: `${issuePage(state, issue)}#issuecomment-${comment.id}`,
    issue_url: `${issues}/${issue.number}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: simpleUser(state, comment.author),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    body: comment.body,
    author_association: associationOf(issue.repository, comment.author, comment.authorAssociation),
    reactions: reactionRollup(url, comment.reactions),
    performed_via_github_app: comment.app ? integration(state, comment.app) : null,
    pin: null,
    minimized: comment.minimizedReason ? { reason: comment.minimizedReason } : null,
  };
}
