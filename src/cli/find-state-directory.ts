import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GlossError } from '../errors.ts';
import { openRepository } from '../git/open-repository.ts';
import type { CliSettings } from './settings.ts';

/**
 * The state directory that is meant, absolute: the option, the environment, else the repository's own.
 *
 * @throws GlossError `usage` when there is none.
 */
export async function findStateDirectory(
  command: { repo: string | undefined; stateDir: string | undefined },
  settings: CliSettings,
): Promise<string> {
  const { directory } = settings;
  const { repo = '.' } = command;
  const stateDir = command.stateDir ?? settings.stateDir;
  const found =
    stateDir === undefined
      ? join((await openRepository({ directory: resolve(directory, repo) })).directory, '.gloss')
      : resolve(directory, stateDir);
  const known = await stat(found).catch(() => undefined);
  if (known?.isDirectory()) return found;
  throw new GlossError({
    code: 'usage',
    message: known
      ? `'${found}' is a file, not a state directory.`
      : `There is no state directory '${found}'.`,
    remedy: 'Start a run first (see: gloss run --help), or name the directory with --state-dir.',
  });
}
