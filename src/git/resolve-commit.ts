import { GlossError } from '../errors.ts';
import { EMPTY_TREE, readEmptyTree } from './object-id.ts';
import { openRepository } from './open-repository.ts';
import { tryGit } from './run-git.ts';

/**
 * The full id of the commit that a person calls `name`: a branch, tag, (short) id, `HEAD~3`, or `EMPTY_TREE` for the
 * comparison from nothing (then the empty tree's id in this repository).
 * Throws a GlossError `usage` when there is no such commit, or the name could be taken for an option.
 */
export async function resolveCommit({
  directory,
  name,
}: {
  directory: string;
  name: string;
}): Promise<string> {
  assertName(name);
  if (name === EMPTY_TREE) return await readEmptyTree({ directory });
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { exitCode, stdout } = await tryGit({ directory, args });
  const sha = stdout.toString('latin1').trim();
  // `^main` is no commit but the exclusion of one, and git prints it as such.
  if (exitCode === 0 && /^[0-9a-f]+$/.test(sha)) return sha;
  const { shallow } = await openRepository({ directory });
  throw new GlossError({
    code: 'usage',
    message: `'${name}' is not a commit of '${directory}'.`,
    remedy: shallow
      ? 'The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).'
      : 'Pass an existing branch, tag or commit id; `git fetch` brings those of the remote.',
  });
}

function assertName(name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git allows none in the name of a ref.
  if (name !== '' && !name.startsWith('-') && !/[\u0000-\u001f\u007f]/.test(name)) return;
  throw new GlossError({
    code: 'usage',
    message: `'${name}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,
    remedy: 'Pass a branch, tag or commit id.',
  });
}
