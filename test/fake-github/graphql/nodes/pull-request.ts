import { comparisonStart, mergeCommitSha } from '../../actions/refresh-pull-request.ts';
import { compareCommits, listCommits } from '../../git/compare-commits.ts';
import type { ChangedFile } from '../../git/parse-changes.ts';
import { issuePage } from '../../shapes/issue-comment.ts';
import { isoTime } from '../../shapes/time.ts';
import { makeNodeId } from '../../state.ts';
import type { PullRequest } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import type { GraphqlRequest } from '../request.ts';
import { actorNode } from './actor.ts';
import { commitNode } from './git-object.ts';
import { conversationFields } from './issue.ts';
import { refNode, repositoryNode } from './repository.ts';
import { reviewNode, threadNode } from './review.ts';

const CHANGE_TYPES: Record<string, string> = {
  A: 'ADDED',
  C: 'COPIED',
  D: 'DELETED',
  M: 'MODIFIED',
  R: 'RENAMED',
  T: 'CHANGED',
};

/** `PullRequest`. */
export function pullRequestNode(request: GraphqlRequest, pull: PullRequest): Source {
  const { state } = request;
  const { repository, headRepository } = pull;
  const files = async (): Promise<ChangedFile[]> =>
    compareCommits(repository.directory, await comparisonStart(pull), pull.headSha);
  return {
    __typename: 'PullRequest',
    ...conversationFields(request, pull, () => pullRequestNode(request, pull)),
    databaseId: pull.pullRequestId,
    fullDatabaseId: String(pull.pullRequestId),
    state: pullRequestState(pull),
    isDraft: pull.isDraft,
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt === null ? null : isoTime(pull.mergedAt),
    closedAt: pull.closedAt === null ? null : isoTime(pull.closedAt),
    locked: false,
    maintainerCanModify: false,
    mergeable: async () => ((await mergeCommitSha(pull)) ? 'MERGEABLE' : 'CONFLICTING'),
    baseRefName: pull.baseRefName,
    baseRefOid: pull.baseSha,
    baseRef: () => refNode(request, repository, `refs/heads/${pull.baseRefName}`),
    baseRepository: () => repositoryNode(request, repository),
    headRefName: pull.headRefName,
    headRefOid: pull.headSha,
    headRef: () => refNode(request, headRepository, `refs/heads/${pull.headRefName}`),
    headRepository: () => repositoryNode(request, headRepository),
    headRepositoryOwner: () => actorNode(state, headRepository.owner),
    isCrossRepository: headRepository !== repository,
    additions: async () => (await files()).reduce((sum, file) => sum + file.additions, 0),
    deletions: async () => (await files()).reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: async () => (await files()).length,
    files: async (given: Record<string, unknown>) =>
      connection({
        name: 'files',
        items: (await files()).slice(0, state.limits.listedFiles),
        key: (_, index) => index,
        given,
        render: fileNode,
      }),
    commits: (given: Record<string, unknown>) => commits(request, pull, given),
    reviews: (given: Record<string, unknown>) => reviews(request, pull, given),
    reviewThreads: async (given: Record<string, unknown>) => {
      const render = (node: Source): Source => node;
      const items = await Promise.all(pull.threads.map((thread) => threadNode(request, thread)));
      return connection({ name: 'reviewThreads', items, key: (_, index) => index, given, render });
    },
  };
}

/** `PullRequestState`. */
export function pullRequestState(pull: PullRequest): 'OPEN' | 'CLOSED' | 'MERGED' {
  if (pull.mergedAt !== null) return 'MERGED';
  return pull.state === 'open' ? 'OPEN' : 'CLOSED';
}

function fileNode(file: ChangedFile): Source {
  return {
    path: file.path,
    additions: file.additions,
    deletions: file.deletions,
    changeType: CHANGE_TYPES[file.letter] ?? 'CHANGED',
    viewerViewedState: 'UNVIEWED',
  };
}

async function commits(
  request: GraphqlRequest,
  pull: PullRequest,
  given: Record<string, unknown>,
): Promise<Source> {
  const { repository } = pull;
  const items = await listCommits(repository.directory, pull.baseSha, pull.headSha);
  const page = `${issuePage(request.state, pull)}/commits`;
  const render = (sha: string): Source => ({
    __typename: 'PullRequestCommit',
    id: makeNodeId('PURC', pull.id, sha),
    url: `${page}/${sha}`,
    commit: () => commitNode(request, repository, sha),
    pullRequest: () => pullRequestNode(request, pull),
  });
  return connection({ name: 'commits', items, key: (_, index) => index, given, render });
}

function reviews(request: GraphqlRequest, pull: PullRequest, given: Record<string, unknown>): Source {
  const states = (given.states as string[] | undefined) ?? [];
  const items = pull.reviews
    .filter(({ state, author }) => state !== 'PENDING' || author === request.token.user)
    .filter(({ state }) => states.length === 0 || states.includes(state))
    .filter(({ author }) => !given.author || author.login === given.author);
  const render = (review: (typeof items)[number]): Source => reviewNode(request, review);
  return connection({ name: 'reviews', items, key: ({ id }) => id, given, render });
}
