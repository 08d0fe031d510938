import { assertObjectId } from './object-id.ts';
import { runGit } from './run-git.ts';

/**
 * The ids of a commit's parents, first parent first, as the commit itself names them: in a shallow clone they may not
 * be there (see `hasCommit`). Throws a GlossError `git` when the commit is absent.
 */
export async function readParents({ directory, sha }: { directory: string; sha: string }): Promise<string[]> {
  assertObjectId(sha);
  const commit = (await runGit({ directory, args: ['cat-file', 'commit', sha] })).toString('latin1');
  const header = commit.slice(0, commit.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}
