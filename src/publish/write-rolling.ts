import type { BranchPullRequest } from '../github/branch-state.ts';
import { createBranch, moveBranch } from '../github/move-branches.ts';
import { branchSubject } from '../github/repository-place.ts';
import { createPullRequest, updatePullRequest } from '../github/write-pull-request.ts';
import { isSameBody } from './comment-marker.ts';
import { cleanRunId } from './commit-message.ts';
import { commitOn } from './commit-on.ts';
import { disarmLine } from './disarm-plain-text.ts';
import { settle } from './look-again.ts';
import { isOurCommit, RUN_TRAILER, readTrailer } from './our-commit.ts';
import type { FilesPublication } from './publish-files-options.ts';
import { composePullRequestBody } from './pull-request-section.ts';
import { rebuildBranch, removeTemporary } from './rebuild-branch.ts';
import type { RollingWrite } from './rolling-options.ts';
import { describeProgress } from './rolling-progress.ts';

const TITLE_LENGTH = 200;

const CONFLICT_NOTE =
  '> **Note:** the base branch has changed some of these files as well. There are commits of people on this branch, or ' +
  'the base moved during the run, so that Gloss adds to the branch and does not rebuild it. Merging the base into this ' +
  'branch, or deleting the branch, lets the next run start afresh.';

/**
 * Makes the branch and its pull request what the plan says, one write after the other.
 *
 * @throws LookAgain when a write had no answer or met something new; GlossError and GitHubError as publishFiles.
 */
export async function writeRolling(write: RollingWrite): Promise<FilesPublication> {
  const { plan, leftAlone } = write;
  if (plan.way === 'rebuild') await rebuildBranch(write);
  else {
    await moveToStart(write);
    await commitOn(write, { branch: write.target.branch, start: plan.start, files: plan.fitted.writes });
  }
  const pull = await proposeBranch(write);
  if (plan.way !== 'rebuild') await removeTemporary(write);
  return { ...describeProgress(write), pullRequestUrl: pull.url, leftAlone };
}

async function moveToStart({ client, address, target, state, plan }: RollingWrite): Promise<void> {
  const { branch } = target;
  const subject = branchSubject({ ...address, branch });
  const { repositoryId, head } = state;
  const move = { client, ...address, repositoryId, branch, sha: plan.start };
  if (head === undefined) settle(await createBranch(move), subject);
  else if (head.sha !== plan.start) settle(await moveBranch({ ...move, expectedSha: head.sha }), subject);
}

async function proposeBranch(write: RollingWrite): Promise<BranchPullRequest> {
  const { client, address, target, state, plan, pull, progress, facts } = write;
  const { branch, base } = target;
  const subject = branchSubject({ ...address, branch });
  const files = [...plan.fitted.writes, ...plan.fitted.settled].map(({ path }) => path).sort();
  const earlier = plan.way === 'on-top' ? listOwnMessages(write) : [];
  const told = pull.renderBody({ files, leftAlone: write.leftAlone, earlier });
  const section = facts.conflict && plan.way === 'on-top' ? `${CONFLICT_NOTE}\n\n${told}` : told;
  const body = composePullRequestBody({ pipeline: write.pipeline, section, before: state.open?.body });
  if (state.open !== undefined) {
    // After a broken-off run there may be nothing new to tell.
    if (isSameBody(state.open.body, body)) return state.open;
    progress.body = 'maybe';
    return settle(await updatePullRequest({ client, ...address, pull: state.open, body }), subject).pull;
  }
  progress.pull = 'maybe';
  const title = disarmLine(pull.title, TITLE_LENGTH);
  const { repositoryId } = state;
  const opened = await createPullRequest({
    client,
    ...address,
    repositoryId,
    branch,
    baseBranch: base.branch,
    title,
    body,
  });
  const done = settle(opened, subject);
  progress.pull = 'yes';
  return done.pull;
}

function listOwnMessages({ state, pipeline, runId }: RollingWrite): string[] {
  const own = cleanRunId(runId);
  return (state.head?.commits ?? [])
    .filter((commit) => isOurCommit({ commit, viewer: state.viewer, pipeline }))
    .map(({ message }) => message)
    .filter((message) => readTrailer({ message, name: RUN_TRAILER }) !== own);
}
