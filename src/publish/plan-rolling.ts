import type { BranchState } from '../github/branch-state.ts';
import { decideRolling, type RollingFacts } from './decide-rolling.ts';
import { type FittedFiles, fitFiles } from './fit-files.ts';
import { isOlderWork } from './is-older-work.ts';
import type { RollingOptions, RollingPlan } from './rolling-options.ts';

/**
 * Where the files go, and which of them still have to. A branch whose commits are to be replaced is replaced only when the
 * changes fit the base as a whole, with nothing left alone and nothing merged: what was worked out from the branch says
 * nothing about the rest of it, and goes on top.
 */
export async function planRolling(
  options: RollingOptions & { state: BranchState; facts: RollingFacts },
): Promise<RollingPlan> {
  const { state, facts } = options;
  const way = decideRolling(facts);
  const replaces = way === 'rebuild' || (way === 'restart' && facts.shape === 'pending');
  if (way !== 'on-top' || state.head === undefined) {
    const mergeable = replaces ? [] : options.mergeable;
    const fitted = await fitTo({ ...options, mergeable }, state.baseSha);
    if (!replaces || fitted.leftAlone.length === 0) return { way, start: state.baseSha, fitted };
  }
  const start = state.head?.sha ?? state.baseSha;
  const { target } = options;
  const overwrites = await isOlderWork({ ...options, since: target.basis, sourceSha: target.base.sha });
  return { way: 'on-top', start, fitted: await fitTo({ ...options, overwrites }, start) };
}

/** The changes as far as they fit a commit. */
async function fitTo(options: RollingOptions & { overwrites?: boolean }, sha: string): Promise<FittedFiles> {
  const { target, openTree } = options;
  const tree = sha === target.basis ? undefined : await openTree(sha);
  return fitFiles({ ...options, tree });
}
