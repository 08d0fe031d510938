import { tryGit } from './run-git.ts';

/** Where work usually goes to: what `origin` says, else a branch of the usual name, else the one that is checked out. */
export async function readDefaultBranch({ directory }: { directory: string }): Promise<string | undefined> {
  const remote = await readSymbol(directory, 'refs/remotes/origin/HEAD');
  if (remote !== undefined) return remote.replace(/^origin\//, '');
  for (const name of ['main', 'master']) {
    for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`]) {
      const args = ['rev-parse', '--verify', '--quiet', ref];
      if ((await tryGit({ directory, args })).exitCode === 0) return name;
    }
  }
  return await readSymbol(directory, 'HEAD');
}

async function readSymbol(directory: string, ref: string): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit({
    directory,
    args: ['symbolic-ref', '--quiet', '--short', ref],
  });
  const name = stdout.toString('utf8').trim();
  return exitCode === 0 && name !== '' ? name : undefined;
}
