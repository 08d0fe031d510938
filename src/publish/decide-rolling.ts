import type { BranchShape } from './classify-branch.ts';

/**
 * Where the files go:
 * - `create`: a new branch at the tip of the base;
 * - `restart`: the branch, moved to the tip of the base first; only ever over commits of ours;
 * - `rebuild`: the same under an open pull request, which GitHub would close if its branch were ever equal to the base:
 *   prepared on another branch, then exchanged in one go;
 * - `on-top`: a commit on the branch as it is.
 */
export type RollingWay = 'create' | 'restart' | 'rebuild' | 'on-top';

/** Facts about the branch; see BranchShape. */
export interface RollingFacts {
  shape: BranchShape;
  /** All commits that the base lacks are ours. */
  ours: boolean;
  /** The base has changed files that the branch changes too. */
  conflict: boolean;
  /** The open pull request, if any, asks for the base of this run. */
  sameBase: boolean;
}

/** Pure. The rule over all: commits of people are never forced away. */
export function decideRolling({ shape, ours, conflict, sameBase }: RollingFacts): RollingWay {
  switch (shape) {
    case 'absent':
      return 'create';
    case 'empty':
    case 'merged':
    case 'rejected':
      return 'restart';
    case 'people':
      return 'on-top';
    case 'pending':
      return conflict && ours ? 'restart' : 'on-top';
    case 'proposed':
      return conflict && ours && sameBase ? 'rebuild' : 'on-top';
  }
}

/**
 * - `publish`: write what is missing, and see to the pull request;
 * - `reject`: people said no to just this; nothing is written;
 * - `nothing`: there is nothing to write and nobody to ask.
 */
export type Proposal = 'publish' | 'reject' | 'nothing';

/** Whether anything is to be done at all. Pure. */
export function decideProposal(options: {
  shape: BranchShape;
  way: RollingWay;
  /** Files that still have to be written there. */
  writes: number;
  /** Files that are already there as wanted. */
  settled: number;
  /** Files that were left alone, of which an open pull request tells. */
  leftAlone: number;
  /** The files are just those of a pull request that was closed unmerged. */
  rejected: boolean;
}): Proposal {
  const { shape, way, writes, settled, leftAlone, rejected } = options;
  if (rejected) return 'reject';
  if (writes > 0) return 'publish';
  if (way !== 'on-top') return 'nothing';
  if (shape === 'proposed') return settled + leftAlone > 0 ? 'publish' : 'nothing';
  // The files are on the branch, but nobody was asked: a run broke off in between.
  if (shape === 'pending') return 'publish';
  return settled > 0 ? 'publish' : 'nothing';
}
