import { inTransaction } from './in-transaction.ts';
import type { Database } from './open-database.ts';

/** What is kept of runs that have ended. Their reports and answers lie elsewhere and stay. */
export interface Retention {
  /** Newest runs that are kept, child runs counted. */
  maxRuns: number;
  /** Time after its end at which a run is forgotten; one that nothing waits for any more, after its start. In ms. */
  maxAgeMs: number;
  /** Size of the file, in bytes, above which the oldest runs that have ended go. */
  maxBytes: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export const DEFAULT_RETENTION: Retention = {
  maxRuns: 20_000,
  maxAgeMs: 30 * DAY_MS,
  maxBytes: 256 * 1024 * 1024,
};

/** Runs deleted in one transaction: a few milliseconds. */
const BATCH = 50;
/** Batches in one call, so that opening a directory stays quick; the next call goes on. */
const MAX_BATCHES = 80;
/** Pages given back to the file system when the file is closed: 20 MB. */
const VACUUM_PAGES = 5_000;

const ENDED = "status IN ('completed', 'failed', 'cancelled')";
/** A child run is needed until the step that waits for it has passed on what it returned. */
const UNNEEDED = `run_id NOT IN (SELECT requests.run_id FROM requests JOIN runs AS parents ON parents.run_id = parent
  WHERE parents.status IN ('pending', 'running'))`;
/** Not ended, old, without a hook, and with nothing due lately or later: its code has changed, and nobody asked again. */
const LEFT = `status IN ('pending', 'running') AND created_at < ?
  AND row NOT IN (SELECT run FROM hooks) AND row NOT IN (SELECT run FROM messages WHERE due_at > ?)`;

/**
 * Deletes runs with everything of theirs, oldest first, until what is left is within `retention`. Child runs whose
 * parent is gone go too.
 *
 * @param options.now milliseconds since the epoch.
 * @returns the ids of the runs that were deleted.
 */
export function pruneRuns(options: { database: Database; retention: Retention; now: number }): string[] {
  const { database, retention, now } = options;
  const rows = (sql: string, ...values: number[]) =>
    (database.prepare(`${sql} ORDER BY row LIMIT ${BATCH}`).all(...values) as { row: number }[]).map(
      ({ row }) => row,
    );
  const idOf = database.prepare('SELECT run_id AS runId FROM runs WHERE row = ?');
  const remove = prepareRemoval(database);
  const rules: (() => number[])[] = [
    () =>
      rows(`SELECT row FROM runs WHERE ${ENDED} AND ended_at < ? AND ${UNNEEDED}`, now - retention.maxAgeMs),
    () => rows(`SELECT row FROM runs WHERE ${LEFT}`, now - retention.maxAgeMs, now - retention.maxAgeMs),
    () => {
      const surplus = count(database) - retention.maxRuns;
      return surplus <= 0
        ? []
        : rows(`SELECT row FROM runs WHERE ${ENDED} AND ${UNNEEDED}`).slice(0, surplus);
    },
    () =>
      usedBytes(database) <= retention.maxBytes
        ? []
        : rows(`SELECT row FROM runs WHERE ${ENDED} AND ${UNNEEDED}`),
    () =>
      rows(`SELECT row FROM runs JOIN requests USING (run_id)
            WHERE parent IS NOT NULL AND parent NOT IN (SELECT run_id FROM runs)`),
  ];

  const deleted: string[] = [];
  let batches = 0;
  for (const rule of rules) {
    for (let found = rule(); found.length > 0 && batches < MAX_BATCHES; found = rule()) {
      deleted.push(...found.map((row) => String(idOf.get(row)?.runId)));
      remove(found);
      batches++;
    }
  }
  return deleted;
}

/** Gives free pages back to the file system. */
export function vacuum(database: Database): void {
  database.exec(`PRAGMA incremental_vacuum(${VACUUM_PAGES})`);
}

/** @returns deletes runs, by their numbers, with everything of theirs, in one transaction. */
export function prepareRemoval(database: Database): (rows: readonly number[]) => void {
  const streamsOf = 'SELECT stream FROM streams WHERE run_id = (SELECT run_id FROM runs WHERE row = ?)';
  const statements = [
    `DELETE FROM chunks WHERE stream IN (${streamsOf})`,
    'DELETE FROM streams WHERE run_id = (SELECT run_id FROM runs WHERE row = ?)',
    'DELETE FROM requests WHERE run_id = (SELECT run_id FROM runs WHERE row = ?)',
    'DELETE FROM messages WHERE run = ?',
    'DELETE FROM hooks WHERE run = ?',
    'DELETE FROM events WHERE run = ?',
    'DELETE FROM runs WHERE row = ?',
  ].map((sql) => database.prepare(sql));
  return (rows) => {
    if (rows.length === 0) return;
    inTransaction(database, () => {
      for (const row of rows) for (const statement of statements) statement.run(row);
    });
  };
}

function count(database: Database): number {
  return Number(database.prepare('SELECT count(*) AS runs FROM runs').get()?.runs);
}

function usedBytes(database: Database): number {
  const pragma = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');
}
