import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { digestSources } from '../../src/engine/digest-sources.ts';
import { preparePackagedAction } from '../runner/prepare-packaged-action.ts';

const root = join(import.meta.dirname, '../..');
const staging = join(root, 'build/packaged');
const turn = join(root, 'build/packaged.turn');

/** For the hook that calls `packageAction`: a build takes a while on a busy machine. */
export const PACKAGING_MS = 180_000;

/**
 * The action as the runner downloads it, built from the sources as they are now, in a fresh directory that holds
 * nothing else. `action/dist` in the repository may be older; that it is not at a release is checked elsewhere.
 */
export async function packageAction(): Promise<string> {
  await using _ = await takeTurn();
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
  return await preparePackagedAction({ root: staging });
}

/** Test files run side by side: one builds, the others wait for it. */
async function takeTurn(): Promise<AsyncDisposable> {
  await mkdir(join(root, 'build'), { recursive: true });
  for (;;) {
    try {
      await mkdir(turn);
      return { [Symbol.asyncDispose]: () => rm(turn, { recursive: true, force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = await stat(turn).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      // Left behind by a process that was killed.
      if (since > 0 && Date.now() - since > PACKAGING_MS) await rm(turn, { recursive: true, force: true });
      else await sleep(100);
    }
  }
}
