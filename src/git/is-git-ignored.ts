import { tryGit } from './run-git.ts';

/** Whether git would not see a file at this path (from the top of the work tree); a tracked file it always sees. */
export async function isGitIgnored(options: { directory: string; path: string }): Promise<boolean> {
  const { directory, path } = options;
  // This command takes no literal pathspecs; behind `./` nothing in a path has another meaning.
  const args = ['--no-literal-pathspecs', 'check-ignore', '--quiet', '--', `./${path}`];
  const { exitCode } = await tryGit({ directory, args });
  // 1: it is not; 128: there is no telling, as behind a symbolic link.
  return exitCode === 0;
}
