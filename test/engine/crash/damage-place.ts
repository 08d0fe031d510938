import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// Something else lies where the world's file, or its lock, should be.

export function strangeDatabase(path: string): string {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  const database = new DatabaseSync(path);
  database.exec("CREATE TABLE guests (name TEXT); INSERT INTO guests VALUES ('Ada')");
  database.close();
  return 'replaced';
}

/** It is as it was: here, or where it was set aside. */
export function checkStrangeDatabase(path: string): string[] {
  const place = existsSync(`${path}.damaged`) ? `${path}.damaged` : path;
  const database = new DatabaseSync(place);
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const names = tables.map(({ name }) => String(name)).join();
    return names === 'guests' ? [] : [`somebody else’s database was changed: it holds ${names}`];
  } finally {
    database.close();
  }
}

export function directoryInstead(path: string): string {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  mkdirSync(path);
  return 'replaced';
}

export function strangeLock(path: string): string {
  writeFileSync(join(dirname(path), 'lock'), 'no lock\n'.repeat(1_000));
  return 'replaced';
}

export function newerFormat(path: string): string {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 999');
  database.close();
  return 'version 999';
}
