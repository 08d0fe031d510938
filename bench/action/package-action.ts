import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const OUT = 'build/bench-dist';
let packaged: Promise<string> | undefined;

/** The action as a release holds it, built from the sources as they are now; once for all rows. */
export function packageAction(): Promise<string> {
  packaged ??= build();
  return packaged;
}

async function build(): Promise<string> {
  const args = [join(root, 'scripts/build-action.ts'), '--out', `${OUT}/action/dist`];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  await mkdir(join(root, OUT, 'action'), { recursive: true });
  for (const name of ['action.yml', 'action/action.yml']) await cp(join(root, name), join(root, OUT, name));
  return join(root, OUT);
}
