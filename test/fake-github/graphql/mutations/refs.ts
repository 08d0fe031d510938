import { canSee } from '../../actions/access.ts';
import { commitOnBranch } from '../../actions/commit-on-branch.ts';
import { followBranches } from '../../actions/follow-branches.ts';
import { createRef, deleteRef, type RefUpdate, updateRef, updateRefs } from '../../actions/move-refs.ts';
import { repositoryKey } from '../../state.ts';
import type { Repository } from '../../types.ts';
import { findKind } from '../nodes/entity.ts';
import { commitNode } from '../nodes/git-object.ts';
import { refNode } from '../nodes/repository.ts';
import { FieldError } from '../problems.ts';
import type { GraphqlRequest } from '../request.ts';
import type { Input, Mutation } from './comments.ts';

export const refMutations: Record<string, Mutation> = {
  createCommitOnBranch: async (request, input) => {
    const branch = findBranch(request, input.branch as Input);
    const message = input.message as { headline: string; body?: string };
    const changes = (input.fileChanges ?? {}) as {
      additions?: Array<{ path: string; contents: string }>;
      deletions?: Array<{ path: string }>;
    };
    const { repository, name } = branch;
    const sha = await commitOnBranch({
      state: request.state,
      token: request.token,
      repository,
      branch: name,
      expectedHead: String(input.expectedHeadOid),
      headline: message.headline,
      body: message.body,
      additions: changes.additions ?? [],
      deletions: changes.deletions ?? [],
    });
    await followBranches(request.state, repository, request.token.user);
    return {
      commit: () => commitNode(request, repository, sha),
      ref: () => refNode(request, repository, `refs/heads/${name}`),
    };
  },
  createRef: async (request, input) => {
    const { repository } = findKind(request, input.repositoryId, 'repository');
    const name = String(input.name);
    await createRef(repository, request.token, name, String(input.oid));
    await followBranches(request.state, repository, request.token.user);
    return { ref: () => refNode(request, repository, name) };
  },
  updateRef: async (request, input) => {
    const { repository, name } = findKind(request, input.refId, 'ref');
    await updateRef(repository, request.token, name, String(input.oid), input.force === true);
    await followBranches(request.state, repository, request.token.user);
    return { ref: () => refNode(request, repository, name) };
  },
  deleteRef: async (request, input) => {
    const { repository, name } = findKind(request, input.refId, 'ref');
    await deleteRef(repository, request.token, name);
    await followBranches(request.state, repository, request.token.user);
    return {};
  },
  updateRefs: async (request, input) => {
    const { repository } = findKind(request, input.repositoryId, 'repository');
    await updateRefs(repository, request.token, (input.refUpdates as Input[]).map(readUpdate));
    await followBranches(request.state, repository, request.token.user);
    return {};
  },
};

function readUpdate({ name, beforeOid, afterOid, force }: Input): RefUpdate {
  return {
    name: String(name),
    before: typeof beforeOid === 'string' ? beforeOid : undefined,
    after: String(afterOid),
    force: force === true,
  };
}

/** The branch to commit on: by repository and name, or by the ref's id. */
function findBranch(request: GraphqlRequest, branch: Input): { repository: Repository; name: string } {
  if (branch.id) {
    const { repository, name } = findKind(request, branch.id, 'ref');
    return { repository, name: name.replace(/^refs\/heads\//, '') };
  }
  const nameWithOwner = String(branch.repositoryNameWithOwner ?? '');
  const [owner = '', name = ''] = nameWithOwner.split('/');
  const repository = request.state.repositories.get(repositoryKey(owner, name));
  if (!repository || !canSee(repository, request.token)) {
    throw new FieldError('NOT_FOUND', `Could not resolve to a Repository with the name '${nameWithOwner}'.`);
  }
  return { repository, name: String(branch.branchName ?? '').replace(/^refs\/heads\//, '') };
}
