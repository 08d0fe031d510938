import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './explain-sqlite-error.ts';
import { migrateSchema } from './migrate-schema.ts';

/** How long one statement waits for another process's lock, in milliseconds. */
const BUSY_TIMEOUT = 10_000;
/** The switch to WAL does not use the busy timeout (https://www.sqlite.org/wal.html#busy), so it is tried again. */
const WAL_ATTEMPTS = 400;
const WAL_PAUSE = 25;

/** Opens (or creates) the database of the result store: WAL, current schema. Throws what `node:sqlite` throws. */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    enterWalMode(database);
    // NORMAL: a commit survives the end of the process; only a power cut may take the last ones, never the file.
    database.exec('PRAGMA synchronous = NORMAL');
    migrateSchema(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function enterWalMode(database: DatabaseSync): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === WAL_ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAL_PAUSE);
    }
  }
}
