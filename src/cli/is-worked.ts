import { hostname } from 'node:os';
import type { RunExport } from '../engine/run-export.ts';

/** Whether the process that opened the directory is still there; undefined when it is another machine's. */
export function isWorked(owner: RunExport['owner']): boolean | undefined {
  if (owner === null) return false;
  if (owner.host !== hostname()) return undefined;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
