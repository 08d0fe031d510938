import { describeError } from '../errors.ts';
import type { ComparedBranch } from '../github/branch-state.ts';
import { commitFiles } from '../github/commit-files.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { createBranch, moveBranch, moveBranches } from '../github/move-branches.ts';
import { readBranchState } from '../github/read-branch-state.ts';
import { branchSubject, type RepositoryPlace } from '../github/repository-place.ts';
import { composeCommitMessage } from './commit-message.ts';
import { lookUntilDone, settle } from './look-again.ts';
import { isOurCommit, readTrailer } from './our-commit.ts';

/** Names what a preview shows, in its commit. */
const PREVIEW_TRAILER = 'Gloss-Preview';

/** A branch that holds pictures only as long as people are asked about them: a picture in a comment needs an address. */
export interface PreviewBranch {
  client: GitHubClient;
  address: RepositoryPlace;
  /** Of the pull request: the preview lies on top of it, so that what is ours can be told. */
  baseBranch: string;
  branch: string;
  pipeline: string;
  onNote?: (note: string) => void;
  /** For tests. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** Apart from `gloss/<pipeline>`, which may not be a directory as well. */
export function previewBranchName({ pipeline, number }: { pipeline: string; number: number }): string {
  return `gloss-preview/${pipeline}-${number}`;
}

/**
 * Puts files on a preview branch, in one commit, and gives its SHA. What lies there from an earlier preview goes; the same
 * preview is found again. Two reads and writes where nothing is there, one read where it is.
 *
 * @param options.digest Names the files. @param options.files Fit one commit (MAX_COMMIT_BYTES).
 * @throws GlossError, also when somebody else has such a branch; GitHubError.
 */
export async function pushPreview(
  options: PreviewBranch & {
    digest: string;
    runId: string;
    files: { path: string; content: Uint8Array }[];
  },
): Promise<string | undefined> {
  const { client, address, baseBranch, branch, pipeline, digest, files, runId, onNote, wait } = options;
  const subject = branchSubject({ ...address, branch });
  const composed = composeCommitMessage({
    message: { headline: `${pipeline}: to be approved`, body: '', trailers: { [PREVIEW_TRAILER]: digest } },
    ...{ pipeline, runId },
  });
  // Nothing is to be built of it: https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs
  const message = { ...composed, headline: `${composed.headline} [skip ci]` };
  const attempt = async (): Promise<string | undefined> => {
    const { head, baseSha, repositoryId, viewer } = await readBranchState({
      client,
      ...address,
      branch,
      baseBranch,
    });
    const [only, ...more] = head?.commits ?? [];
    if (head && !isOurs({ head, viewer, pipeline })) {
      onNote?.(`${subject} is somebody else's: the pictures are not shown.`);
      return undefined;
    }
    const isThere =
      only && more.length === 0 && readTrailer({ message: only.message, name: PREVIEW_TRAILER }) === digest;
    if (head && isThere) return head.sha;
    const move = { client, ...address, repositoryId, branch, sha: baseSha };
    if (!head) settle(await createBranch(move), subject);
    else if (head.sha !== baseSha) settle(await moveBranch({ ...move, expectedSha: head.sha }), subject);
    const outcome = await commitFiles({
      client,
      ...address,
      branch,
      expectedHeadSha: baseSha,
      files,
      message,
    });
    return settle(outcome, subject).sha;
  };
  return await lookUntilDone({ attempt, subject, onNote, wait });
}

/** Removes a preview branch, if it is there and ours. A failure is only noted. One read, and one write where it is there. */
export async function removePreview(options: PreviewBranch): Promise<void> {
  const { client, address, baseBranch, branch, pipeline, onNote, wait } = options;
  const subject = branchSubject({ ...address, branch });
  const attempt = async (): Promise<void> => {
    const { head, repositoryId, viewer } = await readBranchState({ client, ...address, branch, baseBranch });
    if (!head || !isOurs({ head, viewer, pipeline })) return;
    const moves = [{ branch, from: head.sha, to: null }];
    settle(await moveBranches({ client, ...address, repositoryId, moves }), subject);
  };
  try {
    await lookUntilDone({ attempt, subject, onNote, wait });
  } catch (error) {
    onNote?.(`${subject} is still there: ${describeError(error)}`);
  }
}

/** Nobody but us put a commit there. One without any is what we left when we broke off. */
function isOurs(options: { head: ComparedBranch; viewer: string; pipeline: string }): boolean {
  const { head, viewer, pipeline } = options;
  return (
    head.aheadBy === head.commits.length &&
    head.commits.every((commit) => isOurCommit({ commit, viewer, pipeline }))
  );
}
