import type { BranchPullRequest } from './branch-state.ts';
import type { FailedWrite } from './classify-write.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { branchSubject, type RepositoryPlace } from './repository-place.ts';

export type PullRequestOutcome = { outcome: 'done'; pull: BranchPullRequest } | FailedWrite;

const FIELDS = 'id number url body isDraft baseRefName headRefOid';

const CREATE = `mutation GlossCreatePullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { ${FIELDS} } }
}`;

const UPDATE = `mutation GlossUpdatePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { ${FIELDS} } }
}`;

interface PullNode {
  id: string;
  number: number;
  url: string;
  body: string;
  isDraft: boolean;
  baseRefName: string;
  headRefOid: string;
}

/**
 * Opens a pull request between two branches of a repository. One mutation.
 *
 * @returns `moved` when GitHub refuses: there is one already, or nothing to merge; look again.
 * @throws GitHubError `permission` (with the setting to change), `token` or `limit`.
 */
export async function createPullRequest(
  options: RepositoryPlace & {
    client: GitHubClient;
    repositoryId: string;
    branch: string;
    baseBranch: string;
    title: string;
    body: string;
  },
): Promise<PullRequestOutcome> {
  const { client, repositoryId, branch, baseBranch, title, body } = options;
  const input = { repositoryId, headRefName: branch, baseRefName: baseBranch, title, body };
  const subject = `a pull request from ${branchSubject(options)}`;
  return write(async () => {
    const answer = await client.mutate<{ createPullRequest: { pullRequest: PullNode } }>({
      document: CREATE,
      variables: { input },
      subject,
      permission: 'pull-requests: write',
    });
    return answer.createPullRequest.pullRequest;
  });
}

/** Changes what a pull request says. One mutation. Throws as createPullRequest. */
export async function updatePullRequest(
  options: RepositoryPlace & {
    client: GitHubClient;
    pull: Pick<BranchPullRequest, 'id' | 'number'>;
    body: string;
    title?: string;
  },
): Promise<PullRequestOutcome> {
  const { client, owner, repo, pull, body, title } = options;
  const input = { pullRequestId: pull.id, body, ...(title === undefined ? {} : { title }) };
  return write(async () => {
    const answer = await client.mutate<{ updatePullRequest: { pullRequest: PullNode } }>({
      document: UPDATE,
      variables: { input },
      subject: `pull request ${owner}/${repo}#${pull.number}`,
      permission: 'pull-requests: write',
    });
    return answer.updatePullRequest.pullRequest;
  });
}

async function write(send: () => Promise<PullNode>): Promise<PullRequestOutcome> {
  try {
    const { baseRefName, headRefOid, ...same } = await send();
    return { outcome: 'done', pull: { ...same, baseName: baseRefName, headSha: headRefOid } };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (/not permitted to create or approve pull requests/i.test(error.message)) throw forbidden(error);
    if (error.kind === 'uncertain') return { outcome: 'uncertain', reason: error.message };
    if (error.kind === 'refused') return { outcome: 'moved', reason: error.message };
    if (error.kind === 'missing') return { outcome: 'missing', reason: error.message };
    throw error;
  }
}

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository */
function forbidden(error: GitHubError): GitHubError {
  return new GitHubError({
    kind: 'permission',
    message: error.message,
    remedy:
      'Tick "Allow GitHub Actions to create and approve pull requests" in Settings, Actions, General; ' +
      'or give a token of a GitHub App. The files are on their branch already.',
    types: error.types,
  });
}
