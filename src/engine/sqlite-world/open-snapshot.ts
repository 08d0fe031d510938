import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** SQLite waits this long for a lock that is held for a moment (https://sqlite.org/c3ref/busy_timeout.html), in ms. */
const BUSY_MS = 500;

/** One moment of a database that others may be writing to. */
export interface Snapshot {
  database: DatabaseSync;
  /** False when what was read may be a mixture of two moments: somebody began to write meanwhile. */
  isSound(): boolean;
  close(): void;
}

/**
 * Opens a database for reading beside its writer, which is never kept waiting, and writes nothing beside the file.
 *
 * - There is a log and its index: they are read as they are. `readonly_shm` keeps SQLite from repairing the index that
 *   a killed writer left; it builds one of its own in memory instead.
 * - There is no log: nobody writes, and the file is all there is. `immutable` keeps SQLite from making a log and an
 *   index for it, which it does even for a reader, and could not in a directory that may not be written.
 * - There is a log without its index (somebody copied two files of three): a copy is opened, which may be repaired.
 *
 * @throws SQLite's error, also when the files change between looking and opening; try again then.
 */
export function openSnapshot(path: string): Snapshot {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  const index = statSync(`${path}-shm`, { throwIfNoEntry: false });
  if (log && index) return { ...open(path, 'readonly_shm'), isSound: () => true };
  const before = stampOf(path);
  const isSound = () => stampOf(path) === before;
  if (!log || log.size === 0) return { ...open(path, 'immutable'), isSound };
  return { ...openCopy(path), isSound };
}

function open(path: string, setting?: 'readonly_shm' | 'immutable'): Omit<Snapshot, 'isSound'> {
  const url = pathToFileURL(path);
  if (setting !== undefined) url.searchParams.set(setting, '1');
  const database = new DatabaseSync(url, { readOnly: true, timeout: BUSY_MS });
  try {
    database.exec('BEGIN');
    return { database, close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

function openCopy(path: string): Omit<Snapshot, 'isSound'> {
  const directory = mkdtempSync(join(tmpdir(), 'gloss-read-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    const copy = join(directory, 'copy.sqlite');
    for (const suffix of ['', '-wal']) copyFileSync(`${path}${suffix}`, `${copy}${suffix}`);
    const { database } = open(copy);
    const close = () => {
      database.close();
      remove();
    };
    return { database, close };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Changes whenever one of the files appears, goes or is written. */
function stampOf(path: string): string {
  const stats = ['', '-wal', '-shm'].map((suffix) => statSync(`${path}${suffix}`, { throwIfNoEntry: false }));
  return stats.map((stat) => (stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : 'none')).join(', ');
}
