import { GlossError } from '../errors.ts';
import { checkPublishablePaths } from './check-publishable-paths.ts';
import type { FilesPublication, PublishFilesOptions } from './publish-files-options.ts';
import { publishOnBranch } from './publish-on-branch.ts';
import { publishRolling } from './publish-rolling.ts';

/**
 * Publishes files in one commit, signed by GitHub: on a rolling branch with one pull request, or on the branch of somebody's
 * pull request. Looks before it writes, and writes only what differs; nothing to do means no write at all. Whatever breaks
 * off in between, running it again ends with one commit and one pull request, because what is there already is recognised
 * by its content. What somebody else changed meanwhile is left alone; commits of people are never forced away; a pull
 * request that people closed is not opened again for the same files.
 *
 * @throws GlossError `usage` for a fork, for a path that may not be written, for a branch that is gone or protected, before
 * or without any write; `github` when GitHub does not confirm after five attempts; GitHubError when it refuses.
 */
export async function publishFiles(options: PublishFilesOptions): Promise<FilesPublication> {
  const { target } = options;
  if (target.kind === 'branch' && target.isCrossRepository) throw forkError(target.branch);
  checkPublishablePaths(options.files({ leftAlone: [], current: new Map() }));
  const checked: PublishFilesOptions = {
    ...options,
    files: (situation) => {
      const files = options.files(situation);
      checkPublishablePaths(files);
      return files;
    },
  };
  return target.kind === 'branch'
    ? publishOnBranch({ ...checked, target })
    : publishRolling({ ...checked, target });
}

function forkError(branch: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `The branch ${JSON.stringify(branch)} is in a fork, where Gloss does not write.`,
    remedy: 'Run the command in a checkout of the fork, or take the proposal from the comment.',
  });
}
