import type { Installation } from '../apps/types.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { simpleUser } from '../shapes/user.ts';
import type { Repository, State, User } from '../types.ts';

/** What every event of a repository tells. */
export function sharedPayload(state: State, repository: Repository, sender: User) {
  const isOrganization = repository.owner.type === 'Organization';
  return {
    repository: { ...repositoryShape(state, repository), custom_properties: {} },
    ...(isOrganization ? { organization: organizationShape(state, repository.owner) } : {}),
    sender: simpleUser(state, sender),
  };
}

/** A push tells the same repository with times in seconds, and more of its owner. */
export function pushedRepository(state: State, repository: Repository, pushedAt: number) {
  const { defaultBranch, owner, createdAt } = repository;
  const { repository: shape } = sharedPayload(state, repository, owner);
  const isOrganization = owner.type === 'Organization';
  return {
    ...shape,
    owner: { ...shape.owner, name: owner.login, email: null },
    created_at: Math.floor(createdAt / 1000),
    pushed_at: Math.floor(pushedAt / 1000),
    stargazers: 0,
    master_branch: defaultBranch,
    ...(isOrganization ? { organization: owner.login } : {}),
  };
}

/** `installation-lite` of GitHub's webhook schemas. */
export function installationLite({ id, nodeId }: Installation) {
  return { id, node_id: nodeId };
}

function organizationShape(state: State, account: User) {
  const url = `${state.url}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    description: null,
  };
}
