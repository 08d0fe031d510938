import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GlossError } from '../errors.ts';

/**
 * Makes sure that `directory` (absolute) can be written into or created, and creates nothing: a run must not find out
 * after it has paid for everything.
 *
 * @throws GlossError `usage` when it, or a part of its path, is a file, or may not be written.
 */
export async function assertOutDirectory(directory: string): Promise<void> {
  const existing = await nearestExisting(directory);
  if (!(await stat(existing)).isDirectory()) throw refused(directory, `'${existing}' is a file.`);
  await access(existing, constants.W_OK | constants.X_OK).catch(() => {
    throw refused(directory, `'${existing}' may not be written by this user.`);
  });
}

async function nearestExisting(path: string): Promise<string> {
  const known = await stat(path).catch(() => undefined);
  return known || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function refused(directory: string, reason: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `The results cannot be written to '${directory}': ${reason}`,
    remedy: 'Name another directory with --out.',
  });
}
