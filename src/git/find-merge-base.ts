import { explainGitFailure } from './explain-git-failure.ts';
import { assertObjectId } from './object-id.ts';
import { tryGit } from './run-git.ts';

/** Git's answer for "there is none" (git-merge-base manual: exit status 1, nothing printed). */
const NO_MERGE_BASE = 1;

/**
 * The best common ancestor of two commits (full ids), which is where GitHub starts a pull request's comparison.
 * Undefined when they share no history, or the clone is too shallow to hold it.
 */
export async function findMergeBase(options: {
  directory: string;
  base: string;
  head: string;
}): Promise<string | undefined> {
  const { directory, base, head } = options;
  assertObjectId(base);
  assertObjectId(head);
  const args = ['merge-base', '--end-of-options', base, head];
  const outcome = await tryGit({ directory, args });
  if (outcome.exitCode === NO_MERGE_BASE) return undefined;
  if (outcome.exitCode !== 0) throw explainGitFailure({ directory, args }, outcome);
  return outcome.stdout.toString('latin1').trim();
}
