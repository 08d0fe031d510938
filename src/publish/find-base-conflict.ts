import type { FileTree } from '../content/file-tree.ts';
import { LOCK_FILE } from '../content/provenance/lock.ts';
import type { BranchState, ComparedBranch } from '../github/branch-state.ts';

/**
 * Paths that both the branch and its base have changed since they parted, and that now differ: what the branch proposes
 * was worked out from something else. `gloss.lock` counts even when the branch did not touch it.
 *
 * @returns none when the base did not move, or when it is not known where they parted.
 */
export async function findBaseConflict(options: {
  state: BranchState;
  openTree: (sha: string) => FileTree | Promise<FileTree>;
}): Promise<string[]> {
  const { state, openTree } = options;
  const { head, baseSha } = state;
  const parting = head && findParting(head);
  if (!head || parting === undefined || head.behindBy === 0) return [];
  const [from, base, branch] = await Promise.all(
    [parting, baseSha, head.sha].map(async (sha) => {
      const entries = await (await openTree(sha)).list();
      return new Map(entries.map(({ path, blob }) => [path, blob]));
    }),
  );
  const paths = new Set([LOCK_FILE, ...(from?.keys() ?? []), ...(branch?.keys() ?? [])]);
  return [...paths].filter((path) => {
    const [before, there, proposed] = [from?.get(path), base?.get(path), branch?.get(path)];
    return there !== before && there !== proposed && (proposed !== before || path === LOCK_FILE);
  });
}

/**
 * Where a branch left its base: the last of its commits with a parent that is not its own. Pure. Undefined when not all
 * of its commits are known.
 */
export function findParting(branch: ComparedBranch): string | undefined {
  const own = new Set(branch.commits.map(({ sha }) => sha));
  if (own.size === 0 || own.size < branch.aheadBy) return undefined;
  return branch.commits.flatMap(({ parents }) => parents.filter((parent) => !own.has(parent))).at(-1);
}
