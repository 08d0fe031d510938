import { tryGit } from './run-git.ts';

/**
 * Settings that switch every content filter off: a filter (`filter.<name>.clean`) is a program, and which files it is
 * run on is said by a file of the repository. Line ends and encodings are still converted.
 */
export async function ignoreFilters({ directory }: { directory: string }): Promise<Record<string, string>> {
  const pattern = String.raw`^filter\..*\.(clean|process|required)$`;
  // No filter at all is a failure to git (exit code 1).
  const { stdout } = await tryGit({
    directory,
    args: ['config', '-z', '--name-only', '--get-regexp', pattern],
  });
  const names = stdout.toString('utf8').split('\0').filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, name.endsWith('.required') ? 'false' : '']));
}
