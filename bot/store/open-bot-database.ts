import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeError, GlossError } from '../../src/errors.ts';
import { createDirectory } from '../../src/results/create-directory.ts';

/** Each entry lifts the schema by one version; entries are only ever appended. Times are milliseconds since 1970. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE deliveries (id TEXT PRIMARY KEY, received_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX deliveries_by_time ON deliveries (received_at);
   CREATE TABLE jobs (
     id TEXT PRIMARY KEY,
     once TEXT NOT NULL UNIQUE,
     kind TEXT NOT NULL,
     status TEXT NOT NULL,
     installation INTEGER NOT NULL,
     owner TEXT NOT NULL,
     repo TEXT NOT NULL,
     number INTEGER,
     pipeline TEXT,
     actor TEXT,
     work TEXT NOT NULL,
     run_id TEXT,
     attempts INTEGER NOT NULL DEFAULT 0,
     approval TEXT,
     expires_at INTEGER,
     decision TEXT,
     outcome TEXT,
     created_at INTEGER NOT NULL,
     started_at INTEGER,
     finished_at INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX jobs_open ON jobs (status, id) WHERE status IN ('queued', 'running', 'waiting');
   CREATE INDEX jobs_by_place ON jobs (owner, repo, number, id);
   CREATE INDEX jobs_ended ON jobs (finished_at) WHERE finished_at IS NOT NULL;
   CREATE TABLE job_events (
     job TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (job, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE usage (
     installation INTEGER NOT NULL, day TEXT NOT NULL, tokens INTEGER NOT NULL, model_calls INTEGER NOT NULL,
     PRIMARY KEY (installation, day)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE breakers (key TEXT PRIMARY KEY, state TEXT NOT NULL, used_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
  'ALTER TABLE jobs ADD COLUMN ending TEXT',
];

/**
 * Opens (or creates) `bot.sqlite`: what was delivered, what is to be done, and how it ended. A killed process loses nothing
 * that was committed; a power cut may take the last moments.
 *
 * @throws GlossError `state` when it cannot be used or was written by a newer version.
 */
export function openBotDatabase(directory: string): DatabaseSync {
  createDirectory(directory);
  const file = join(directory, 'bot.sqlite');
  try {
    const database = new DatabaseSync(file);
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
      migrate(database, file);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (cause) {
    if (cause instanceof GlossError) throw cause;
    throw new GlossError({
      code: 'state',
      message: `The App's record of jobs '${file}' cannot be opened (${describeError(cause)}).`,
      remedy:
        'Give this user read and write access, make room, or move the file away: jobs that wait are then forgotten.',
      cause,
    });
  }
}

function migrate(database: DatabaseSync, file: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (version > MIGRATIONS.length) {
    throw new GlossError({
      code: 'state',
      message: `'${file}' was written by a newer Gloss (schema ${version}, this one knows ${MIGRATIONS.length}).`,
      remedy: 'Upgrade Gloss, or use another state directory.',
    });
  }
  if (version === MIGRATIONS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
