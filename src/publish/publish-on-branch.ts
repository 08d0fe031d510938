import { GlossError } from '../errors.ts';
import { commitFiles } from '../github/commit-files.ts';
import { openBranchTree } from '../github/open-branch-tree.ts';
import { readBranchHead } from '../github/read-branch-head.ts';
import { branchSubject } from '../github/repository-place.ts';
import { composeCommitMessage } from './commit-message.ts';
import { fitFiles } from './fit-files.ts';
import { isOwnWork } from './is-own-work.ts';
import { lookUntilDone, settle } from './look-again.ts';
import type { BranchTarget, FilesPublication, PublishFilesOptions } from './publish-files-options.ts';
import { SupersededError } from './superseded-error.ts';

/**
 * One commit on the branch of a pull request. One request when the branch is where it was: GitHub takes the commit on no other
 * head, so that an older run cannot write over a newer one's files, however late it is. When others moved it, nothing is
 * written; with `onTop` what they left alone is. Throws as publishFiles.
 *
 * @throws SupersededError when the branch has a newer head and there is still something to write.
 */
export async function publishOnBranch(
  options: PublishFilesOptions & { target: BranchTarget },
): Promise<FilesPublication> {
  const { client, address, target } = options;
  const { branch } = target;
  const subject = branchSubject({ ...address, branch });
  const message = composeCommitMessage(options);
  let head = target.headSha;
  let moved = false;
  return lookUntilDone({
    ...options,
    subject,
    attempt: async () => {
      if (moved) head = (await readBranchHead({ client, ...address, branch })) ?? missing(subject);
      const tree = head === target.headSha ? undefined : await openTree(options, head);
      const fitted = await fitFiles({ ...options, mergeable: options.mergeable ?? [], tree });
      const leftAlone = [...options.leftAlone, ...fitted.leftAlone];
      if (fitted.writes.length === 0) {
        const action = fitted.settled.length === 0 && leftAlone.length > 0 ? 'skipped' : 'unchanged';
        return { action, leftAlone };
      }
      if (tree !== undefined && target.onTop !== true && !(await isOwn(options, head)))
        throw new SupersededError(head);
      moved = true;
      const outcome = await commitFiles({
        client,
        ...address,
        branch,
        expectedHeadSha: head,
        files: fitted.writes,
        message,
        ...(options.maxCommitBytes === undefined ? {} : { maxBytes: options.maxCommitBytes }),
      });
      return { action: 'updated', commitSha: settle(outcome, subject).sha, leftAlone };
    },
  });
}

function isOwn(options: PublishFilesOptions & { target: BranchTarget }, head: string): Promise<boolean> {
  return isOwnWork({ ...options, from: options.target.headSha, to: head });
}

function openTree({ client, address, openTree: open }: PublishFilesOptions, sha: string) {
  return open === undefined ? openBranchTree({ client, ...address, sha }) : open(sha);
}

function missing(subject: string): never {
  throw new GlossError({
    code: 'usage',
    message: `GitHub knows no ${subject} any more.`,
    remedy: 'It was probably deleted with its pull request; then there is nothing left to do.',
  });
}
