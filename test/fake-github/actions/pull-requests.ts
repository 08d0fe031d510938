import { findMergeBase, listCommits } from '../git/compare-commits.ts';
import { resolveRef } from '../git/read-commits.ts';
import { makeNodeId, registerNode, takeId } from '../state.ts';
import type { AuthorAssociation, Label, PlainIssue, PullRequest, Repository, State, User } from '../types.ts';
import { Refusal } from './access.ts';
import { recordPullRequest } from './record-pull-request.ts';
import { refreshPullRequest } from './refresh-pull-request.ts';

/** Writes an issue into the store, asking nobody. */
export function storeIssue(
  state: State,
  options: { repository: Repository; title: string; body: string | null; author: User },
): PlainIssue {
  const issue: PlainIssue = { kind: 'issue', ...conversation(state, { ...options, prefix: 'I' }) };
  options.repository.issues.set(issue.number, issue);
  registerNode(state, issue.nodeId, issue);
  return issue;
}

/**
 * Opens a pull request. Throws `Refusal` in GitHub's words when a branch is missing, there is nothing to merge, or the
 * same pull request is open already.
 */
export async function storePullRequest(
  state: State,
  options: {
    repository: Repository;
    headRepository?: Repository | undefined;
    base: string;
    head: string;
    title: string;
    body: string | null;
    isDraft?: boolean | undefined;
    author: User;
    authorAssociation?: AuthorAssociation | undefined;
    labels?: Label[] | undefined;
  },
): Promise<PullRequest> {
  const { repository, base, head } = options;
  const headRepository = options.headRepository ?? repository;
  await checkBranches({ repository, headRepository, base, head });
  const pull: PullRequest = {
    kind: 'pull-request',
    ...conversation(state, { ...options, prefix: 'PR' }),
    pullRequestId: takeId(state),
    baseRefName: base,
    headRefName: head,
    headRepository,
    isDraft: options.isDraft ?? false,
    baseSha: '',
    headSha: '',
    mergedAt: null,
    labels: options.labels ?? [],
    reviews: [],
    threads: [],
  };
  await refreshPullRequest(state, pull);
  // Another request may have been quicker meanwhile.
  checkUnique({ repository, headRepository, base, head });
  repository.issues.set(pull.number, pull);
  registerNode(state, pull.nodeId, pull);
  recordPullRequest(state, pull, { action: 'opened', sender: options.author });
  return pull;
}

async function checkBranches(options: {
  repository: Repository;
  headRepository: Repository;
  base: string;
  head: string;
}): Promise<void> {
  const { repository, headRepository, base, head } = options;
  const baseSha = await resolveRef(repository.directory, `refs/heads/${base}`);
  if (!baseSha) throw new Refusal('invalid', 'base:invalid');
  const headSha = await resolveRef(headRepository.directory, `refs/heads/${head}`);
  if (!headSha) throw new Refusal('invalid', 'head:invalid');
  checkUnique(options);
  if (headRepository !== repository) return;
  const mergeBase = await findMergeBase(repository.directory, baseSha, headSha);
  if (!mergeBase) {
    throw new Refusal('invalid', `The ${head} branch has no history in common with ${base}`);
  }
  if ((await listCommits(repository.directory, baseSha, headSha)).length === 0) {
    throw new Refusal('invalid', `No commits between ${base} and ${head}`);
  }
}

/** One open pull request for each pair of branches. */
function checkUnique(options: {
  repository: Repository;
  headRepository: Repository;
  base: string;
  head: string;
}): void {
  const { repository, headRepository, base, head } = options;
  const same = [...repository.issues.values()].some(
    (issue) =>
      issue.kind === 'pull-request' &&
      issue.state === 'open' &&
      issue.baseRefName === base &&
      issue.headRefName === head &&
      issue.headRepository === headRepository,
  );
  const label = `${headRepository.owner.login}:${head}`;
  if (same) throw new Refusal('invalid', `A pull request already exists for ${label}.`);
}

function conversation(
  state: State,
  options: {
    repository: Repository;
    title: string;
    body: string | null;
    author: User;
    authorAssociation?: AuthorAssociation | undefined;
    prefix: string;
  },
) {
  const { repository, title, body, author } = options;
  const id = takeId(state);
  const number = repository.nextNumber;
  repository.nextNumber += 1;
  const now = state.now();
  return {
    id,
    nodeId: makeNodeId(options.prefix, id),
    repository,
    number,
    title,
    body,
    state: 'open' as const,
    author,
    authorAssociation: options.authorAssociation,
    labels: [],
    comments: [],
    reactions: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
}
