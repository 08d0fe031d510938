import { DatabaseSync } from 'node:sqlite';

/** SQLite's code for a lock that somebody else holds (https://sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5;

/**
 * Takes a lock that the operating system drops with the process, so that a killed owner leaves nothing to clean up.
 * Node has no file locks of its own; SQLite's exclusive transaction is one. Nothing is ever written to the file, and
 * nobody deletes it: deleting a lock file lets two owners in.
 *
 * @returns a function that lets go, or undefined when another process has it.
 */
export function holdLock(path: string): (() => void) | undefined {
  const lock = new DatabaseSync(path);
  try {
    // Without a journal of its own beside it: a killed owner would leave that behind.
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (primaryCode(error) === SQLITE_BUSY) return undefined;
    throw error;
  }
}

/** SQLite's extended codes carry the primary one in their lowest byte (https://sqlite.org/rescode.html). */
export function primaryCode(error: unknown): number | undefined {
  const { errcode } = error as { errcode?: number };
  return errcode === undefined ? undefined : errcode & 0xff;
}
