import { runGit } from './run-git.ts';

/** Branches and tags of a repository: full names to object ids. */
export async function listRefs(directory: string): Promise<Map<string, string>> {
  const command = ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags'];
  const lines = (await runGit({ directory, command })).toString().split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [name = '', sha = ''] = line.split(' ');
      return [name, sha];
    }),
  );
}
