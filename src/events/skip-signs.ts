import { PIPELINE_TRAILER, readTrailer } from '../publish/our-commit.ts';
import { listAt, textAt } from './read-fields.ts';

/** Rolling branches are ours alone; nobody else is expected to push there. */
const OWN_BRANCHES = 'gloss/';
/** The label that keeps everything from running by itself on a pull request. */
export const NO_LABEL = 'no-gloss';
const SKIP_TITLE = /\[(?:skip gloss|gloss skip)\]/i;
/** Ours, and GitHub's: https://docs.github.com/en/actions/managing-workflow-runs/skipping-workflow-runs */
const SKIP_COMMIT =
  /\[(?:skip gloss|gloss skip|skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true$/im;
/** A whole commit message may have megabytes; people write this where it is seen. */
const LOOKED_AT = 10_000;

/** Whether a branch of the repository itself is one that we write. Pure. */
export function isOwnBranch(branch: string): boolean {
  return branch.startsWith(OWN_BRANCHES);
}

/** Why people do not want a pull request to be looked at; undefined when nothing says so. Pure. */
export function findPullRequestSign(pullRequest: unknown): string | undefined {
  const labels = listAt(pullRequest, 'labels').map((label) => textAt(label, 'name').toLowerCase());
  if (labels.includes(NO_LABEL)) return `it has the label '${NO_LABEL}'`;
  if (SKIP_TITLE.test(textAt(pullRequest, 'title'))) return 'its title says [skip gloss]';
  return undefined;
}

/** Why a push is not to be looked at: its last commit says so, or all of it is our own work. Pure. */
export function findPushSign(payload: unknown): string | undefined {
  const message = textAt(payload, 'head_commit', 'message');
  if (SKIP_COMMIT.test(message.slice(0, LOOKED_AT))) return 'its last commit says to skip it';
  const messages = [message, ...listAt(payload, 'commits').map((commit) => textAt(commit, 'message'))];
  // Anybody can write the trailer, and then has their own push skipped, which is theirs to choose.
  const ours = messages.every(
    (text) => readTrailer({ message: text.slice(-LOOKED_AT), name: PIPELINE_TRAILER }) !== undefined,
  );
  return ours ? 'all its commits are ours' : undefined;
}
