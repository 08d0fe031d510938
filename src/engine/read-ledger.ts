import type { LedgerEntry } from './open-ledger.ts';
import { DamageError } from './sqlite-world/damage.ts';
import type { Database } from './sqlite-world/open-database.ts';
import { isRequestSound, prepareRequestRows } from './sqlite-world/request-rows.ts';

/** The ledger's entries, for whoever must not write. */
export interface LedgerReader {
  /** @throws DamageError when it is not as it was written. */
  get(runId: string): LedgerEntry | undefined;
  /** Runs that steps of this one wait for, in the order in which they were started. */
  childrenOf(runId: string): string[];
  /** Runs of the same request that were given up right before this one, oldest first. */
  replacedBy(entry: LedgerEntry): string[];
}

export function readLedger(database: Database): LedgerReader {
  const requests = prepareRequestRows(database);
  const children = database.prepare(
    'SELECT run_id AS runId FROM requests JOIN runs USING (run_id) WHERE parent = ? ORDER BY row',
  );
  const earlier = database.prepare(
    `SELECT run_id AS runId, status FROM requests WHERE key = :key AND (started_at, run_id) < (:startedAt, :runId)
     ORDER BY started_at DESC, run_id DESC`,
  );
  return {
    get: (runId) => {
      const found = requests.get(runId);
      if (!found) return undefined;
      if (!isRequestSound(found)) throw new DamageError(`The request of run ${runId} was changed`);
      const { crc: _, ...entry } = found;
      return entry as LedgerEntry;
    },
    childrenOf: (runId) => (children.all(runId) as { runId: string }[]).map((row) => row.runId),
    replacedBy: ({ key, startedAt, runId }) => {
      const found = earlier.all({ key, startedAt, runId }) as { runId: string; status: string }[];
      const kept = found.findIndex(({ status }) => status !== 'abandoned');
      return found
        .slice(0, kept === -1 ? found.length : kept)
        .map((row) => row.runId)
        .reverse();
    },
  };
}
