import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { GlossError } from '../src/errors.ts';

/** What a state directory holds; a lock is of the process that had it. */
const FOLDERS = ['runs', 'results', 'reports'] as const;
const NAME = /^(?:runs|results|reports)(?:\/[\w-][\w.-]*)+$/;
/** Bytes of all files together. */
const MAX_BYTES = 1024 * 1024 * 1024;

/**
 * Puts the state of an earlier job in the place of what is there.
 *
 * @param options.zip As `actions/upload-artifact` packed the directory.
 * @throws GlossError `state` when the archive is broken, larger than 1 GiB, or holds nothing of a state directory.
 */
export async function unpackState(options: { zip: Uint8Array; stateDir: string }): Promise<void> {
  const { zip, stateDir } = options;
  const files = readZip(zip);
  for (const folder of FOLDERS) await rm(join(stateDir, folder), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(stateDir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

function readZip(zip: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!NAME.test(name)) return false;
        total += originalSize;
        if (total > MAX_BYTES) throw new Error('it is larger than 1 GiB');
        return true;
      },
    });
    if (Object.keys(files).length === 0) throw new Error('it holds no state');
    return files;
  } catch (error) {
    throw new GlossError({
      code: 'state',
      message: `What an earlier job kept cannot be unpacked: ${(error as Error).message}.`,
      remedy: 'Ask for the pipeline again, and decide about the new preview.',
      cause: error,
    });
  }
}
