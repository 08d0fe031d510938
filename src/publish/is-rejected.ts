import type { FileTree } from '../content/file-tree.ts';
import { LOCK_FILE } from '../content/provenance/lock.ts';
import type { BranchState } from '../github/branch-state.ts';
import { GitHubError } from '../github/github-error.ts';
import { type FittedFiles, isSettled } from './fit-files.ts';

/**
 * Whether people have closed a pull request, unmerged, that proposed just these files. `gloss.lock` alone is nothing new:
 * it tells when pages were made. Looks at files only when the last pull request was closed that way and the branch holds
 * nothing else since.
 */
export async function isRejected(options: {
  state: BranchState;
  fitted: FittedFiles;
  openTree: (sha: string) => FileTree | Promise<FileTree>;
}): Promise<boolean> {
  const { state, fitted, openTree } = options;
  const { head, last, open } = state;
  const isSame = head === undefined || head.aheadBy === 0 || head.sha === last?.headSha;
  const files = [...fitted.writes, ...fitted.settled].filter(({ path }) => path !== LOCK_FILE);
  if (open !== undefined || last === undefined || last.merged || !isSame) return false;
  // Nothing to write is nothing to reject; the lock alone goes with what it describes.
  if (fitted.writes.length + fitted.settled.length === 0) return false;
  try {
    const entries = await (await openTree(last.headSha)).list();
    const there = new Map(entries.map(({ path, blob }) => [path, blob]));
    return files.every((file) => isSettled(file, there));
  } catch (error) {
    // The commit is gone with its branch: then nobody knows what it was.
    if (error instanceof GitHubError && error.kind === 'missing') return false;
    throw error;
  }
}
