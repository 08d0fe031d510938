import { inTransaction } from './in-transaction.ts';
import type { Database } from './open-database.ts';
import { sealRows } from './seal-rows.ts';

/** Marks the file as ours (`file` and SQLite's own tools show it): "Glos". */
export const APPLICATION_ID = 0x476c6f73;

/**
 * The schema, version by version; `PRAGMA user_version` counts those a file has. A released step is never changed:
 * a new version is a new step.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE runs (
    row INTEGER PRIMARY KEY, run_id TEXT UNIQUE NOT NULL, workflow TEXT NOT NULL, status TEXT NOT NULL,
    created_at INTEGER NOT NULL, ended_at INTEGER) STRICT;
  CREATE INDEX runs_by_status ON runs (status, row);
  CREATE TABLE events (
    run INTEGER NOT NULL, sequence INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, correlation TEXT NOT NULL,
    at INTEGER NOT NULL, spec INTEGER NOT NULL, data TEXT, payload BLOB, crc INTEGER NOT NULL,
    PRIMARY KEY (run, sequence)) STRICT, WITHOUT ROWID;
  CREATE TABLE hooks (
    hook_id TEXT PRIMARY KEY, run INTEGER NOT NULL, token TEXT UNIQUE NOT NULL, sequence INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX hooks_by_run ON hooks (run);
  CREATE TABLE messages (
    run INTEGER NOT NULL, key TEXT NOT NULL, due_at INTEGER NOT NULL, attempt INTEGER NOT NULL, body TEXT,
    PRIMARY KEY (run, key)) STRICT, WITHOUT ROWID;
  CREATE TABLE streams (
    stream INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, run_id TEXT NOT NULL, closed INTEGER NOT NULL) STRICT;
  CREATE INDEX streams_by_run ON streams (run_id);
  CREATE TABLE chunks (
    stream INTEGER NOT NULL, sequence INTEGER NOT NULL, data BLOB NOT NULL, crc INTEGER NOT NULL,
    PRIMARY KEY (stream, sequence)) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE requests (
    run_id TEXT PRIMARY KEY, workflow TEXT NOT NULL, key TEXT NOT NULL, build_id TEXT NOT NULL,
    input_digest TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL, started_at TEXT NOT NULL,
    parent TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX requests_by_key ON requests (key, status);
  CREATE INDEX requests_by_parent ON requests (parent) WHERE parent IS NOT NULL;
  `,
  // Checksums (row-sums.ts), and how much there is at least of what a row stands for. An index that knows the ids of
  // unfinished requests besides the table. "Closed in order" is said, no longer its opposite: what is lost must not
  // mean that all is well.
  `
  ALTER TABLE runs ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE messages ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE streams ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE streams ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE requests ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX requests_running ON requests (run_id) WHERE status = 'running';
  DELETE FROM meta WHERE name = 'unclean';
  `,
];

/** The version whose rows have checksums. */
const SEALED_VERSION = 3;

/** What a file was written by, against what this code can read. */
export class NewerSchemaError extends Error {
  constructor(version: number) {
    super(`Its format is version ${version}, this Gloss knows versions up to ${MIGRATIONS.length}.`);
    this.name = 'NewerSchemaError';
  }
}

/**
 * Brings a database to the newest version, in one transaction: one that fails leaves it as it was.
 * @throws NewerSchemaError when a newer Gloss wrote it; SQLite's error when it cannot be written.
 */
export function migrate(database: Database): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > MIGRATIONS.length) throw new NewerSchemaError(version);
  if (version === MIGRATIONS.length) return;
  inTransaction(database, () => {
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    if (version < SEALED_VERSION) sealRows(database);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}
