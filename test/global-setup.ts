import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The sources run with compiled workflows: built here when they are missing or not of these sources. */
export default function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build-engine.ts')], {
    stdio: 'inherit',
  });
}
