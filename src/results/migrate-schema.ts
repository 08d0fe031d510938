import type { DatabaseSync } from 'node:sqlite';
import { GlossError } from '../errors.ts';

/**
 * Each entry lifts the schema by one version; entries are only ever appended, never edited.
 * `totals` is kept by triggers, so that the bound costs no scan and holds for every process that writes.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE results (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL UNIQUE,
     kind TEXT NOT NULL,
     tokens_in INTEGER,
     tokens_out INTEGER,
     bytes INTEGER NOT NULL,
     last_used INTEGER NOT NULL,
     digest TEXT NOT NULL,
     value TEXT NOT NULL
   ) STRICT;
   CREATE INDEX results_by_use ON results (last_used, bytes);
   CREATE TABLE totals (id INTEGER PRIMARY KEY CHECK (id = 1), bytes INTEGER NOT NULL) STRICT;
   INSERT INTO totals VALUES (1, 0);
   CREATE TRIGGER results_added AFTER INSERT ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes; END;
   CREATE TRIGGER results_replaced AFTER UPDATE OF bytes ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes - old.bytes; END;
   CREATE TRIGGER results_removed AFTER DELETE ON results
     BEGIN UPDATE totals SET bytes = bytes - old.bytes; END;
   CREATE TABLE failures (id TEXT PRIMARY KEY, count INTEGER NOT NULL, last_failed INTEGER NOT NULL) STRICT;`,
];

/** The schema version that this program writes (`PRAGMA user_version`). */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings the database to `SCHEMA_VERSION`. The version is read inside the write lock, so that of several processes that
 * open a new file at once exactly one creates the tables. A newer file throws a GlossError `state`.
 */
export function migrateSchema(database: DatabaseSync, file: string): void {
  if (readVersion(database, file) === SCHEMA_VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of MIGRATIONS.slice(readVersion(database, file))) database.exec(migration);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function readVersion(database: DatabaseSync, file: string): number {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (version <= SCHEMA_VERSION) return version;
  throw new GlossError({
    code: 'state',
    message: `'${file}' was written by a newer Gloss (schema ${version}, this one knows ${SCHEMA_VERSION}).`,
    remedy: 'Upgrade Gloss, or use another state directory.',
  });
}
