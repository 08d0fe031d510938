import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, GlossError } from '../errors.ts';

/**
 * Creates the state directory and keeps git from ever adding it.
 * @throws GlossError `state` when it cannot be created or written.
 */
export async function prepareStateDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, '.gitignore'), '*\n');
  } catch (error) {
    throw new GlossError({
      code: 'state',
      message: `The state directory ${directory} cannot be used (${describeError(error)}).`,
      remedy: 'Make it readable and writable, or choose another state directory (`--state-dir`).',
      cause: error,
    });
  }
}
