import type { BranchState, ComparedBranch } from '../github/branch-state.ts';
import { isOurCommit } from './our-commit.ts';

/**
 * What a rolling branch is at the moment:
 * - `absent`: there is none;
 * - `empty`: it has nothing that the base lacks;
 * - `proposed`: it has an open pull request;
 * - `people`: no open pull request, and commits of somebody else;
 * - `merged`: its last pull request was merged just as it is (squashed or rebased, since the base lacks its commits);
 * - `rejected`: its last pull request was closed just as it is, unmerged;
 * - `pending`: commits of ours that nobody has been asked about yet: a run broke off.
 */
export type BranchShape = 'absent' | 'empty' | 'proposed' | 'people' | 'merged' | 'rejected' | 'pending';

/** Pure; see BranchShape. */
export function classifyBranch(options: { state: BranchState; pipeline: string }): BranchShape {
  const { head, open, last } = options.state;
  if (head === undefined) return 'absent';
  if (open !== undefined) return 'proposed';
  if (head.aheadBy === 0) return 'empty';
  if (!isAllOurs({ ...options, branch: head })) return 'people';
  if (last?.headSha === head.sha) return last.merged ? 'merged' : 'rejected';
  return 'pending';
}

/** Whether every commit that the base lacks is our own. What is not known is not ours. Pure. */
export function isAllOurs(options: {
  state: BranchState;
  pipeline: string;
  branch: ComparedBranch | undefined;
}): boolean {
  const { state, pipeline, branch } = options;
  if (branch === undefined) return true;
  const { commits, aheadBy } = branch;
  return (
    commits.length === aheadBy &&
    commits.every((commit) => isOurCommit({ commit, viewer: state.viewer, pipeline }))
  );
}
