import { requireRead, roleOf } from '../../actions/access.ts';
import { refNodeId } from '../../actions/move-refs.ts';
import { refreshPullRequest } from '../../actions/refresh-pull-request.ts';
import { resolveCommit, resolveRef } from '../../git/read-commits.ts';
import { findEntry, readObjectType } from '../../git/read-tree.ts';
import { fullName, repositoryPage } from '../../shapes/repository.ts';
import type { Issue, PullRequest, Repository } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import { FieldError } from '../problems.ts';
import type { GraphqlRequest } from '../request.ts';
import { translateRefusal } from '../translate-refusal.ts';
import { actorNode } from './actor.ts';
import { comparisonNode } from './comparison.ts';
import { blobNode, commitNode, treeNode } from './git-object.ts';
import { issueNode } from './issue.ts';
import { labelNode } from './note.ts';
import { pullRequestNode, pullRequestState } from './pull-request.ts';

/** `Repository`. */
export function repositoryNode(request: GraphqlRequest, repository: Repository): Source {
  const { state, token } = request;
  const readable = (name: 'pull_requests' | 'issues' | 'contents'): void =>
    translateRefusal(() => requireRead(repository, token, [name]));
  return {
    __typename: 'Repository',
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    description: repository.description,
    owner: () => actorNode(state, repository.owner),
    url: repositoryPage(state, repository),
    isPrivate: repository.isPrivate,
    isFork: repository.parent !== null,
    isArchived: false,
    viewerPermission: () =>
      token.kind === 'installation'
        ? null
        : roleOf(repository, token.user).toUpperCase().replace('NONE', 'READ'),
    defaultBranchRef: () => refNode(request, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      readable('contents');
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      return refNode(request, repository, name);
    },
    object: (given: { expression?: string; oid?: string }) => {
      readable('contents');
      return objectNode(request, repository, given.oid ?? given.expression ?? '');
    },
    label: ({ name }: { name: string }) => {
      const label = repository.labels.get(name.toLowerCase());
      return label ? labelNode(label) : null;
    },
    pullRequest: async ({ number }: { number: number }) => {
      readable('pull_requests');
      const issue = repository.issues.get(number);
      if (issue?.kind !== 'pull-request') throw unknownNumber('PullRequest', number);
      return pullRequestNode(request, await refreshPullRequest(state, issue));
    },
    issue: ({ number }: { number: number }) => {
      readable('issues');
      const issue = repository.issues.get(number);
      if (issue?.kind !== 'issue') throw unknownNumber('Issue', number);
      return issueNode(request, issue);
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      const issue = repository.issues.get(number);
      if (!issue)
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to an issue or pull request with the number of ${number}.`,
        );
      return issueOrPullRequestNode(request, issue);
    },
    pullRequests: (given: Record<string, unknown>) => {
      readable('pull_requests');
      return pullRequests(request, repository, given);
    },
  };
}

/** An issue or an up-to-date pull request. */
export async function issueOrPullRequestNode(request: GraphqlRequest, issue: Issue): Promise<Source> {
  return issue.kind === 'issue'
    ? issueNode(request, issue)
    : pullRequestNode(request, await refreshPullRequest(request.state, issue));
}

/** `Ref`, or null when it does not exist. */
export async function refNode(
  request: GraphqlRequest,
  repository: Repository,
  name: string,
): Promise<Source | null> {
  const sha = await resolveRef(repository.directory, name);
  if (!sha) return null;
  const prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? '';
  return {
    __typename: 'Ref',
    id: refNodeId(request.state, repository, name),
    name: name.slice(prefix.length),
    prefix,
    repository: () => repositoryNode(request, repository),
    target: () => commitNode(request, repository, sha),
    compare: ({ headRef }: { headRef: string }) =>
      comparisonNode({ request, repository, baseSha: sha, headRef }),
    associatedPullRequests: (given: Record<string, unknown>) =>
      pullRequests(
        request,
        repository,
        given,
        (pull) => pull.headRepository === repository && `refs/heads/${pull.headRefName}` === name,
      ),
  };
}

async function objectNode(
  request: GraphqlRequest,
  repository: Repository,
  expression: string,
): Promise<Source | null> {
  const { directory } = repository;
  const [revision = '', path] = expression.split(/:(.*)/s);
  const type = await readObjectType(directory, revision);
  if (path === undefined && type === 'tree') return treeNode(request, repository, revision);
  if (path === undefined && type === 'blob') return blobNode(request, repository, revision);
  const sha = await resolveCommit(directory, revision);
  if (!sha) return null;
  if (path === undefined) return commitNode(request, repository, sha);
  if (path === '') return treeNode(request, repository, sha);
  const entry = await findEntry(directory, sha, path);
  if (!entry || entry.type === 'commit') return null;
  const node = entry.type === 'tree' ? treeNode : blobNode;
  return node(request, repository, entry.sha);
}

/** In the order they were opened unless told. `headRefName` alone also finds branches of that name in forks. */
async function pullRequests(
  request: GraphqlRequest,
  repository: Repository,
  given: Record<string, unknown>,
  isWanted: (pull: PullRequest) => boolean = () => true,
): Promise<Source> {
  const states = (given.states as string[] | undefined) ?? [];
  const all = [...repository.issues.values()].filter((issue) => issue.kind === 'pull-request');
  const pulls: PullRequest[] = [];
  for (const pull of all) pulls.push(await refreshPullRequest(request.state, pull));
  const items = pulls
    .filter((pull) => states.length === 0 || states.includes(pullRequestState(pull)))
    .filter((pull) => !given.baseRefName || pull.baseRefName === given.baseRefName)
    .filter((pull) => !given.headRefName || pull.headRefName === given.headRefName)
    .filter(isWanted);
  const order = given.orderBy as { field: string; direction: string } | undefined;
  if (order?.field === 'UPDATED_AT') items.sort((one, other) => one.updatedAt - other.updatedAt);
  if (order?.direction === 'DESC') items.reverse();
  const render = (pull: PullRequest): Source => pullRequestNode(request, pull);
  const key = order ? (_: PullRequest, index: number) => index : ({ number }: PullRequest) => number;
  return connection({ name: 'pullRequests', items, key, given, render });
}

function unknownNumber(type: string, number: number): FieldError {
  const article = type === 'Issue' ? 'an' : 'a';
  return new FieldError('NOT_FOUND', `Could not resolve to ${article} ${type} with the number of ${number}.`);
}
