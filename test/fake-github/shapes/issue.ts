import { associationOf } from '../actions/access.ts';
import type { Issue, State } from '../types.ts';
import { issuePage } from './issue-comment.ts';
import { labelShape } from './label.ts';
import { reactionRollup } from './reaction.ts';
import { repositoryUrl } from './repository.ts';
import { isoTime } from './time.ts';
import { simpleUser } from './user.ts';

/** `issue` of GitHub's published schema: every pull request is one, too. */
export function issueShape(state: State, issue: Issue) {
  const { repository } = issue;
  const repositoryAddress = repositoryUrl(state, repository);
  const url = `${repositoryAddress}/issues/${issue.number}`;
  const page = issuePage(state, issue);
  const pull = `${repositoryAddress}/pulls/${issue.number}`;
  return {
    url,
    repository_url: repositoryAddress,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: simpleUser(state, issue.author),
    labels: issue.labels.map((label) => labelShape(state, repository, label)),
    state: issue.state,
    state_reason: null,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: isoTime(issue.createdAt),
    updated_at: isoTime(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : isoTime(issue.closedAt),
    author_association: associationOf(repository, issue.author, issue.authorAssociation),
    active_lock_reason: null,
    body: issue.body,
    closed_by: null,
    reactions: reactionRollup(url, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    ...(issue.kind === 'pull-request'
      ? {
          draft: issue.isDraft,
          pull_request: {
            url: pull,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.mergedAt === null ? null : isoTime(issue.mergedAt),
          },
        }
      : {}),
  };
}
