import { existsSync, mkdirSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { describeError, GlossError } from '../../errors.ts';
import { checkSound, isHeaderDamaged, markClosed, markOpen } from './check-sound.ts';
import { isDamage } from './damage.ts';
import { inUse, unusable } from './directory-errors.ts';
import { dropDamagedRuns } from './drop-damaged-runs.ts';
import { holdLock } from './hold-lock.ts';
import { inTransaction } from './in-transaction.ts';
import { vacuum } from './prune-runs.ts';
import { migrate, NewerSchemaError } from './schema.ts';
import { sealLengths } from './seal-rows.ts';
import { clearPlace, newerFile, setAside, worldFile } from './world-file.ts';

/** All that the world uses of `node:sqlite`, so that a test can stand in between. */
export type Database = Pick<DatabaseSync, 'exec' | 'prepare' | 'close'>;

/** `window`: a power cut may take the last second; `full`: every commit waits for the disk. A killed process takes nothing either way. */
export type Durability = 'window' | 'full';

export interface OpenedDatabase {
  database: Database;
  path: string;
  /** Checkpoints, closes and lets go of the directory; `failed` when the file could not be written any more. */
  close(how: { failed: boolean }): void;
}

interface Opening {
  directory: string;
  durability: Durability;
  open: (path: string) => Database;
  onWarning: (message: string) => void;
}

/**
 * Opens the one file of a state directory for this process alone. A damaged file is set aside under another name:
 * finished answers are kept elsewhere, so the runs in it can be started anew.
 *
 * @throws GlossError `state` when another process has the directory (naming its pid and host), when a newer Gloss
 *   wrote the file, or when it cannot be used.
 */
export function openDatabase(options: Opening): OpenedDatabase {
  const { directory } = options;
  const path = worldFile(directory);
  const letGo = lock(directory);
  try {
    const database = openSound(options);
    return { database, path, close: ({ failed }) => closeSoundly({ database, letGo, failed }) };
  } catch (error) {
    letGo();
    const remedy = 'Use that version, or choose another state directory (`state-dir`).';
    if (error instanceof NewerSchemaError) throw newerFile({ path, error, remedy });
    throw error instanceof GlossError ? error : unusable(directory, error);
  }
}

/** A file that could not be written is not marked as sound: whoever opens it next looks. */
function closeSoundly(call: { database: Database; letGo: () => void; failed: boolean }): void {
  const { database, letGo, failed } = call;
  try {
    if (failed) return;
    vacuum(database);
    inTransaction(database, () => {
      sealLengths(database);
      markClosed(database);
    });
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The last commit stands, in the write-ahead log.
  } finally {
    database.close();
    letGo();
  }
}

function lock(directory: string): () => void {
  let held: (() => void) | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    held = holdLock(join(directory, 'lock'));
  } catch (error) {
    throw unusable(directory, error);
  }
  if (!held) throw inUse(directory);
  return held;
}

function openSound(options: Opening): Database {
  try {
    return openOnce(options);
  } catch (error) {
    if (!isDamage(error) && !isHeaderDamaged(worldFile(options.directory))) throw error;
    warnSetAside({ ...options, error });
    return openOnce(options);
  }
}

/** Sets the file of a directory aside and says so. */
export function warnSetAside(
  call: Pick<Opening, 'directory'> & { onWarning?: Opening['onWarning']; error: unknown },
): void {
  const path = worldFile(call.directory);
  const aside = setAside(path);
  call.onWarning?.(
    `The record of runs ${path} was damaged (${describeError(call.error)}). It is kept as ${aside}; ` +
      'unfinished runs start anew, and finished answers are reused.',
  );
}

function openOnce({ directory, durability, open, onWarning }: Opening): Database {
  const path = worldFile(directory);
  const isNew = !existsSync(path) || statSync(path).size === 0;
  if (isNew) clearPlace(directory);
  const database = open(path);
  try {
    const { wholly } = isNew ? { wholly: false } : checkSound(database, path);
    // Pages of deleted runs can be given back to the file system only when this is set before the first table.
    if (isNew) database.exec('PRAGMA auto_vacuum = INCREMENTAL');
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability === 'full' ? 'FULL' : 'NORMAL'}; PRAGMA temp_store = MEMORY`,
    );
    migrate(database);
    markOpen(database, { pid: process.pid, host: hostname() });
    for (const runId of dropDamagedRuns({ database, wholly })) {
      onWarning(
        `The record of run ${runId} in ${path} was damaged: it starts anew, and finished answers are reused.`,
      );
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
