import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const FILE = 'world.sqlite';

/** The folder of a state directory that holds the world's file. */
export function worldDirectory(stateDir: string): string {
  return join(stateDir, 'runs');
}

/**
 * Ids of the steps whose completion is committed in a state directory that nobody has open. Read by SQLite alone
 * and from a copy, since whoever opens a log after a crash changes it. Empty when there is no readable log.
 */
export function readCompleted(stateDir: string): Set<string> {
  return withCopy(stateDir, (database) => {
    const rows = database.prepare("SELECT correlation AS id FROM events WHERE type = 'step_completed'").all();
    return new Set(rows.map(({ id }) => String(id)));
  });
}

function withCopy<T>(stateDir: string, read: (database: DatabaseSync) => Set<T>): Set<T> {
  const directory = worldDirectory(stateDir);
  if (!existsSync(join(directory, FILE))) return new Set();
  const copy = mkdtempSync(join(tmpdir(), 'gloss-crash-copy-'));
  try {
    for (const name of readdirSync(directory).filter((each) => each.startsWith(FILE))) {
      cpSync(join(directory, name), join(copy, name));
    }
    return readSound(join(copy, FILE), read);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readSound<T>(path: string, read: (database: DatabaseSync) => Set<T>): Set<T> {
  const database = new DatabaseSync(path);
  try {
    return read(database);
  } catch (error) {
    if (/no such table/.test(String(error))) return new Set();
    throw error;
  } finally {
    database.close();
  }
}
