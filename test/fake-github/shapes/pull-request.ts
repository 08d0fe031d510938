import { associationOf } from '../actions/access.ts';
import { comparisonStart, mergeCommitSha } from '../actions/refresh-pull-request.ts';
import { compareCommits, listCommits } from '../git/compare-commits.ts';
import type { PullRequest, Repository, State } from '../types.ts';
import { issuePage } from './issue-comment.ts';
import { labelShape } from './label.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';
import { isoTime } from './time.ts';
import { simpleUser } from './user.ts';

/** `pull-request-simple` of GitHub's published schema: what lists carry. */
export async function simplePullRequest(state: State, pull: PullRequest) {
  const { repository } = pull;
  const repositoryAddress = repositoryUrl(state, repository);
  const url = `${repositoryAddress}/pulls/${pull.number}`;
  const issueUrl = `${repositoryAddress}/issues/${pull.number}`;
  const page = issuePage(state, pull);
  const links = {
    self: url,
    html: page,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repositoryAddress}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repositoryAddress}/statuses/${pull.headSha}`,
  };
  return {
    url,
    id: pull.pullRequestId,
    node_id: pull.nodeId,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: simpleUser(state, pull.author),
    body: pull.body,
    created_at: isoTime(pull.createdAt),
    updated_at: isoTime(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : isoTime(pull.closedAt),
    merged_at: pull.mergedAt === null ? null : isoTime(pull.mergedAt),
    merge_commit_sha: (await mergeCommitSha(pull)) ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((label) => labelShape(state, repository, label)),
    milestone: null,
    draft: pull.isDraft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: branchShape(state, pull.headRepository, pull.headRefName, pull.headSha),
    base: branchShape(state, repository, pull.baseRefName, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(repository, pull.author, pull.authorAssociation),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** `pull-request` of GitHub's published schema, with its counts. */
export async function fullPullRequest(state: State, pull: PullRequest) {
  const { directory } = pull.repository;
  const start = await comparisonStart(pull);
  const [files, commits, simple] = await Promise.all([
    compareCommits(directory, start, pull.headSha),
    listCommits(directory, pull.baseSha, pull.headSha),
    simplePullRequest(state, pull),
  ]);
  const mergeable = simple.merge_commit_sha !== null;
  return {
    ...simple,
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable ? (pull.isDraft ? 'draft' : 'clean') : 'dirty',
    merged_by: null,
    comments: pull.comments.length,
    review_comments: pull.threads.reduce((sum, thread) => sum + thread.comments.length, 0),
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

function branchShape(state: State, repository: Repository, ref: string, sha: string) {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(state, repository.owner),
    repo: repositoryShape(state, repository),
  };
}
