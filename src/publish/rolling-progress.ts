import type { BranchState } from '../github/branch-state.ts';
import { cleanRunId } from './commit-message.ts';
import { isOurCommit, RUN_TRAILER, readTrailer } from './our-commit.ts';
import type { FilesPublication } from './publish-files-options.ts';

/** What one publication has done so far, over all its looks; `maybe` after a write without an answer. */
export interface RollingProgress {
  commit: 'no' | 'maybe' | 'yes';
  commitSha: string | undefined;
  pull: 'no' | 'maybe' | 'yes';
  body: 'no' | 'maybe' | 'yes';
}

export function startProgress(): RollingProgress {
  return { commit: 'no', commitSha: undefined, pull: 'no', body: 'no' };
}

/** What a finished publication did. Pure. A write without an answer did happen when its result is there. */
export function describeProgress(options: {
  progress: RollingProgress;
  state: BranchState;
  pipeline: string;
  runId: string;
}): Pick<FilesPublication, 'action' | 'commitSha'> {
  const { progress, state } = options;
  const commitSha = progress.commitSha ?? findOwnCommit(options);
  const committed = progress.commit === 'yes' || (progress.commit === 'maybe' && commitSha !== undefined);
  const opened = progress.pull === 'yes' || (progress.pull === 'maybe' && state.open !== undefined);
  const action = opened ? 'created' : committed || progress.body !== 'no' ? 'updated' : 'unchanged';
  return { action, ...(commitSha === undefined ? {} : { commitSha }) };
}

/** The youngest commit on the branch that this very run made, in this or an earlier process. */
function findOwnCommit(options: { state: BranchState; pipeline: string; runId: string }): string | undefined {
  const { state, pipeline } = options;
  const runId = cleanRunId(options.runId);
  const own = state.head?.commits.findLast(
    (commit) =>
      isOurCommit({ commit, viewer: state.viewer, pipeline }) &&
      readTrailer({ message: commit.message, name: RUN_TRAILER }) === runId,
  );
  return own?.sha;
}
