import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, GlossError } from '../errors.ts';
import { createDirectory } from '../results/create-directory.ts';

/** What Gloss itself puts there. */
const OWN_ENTRIES = new Set(['runs', 'results', 'reports']);

/**
 * Creates the state directory and keeps git from ever adding it.
 * @throws GlossError `state` when it cannot be created or written.
 */
export async function prepareStateDirectory(directory: string): Promise<void> {
  createDirectory(directory);
  try {
    const entries = await readdir(directory);
    // A directory that holds other things too (`--state-dir .`) is the person's, and so is what git ignores in it.
    if (!entries.every((entry) => OWN_ENTRIES.has(entry))) return;
    await writeFile(join(directory, '.gitignore'), '*\n');
  } catch (error) {
    throw new GlossError({
      code: 'state',
      message: `The state directory '${directory}' cannot be used (${describeError(error)}).`,
      remedy: 'Make it readable and writable, or choose another state directory (`--state-dir`).',
      cause: error,
    });
  }
}
