import { DamageError, isDamage } from './damage.ts';
import type { Database } from './open-database.ts';
import { prepareRemoval } from './prune-runs.ts';
import { prepareRows, type RunRow } from './rows.ts';
import { foldLog } from './run-view.ts';

/**
 * Reads the logs of all runs that have not ended, as a replay would, and forgets those that are not as they were
 * written: whoever asks for one of them starts it anew. The rest of the file stays.
 *
 * @returns the ids of the runs that were forgotten. @throws SQLite's error when its own structures are damaged.
 */
export function dropDamagedRuns(database: Database): string[] {
  const rows = prepareRows(database);
  const unfinished = rows.listUnfinished();
  const damaged = unfinished.filter((run) => !isSound(rows, run));
  prepareRemoval(database)(damaged.map(({ row }) => row));
  return damaged.map(({ runId }) => runId);
}

function isSound(rows: ReturnType<typeof prepareRows>, { row, runId }: RunRow): boolean {
  try {
    return foldLog(row, rows.readLog(row, runId)) !== undefined;
  } catch (error) {
    // Damage to SQLite's structures is no matter of one run.
    if (isDamage(error) && !(error instanceof DamageError)) throw error;
    return false;
  }
}
