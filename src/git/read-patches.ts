import type { ChangedFile } from '../content/changed-file.ts';
import { parseGitDiff } from '../content/parse-git-diff.ts';
import { GlossError } from '../errors.ts';
import { diffArguments } from './diff-arguments.ts';
import { explainGitFailure } from './explain-git-failure.ts';
import { tryGit } from './run-git.ts';

/**
 * The parsed diff between two trees, of these paths (relative to the top of the repository) only; bytes that are not
 * UTF-8 become replacement characters. When git prints more than `maxBytes`, or the text is not understood, the reason
 * is returned instead. Throws a GlossError when git fails.
 */
export async function readPatches(options: {
  directory: string;
  baseSha: string;
  headSha: string;
  paths: string[];
  maxBytes: number;
  signal?: AbortSignal | undefined;
}): Promise<{ files: ChangedFile[] } | { failure: string }> {
  const { directory, maxBytes, signal } = options;
  const args = diffArguments({ ...options, output: ['--patch', '-U3'] });
  const outcome = await tryGit({ directory, args, maxBytes, signal });
  if (outcome.overflow) return { failure: `diff too large (over ${Math.round(maxBytes / 1024)} KiB)` };
  if (outcome.exitCode !== 0) throw explainGitFailure({ directory, args }, outcome);
  try {
    return { files: parseGitDiff({ diff: outcome.stdout.toString('utf8') }) };
  } catch (error) {
    // One odd file must not cost the others theirs: the caller asks for each alone, or tells the reason.
    if (error instanceof GlossError) return { failure: error.message };
    throw error;
  }
}
