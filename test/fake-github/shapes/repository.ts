import { roleOf } from '../actions/access.ts';
import type { Repository, State, User } from '../types.ts';
import { isoTime } from './time.ts';
import { simpleUser } from './user.ts';

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function repositoryUrl(state: State, repository: Repository): string {
  return `${state.url}/repos/${fullName(repository)}`;
}

export function repositoryPage(state: State, repository: Repository): string {
  return `${state.htmlUrl}/${fullName(repository)}`;
}

const TEMPLATES = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** `repository` of GitHub's published schema, as pull requests carry it. */
export function repositoryShape(state: State, repository: Repository) {
  const url = repositoryUrl(state, repository);
  const page = repositoryPage(state, repository);
  const created = isoTime(repository.createdAt);
  const openIssues = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    owner: simpleUser(state, repository.owner),
    html_url: page,
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(TEMPLATES).map(([name, path]) => [name, url + path])),
    clone_url: `${state.url}/${fullName(repository)}.git`,
    git_url: `git://github.com/${fullName(repository)}.git`,
    ssh_url: `git@github.com:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    topics: [],
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    has_discussions: false,
    has_downloads: true,
    has_issues: true,
    has_pages: false,
    has_projects: true,
    has_wiki: true,
    archived: false,
    disabled: false,
    created_at: created,
    updated_at: created,
    pushed_at: created,
  };
}

/** `full-repository` of GitHub's published schema; `viewer` sees their own permissions. */
export function fullRepository(state: State, repository: Repository, viewer: User | undefined): unknown {
  const role = viewer ? roleOf(repository, viewer) : undefined;
  return {
    ...repositoryShape(state, repository),
    ...(role ? { permissions: permissionFlags(role) } : {}),
    temp_clone_token: null,
    network_count: 0,
    subscribers_count: 0,
    ...(repository.parent
      ? {
          parent: repositoryShape(state, repository.parent),
          source: repositoryShape(state, repository.parent),
        }
      : {}),
  };
}

/** The five flags GitHub derives from a role. */
export function permissionFlags(role: string): Record<string, boolean> {
  const rank = ['none', 'read', 'triage', 'write', 'maintain', 'admin'].indexOf(role);
  return { admin: rank >= 5, maintain: rank >= 4, push: rank >= 3, triage: rank >= 2, pull: rank >= 1 };
}
