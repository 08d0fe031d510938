import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { digestSources } from '../../src/engine/digest-sources.ts';
import { preparePackagedAction } from '../runner/prepare-packaged-action.ts';

const root = join(import.meta.dirname, '../..');
const staging = join(root, 'build/packaged');

/**
 * The action as the runner downloads it, built from the sources as they are now, in a fresh directory that holds
 * nothing else. `action/dist` in the repository may be older; that it is not at a release is checked elsewhere.
 */
export async function packageAction(): Promise<string> {
  const stamp = join(staging, 'sources');
  const digest = await digestSources({ root, directories: ['src', 'action', 'scripts'] });
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== digest) {
    await rm(staging, { recursive: true, force: true });
    await mkdir(join(staging, 'action'), { recursive: true });
    const args = [join(root, 'scripts/build-action.ts'), '--out', 'build/packaged/action/dist'];
    await promisify(execFile)(process.execPath, args, { cwd: root });
    await writeFile(stamp, digest);
  }
  for (const name of ['action.yml', 'action/action.yml']) await cp(join(root, name), join(staging, name));
  return preparePackagedAction({ root: staging });
}
