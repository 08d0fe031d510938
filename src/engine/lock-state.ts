import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeError, GlossError } from '../errors.ts';

/** SQLite's codes for a lock somebody else holds and for a file that is not a sound database. */
const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/**
 * Opens `ledger.sqlite` in `directory` for this process alone: the operating system drops the lock with the
 * process, so a killed owner leaves nothing to clean up. A damaged file is thrown away, since answers are kept
 * elsewhere.
 *
 * @param options.open prepares what the caller wants of the database, and throws SQLite's error when it is damaged.
 * @throws GlossError `state` when another process has it (naming its pid and host), or when it cannot be used.
 */
export function openLocked<T>(options: {
  directory: string;
  onWarning: (message: string) => void;
  open: (database: DatabaseSync) => T;
}): T {
  const { directory, onWarning, open } = options;
  const path = join(directory, 'ledger.sqlite');
  try {
    mkdirSync(directory, { recursive: true });
    return lock({ path, directory, open });
  } catch (error) {
    if (error instanceof GlossError) throw error;
    const code = primaryCode(error);
    if (code !== SQLITE_CORRUPT && code !== SQLITE_NOTADB) throw unusable(directory, error);
    onWarning(
      `The record of runs in ${directory} was damaged and is started anew; finished answers are kept.`,
    );
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
    return lock({ path, directory, open });
  }
}

function lock<T>(options: { path: string; directory: string; open: (database: DatabaseSync) => T }): T {
  const { path, directory, open } = options;
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;');
    // Exclusive mode takes its lock with the first write and keeps it.
    database.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid INTEGER); COMMIT;');
    const opened = open(database);
    writeFileSync(ownerPath(directory), JSON.stringify({ pid: process.pid, host: hostname() }));
    return opened;
  } catch (error) {
    database.close();
    if (primaryCode(error) === SQLITE_BUSY) throw inUse(directory);
    throw error;
  }
}

/** SQLite's extended codes carry the primary one in their lowest byte (https://sqlite.org/rescode.html). */
function primaryCode(error: unknown): number | undefined {
  const { errcode } = error as { errcode?: number };
  return errcode === undefined ? undefined : errcode & 0xff;
}

function inUse(directory: string): GlossError {
  return new GlossError({
    code: 'state',
    message: `The state directory ${directory} is in use by ${readOwner(directory)}.`,
    remedy: 'Wait for it to end, or choose another state directory (`state-dir`).',
  });
}

function unusable(directory: string, error: unknown): GlossError {
  return new GlossError({
    code: 'state',
    message: `The state directory ${directory} cannot be used (${describeError(error)}).`,
    remedy: 'Make it readable and writable, or choose another state directory (`state-dir`).',
    cause: error,
  });
}

/** Who holds the lock, for the error only; the lock itself is SQLite's. */
function readOwner(directory: string): string {
  try {
    const { pid, host } = JSON.parse(readFileSync(ownerPath(directory), 'utf8')) as Record<string, unknown>;
    return `process ${String(pid)} on ${String(host)}`;
  } catch {
    return 'another process';
  }
}

function ownerPath(directory: string): string {
  return join(directory, 'owner.json');
}
