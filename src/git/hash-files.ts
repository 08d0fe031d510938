import { quoteGitPath } from '../content/quote-git-path.ts';
import { gitError } from './explain-git-failure.ts';
import { ignoreFilters } from './ignore-filters.ts';
import { runGit } from './run-git.ts';

/**
 * The object ids that git would give to files of a work tree, in the order of `paths` (from the top, which `directory`
 * is): with line ends and encodings converted as attributes and settings say, and without content filters. The files
 * must be there and readable; symbolic links are followed, so that it is for the caller to know that there are none.
 */
export async function hashFiles(options: {
  directory: string;
  paths: string[];
  /** What `ignoreFilters` said, if it was asked already. */
  settings?: Record<string, string>;
}): Promise<string[]> {
  const { directory, paths } = options;
  if (paths.length === 0) return [];
  const settings = options.settings ?? (await ignoreFilters({ directory }));
  const args = ['hash-object', '--stdin-paths'];
  const input = `${paths.map(quoteGitPath).join('\n')}\n`;
  const ids = (await runGit({ directory, args, input, settings })).toString('latin1').trim().split('\n');
  if (ids.length !== paths.length)
    throw gitError({ directory, args }, `it told ${ids.length} ids of ${paths.length} files`);
  return ids;
}
