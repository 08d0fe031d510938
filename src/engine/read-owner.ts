import { wasClosed } from './sqlite-world/check-sound.ts';
import type { Database } from './sqlite-world/open-database.ts';

/** The process that has the state directory open, as far as the file knows: a killed one is still named. */
export function readOwner(database: Database): { pid: number; host: string } | null {
  // Whoever closed the file in order has let go of it.
  if (wasClosed(database)) return null;
  const owner = database.prepare("SELECT value FROM meta WHERE name = 'owner'").get()?.value;
  const { pid, host } = JSON.parse(String(owner ?? '{}')) as { pid?: number; host?: string };
  return pid === undefined || host === undefined ? null : { pid, host };
}
