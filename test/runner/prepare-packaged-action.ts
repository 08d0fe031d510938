import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a release of the action consists of. */
const PACKAGED = ['action.yml', join('action', 'action.yml'), join('action', 'dist')];

/**
 * Copies the packaged action, and nothing else of the project, into a new empty folder and returns its absolute
 * path: what runs there cannot lean on sources or `node_modules`. Rejects when the bundle has not been built.
 */
export async function preparePackagedAction({ root }: { root: string }): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'packaged-action-')));
  try {
    for (const path of PACKAGED) {
      await cp(join(root, path), join(directory, path), { recursive: true });
    }
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
  return directory;
}
