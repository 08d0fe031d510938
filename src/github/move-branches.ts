import { classifyWrite, type FailedWrite } from './classify-write.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { branchSubject, type RepositoryPlace } from './repository-place.ts';

export type MoveOutcome = { outcome: 'done' } | FailedWrite;

export interface BranchMove {
  branch: string;
  /** Where the branch has to be for anything to happen; null: it must not be there. */
  from: string | null;
  /** Where it goes, whatever is lost by that; null removes it. */
  to: string | null;
}

interface MoveOptions extends RepositoryPlace {
  client: GitHubClient;
  /** GraphQL id. */
  repositoryId: string;
}

/** GitHub: this stands for "no such ref". */
const NOTHING = '0'.repeat(40);

const DOCUMENT = `mutation GlossMoveBranches($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/**
 * Makes, moves and removes branches in one mutation: all of it, or nothing when one branch is not where it was expected
 * to be. GitHub compares and moves in one go, so that no push of somebody else can be lost in between
 * (https://docs.github.com/en/graphql/reference/mutations#updaterefs).
 *
 * @returns `moved` also when GitHub refuses in words that are not known: whoever asked looks again.
 * @throws GitHubError `token`, `permission` or `limit`.
 */
export async function moveBranches(options: MoveOptions & { moves: BranchMove[] }): Promise<MoveOutcome> {
  const { client, repositoryId, moves } = options;
  const refUpdates = moves.map(({ branch, from, to }) => ({
    name: `refs/heads/${branch}`,
    beforeOid: from ?? NOTHING,
    afterOid: to ?? NOTHING,
    force: from !== null && to !== null,
  }));
  const branch = moves.map((move) => move.branch).join(', ');
  try {
    await client.mutate({
      document: DOCUMENT,
      variables: { input: { repositoryId, refUpdates } },
      subject: branchSubject({ ...options, branch }),
      permission: 'contents: write',
    });
    return { outcome: 'done' };
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'refused' && error.status === 200) {
      const known = tryClassify(error);
      return known ?? { outcome: 'moved', reason: error.message };
    }
    return classifyWrite(error);
  }
}

/** Makes a branch; `moved` when there is one already. One mutation. Throws as moveBranches. */
export function createBranch(options: MoveOptions & { branch: string; sha: string }): Promise<MoveOutcome> {
  const { branch, sha } = options;
  return moveBranches({ ...options, moves: [{ branch, from: null, to: sha }] });
}

/** Moves a branch by force, but only from where it was seen. One mutation. Throws as moveBranches. */
export function moveBranch(
  options: MoveOptions & { branch: string; expectedSha: string; sha: string },
): Promise<MoveOutcome> {
  const { branch, expectedSha, sha } = options;
  return moveBranches({ ...options, moves: [{ branch, from: expectedSha, to: sha }] });
}

function tryClassify(error: GitHubError): FailedWrite | undefined {
  try {
    return classifyWrite(error);
  } catch {
    return undefined;
  }
}
