import type { FileChange } from '../content/file-change.ts';
import { commitFiles } from '../github/commit-files.ts';
import { branchSubject } from '../github/repository-place.ts';
import { composeCommitMessage } from './commit-message.ts';
import { settle } from './look-again.ts';
import type { RollingWrite } from './rolling-options.ts';

/** One commit; none for no files. Gives the branch's head. Throws as writeRolling (see there). */
export async function commitOn(
  write: RollingWrite,
  options: { branch: string; start: string; files: FileChange[] },
): Promise<string> {
  const { client, address, progress, maxCommitBytes } = write;
  const { branch, start, files } = options;
  if (files.length === 0) return start;
  if (progress.commit === 'no') progress.commit = 'maybe';
  const outcome = await commitFiles({
    client,
    ...address,
    branch,
    expectedHeadSha: start,
    files,
    message: composeCommitMessage({ ...write, sourceSha: write.target.base.sha }),
    ...(maxCommitBytes === undefined ? {} : { maxBytes: maxCommitBytes }),
  });
  const { sha } = settle(outcome, branchSubject({ ...address, branch }));
  progress.commit = 'yes';
  progress.commitSha = sha;
  return sha;
}
