import type { LeftAlone } from '../content/file-change.ts';
import type { BranchState } from '../github/branch-state.ts';
import type { RollingFacts, RollingWay } from './decide-rolling.ts';
import type { FittedFiles } from './fit-files.ts';
import type { PublishFilesOptions, RollingTarget } from './publish-files-options.ts';
import type { RollingProgress } from './rolling-progress.ts';

/** A publication on a rolling branch, defaults filled in. */
export type RollingOptions = PublishFilesOptions &
  Required<Pick<PublishFilesOptions, 'openTree' | 'mergeable'>> & { target: RollingTarget };

export interface RollingPlan {
  way: RollingWay;
  /** The commit that the files go on top of. */
  start: string;
  fitted: FittedFiles;
}

/** Everything that is known when the writing begins. */
export type RollingWrite = RollingOptions & {
  state: BranchState;
  facts: RollingFacts;
  plan: RollingPlan;
  /** All of it, what was left alone before included. */
  leftAlone: LeftAlone[];
  progress: RollingProgress;
};
