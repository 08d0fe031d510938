import { assertObjectId } from './object-id.ts';
import { tryGit } from './run-git.ts';

/** Whether the repository holds this commit (full id): a shallow or stale clone may not. */
export async function hasCommit({ directory, sha }: { directory: string; sha: string }): Promise<boolean> {
  assertObjectId(sha);
  const { exitCode } = await tryGit({ directory, args: ['cat-file', '-e', `${sha}^{commit}`] });
  return exitCode === 0;
}
