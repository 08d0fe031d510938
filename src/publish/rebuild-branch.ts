import { describeError } from '../errors.ts';
import { GitHubError } from '../github/github-error.ts';
import { createBranch, moveBranch, moveBranches } from '../github/move-branches.ts';
import { branchSubject } from '../github/repository-place.ts';
import { cleanRunId } from './commit-message.ts';
import { commitOn } from './commit-on.ts';
import { isSettled } from './fit-files.ts';
import { settle } from './look-again.ts';
import { RUN_TRAILER, readTrailer } from './our-commit.ts';
import type { RollingWrite } from './rolling-options.ts';

/** Where a rebuild is prepared, beside the branch. */
export function temporaryName(branch: string): string {
  return `${branch}-next`;
}

/**
 * Puts a branch of ours, under its open pull request, on the tip of the base. The new commit is made on a temporary branch,
 * and both are exchanged in one mutation, so that the branch is never equal to the base: GitHub would close the pull
 * request. Four mutations at most. Throws as writeRolling.
 */
export async function rebuildBranch(write: RollingWrite): Promise<void> {
  const { client, address, target, state, plan } = write;
  const { branch } = target;
  const temporary = temporaryName(branch);
  const subject = branchSubject({ ...address, branch });
  const { head, repositoryId } = state;
  const { progress } = write;
  if (head === undefined || plan.fitted.writes.length === 0) return;
  const sha = (await findPrepared(write)) ?? (await prepare(write, temporary));
  const moves = [
    { branch, from: head.sha, to: sha },
    { branch: temporary, from: sha, to: null },
  ];
  progress.commit = 'maybe';
  progress.commitSha = sha;
  settle(await moveBranches({ client, ...address, repositoryId, moves }), subject);
  progress.commit = 'yes';
}

async function prepare(write: RollingWrite, temporary: string): Promise<string> {
  const { client, address, state, plan } = write;
  const { repositoryId } = state;
  const move = { client, ...address, repositoryId, branch: temporary, sha: plan.start };
  const there = state.temporary?.sha;
  const subject = branchSubject({ ...address, branch: temporary });
  if (there === undefined) settle(await createBranch(move), subject);
  else if (there !== plan.start) settle(await moveBranch({ ...move, expectedSha: there }), subject);
  return commitOn(write, { branch: temporary, start: plan.start, files: plan.fitted.writes });
}

/** What this very run prepared before it broke off: on the tip of the base, with all files as wanted. */
async function findPrepared({ state, plan, runId, openTree }: RollingWrite): Promise<string | undefined> {
  const { temporary } = state;
  if (temporary === undefined || temporary.aheadBy === 0 || temporary.behindBy > 0) return undefined;
  const ours = temporary.commits.every(
    ({ message }) => readTrailer({ message, name: RUN_TRAILER }) === cleanRunId(runId),
  );
  if (!ours) return undefined;
  const entries = await (await openTree(temporary.sha)).list();
  const there = new Map(entries.map(({ path, blob }) => [path, blob]));
  return plan.fitted.writes.every((file) => isSettled(file, there)) ? temporary.sha : undefined;
}

/** Tidies up what a run that broke off left behind. A failure is only noted: the next run tries again. */
export async function removeTemporary(write: RollingWrite): Promise<void> {
  const { client, address, target, state, facts, onNote } = write;
  const { temporary, repositoryId } = state;
  // Without any other commit of people on the branches, those of the temporary one are ours.
  if (temporary === undefined || !facts.ours) return;
  const branch = temporaryName(target.branch);
  try {
    const moves = [{ branch, from: temporary.sha, to: null }];
    await moveBranches({ client, ...address, repositoryId, moves });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    onNote?.(`The branch ${branch} is still there: ${describeError(error)}`);
  }
}
