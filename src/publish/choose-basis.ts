import type { FileTree } from '../content/file-tree.ts';
import type { BranchState } from '../github/branch-state.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { openBranchTree } from '../github/open-branch-tree.ts';
import { readBranchState } from '../github/read-branch-state.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';
import { classifyBranch, isAllOurs } from './classify-branch.ts';
import { decideRolling, type RollingFacts } from './decide-rolling.ts';
import { findBaseConflict } from './find-base-conflict.ts';
import type { RollingTarget } from './publish-files-options.ts';

/** Facts that take looking at files; the rest is in the state. */
export async function readRollingFacts(options: {
  state: BranchState;
  pipeline: string;
  baseBranch: string;
  openTree: (sha: string) => FileTree | Promise<FileTree>;
}): Promise<RollingFacts> {
  const { state, baseBranch } = options;
  const shape = classifyBranch(options);
  const stays = shape === 'proposed' || shape === 'pending' || shape === 'people';
  return {
    shape,
    ours: isAllOurs({ ...options, branch: state.head }) && isAllOurs({ ...options, branch: state.temporary }),
    conflict: stays && (await findBaseConflict(options)).length > 0,
    sameBase: state.open === undefined || state.open.baseName === baseBranch,
  };
}

/**
 * The commit that changes for a rolling branch have to be worked out against: the branch, when its commits stay, so that
 * what it proposes already is not worked out again; else the base. One request, and three more where base and branch
 * have parted. Give it to publishFiles as `basis`.
 *
 * @throws GitHubError, see GitHubFailureKind.
 */
export async function chooseBasis(options: {
  client: GitHubClient;
  address: RepositoryPlace;
  target: Omit<RollingTarget, 'basis'>;
  pipeline: string;
  openTree?: (sha: string) => FileTree | Promise<FileTree>;
}): Promise<{ sha: string; on: 'base' | 'branch'; state: BranchState }> {
  const { client, address, target, pipeline } = options;
  const { branch, base } = target;
  const openTree = options.openTree ?? ((sha: string) => openBranchTree({ client, ...address, sha }));
  const state = await readBranchState({ client, ...address, branch, baseBranch: base.branch });
  const facts = await readRollingFacts({ state, pipeline, baseBranch: base.branch, openTree });
  if (decideRolling(facts) === 'on-top' && state.head) return { sha: state.head.sha, on: 'branch', state };
  return { sha: base.sha, on: 'base', state };
}
