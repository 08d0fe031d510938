import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeError, GlossError } from '../../errors.ts';
import { DamageError, isDamage } from './damage.ts';
import { dropDamagedRuns } from './drop-damaged-runs.ts';
import { holdLock } from './hold-lock.ts';
import { vacuum } from './prune-runs.ts';
import { APPLICATION_ID, MIGRATIONS, migrate, NewerSchemaError } from './schema.ts';

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

const FILE = 'world.sqlite';
const SUFFIXES = ['', '-wal', '-shm'];
/** What versions before this file existed kept in the directory. */
const FORMER = ['world', 'ledger.sqlite', 'ledger.sqlite-wal', 'ledger.sqlite-shm', 'owner.json'];
/** A file that was closed in order is checked page by page only up to this size, in bytes. */
const CHECKED_BYTES = 4 * 1024 * 1024;

/**
 * Opens the one file of a state directory for this process alone. A damaged file is set aside under another name:
 * finished answers are kept elsewhere, so the runs in it can be started anew.
 *
 * @throws GlossError `state` when another process has the directory (naming its pid and host), when a newer Gloss
 *   wrote the file, or when it cannot be used.
 */
export function openDatabase(options: {
  directory: string;
  durability: Durability;
  open: (path: string) => Database;
  onWarning: (message: string) => void;
}): OpenedDatabase {
  const { directory, onWarning } = options;
  const path = join(directory, FILE);
  const letGo = lock(directory, path);
  try {
    const database = openSound({ ...options, path });
    return { database, path, close: ({ failed }) => closeSoundly({ database, letGo, failed }) };
  } catch (error) {
    letGo();
    if (error instanceof NewerSchemaError) throw newer(path, error);
    throw error instanceof GlossError ? error : unusable(directory, error);
  }

  function openSound(call: { path: string } & typeof options): Database {
    try {
      return openOnce(call);
    } catch (error) {
      if (!isDamage(error)) throw error;
      const aside = setAside(call.path);
      onWarning(
        `The record of runs ${call.path} was damaged (${describeError(error)}). It is kept as ${aside}; ` +
          'unfinished runs start anew, and finished answers are reused.',
      );
      return openOnce(call);
    }
  }
}

/** A file that could not be written is not marked as sound: whoever opens it next looks. */
function closeSoundly(call: { database: Database; letGo: () => void; failed: boolean }): void {
  const { database, letGo, failed } = call;
  try {
    if (failed) return;
    vacuum(database);
    database.exec("DELETE FROM meta WHERE name = 'unclean'; PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // The last commit stands, in the write-ahead log.
  } finally {
    database.close();
    letGo();
  }
}

function lock(directory: string, path: string): () => void {
  let held: (() => void) | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    held = holdLock(join(directory, 'lock'));
  } catch (error) {
    throw unusable(directory, error);
  }
  if (!held) throw inUse(directory, path);
  return held;
}

function openOnce(options: {
  path: string;
  durability: Durability;
  open: (path: string) => Database;
  onWarning: (message: string) => void;
}): Database {
  const { path, durability, open, onWarning } = options;
  const isNew = !existsSync(path) || statSync(path).size === 0;
  // A log without its database is what a lost file leaves behind; its pages belong to nothing.
  if (isNew) {
    for (const suffix of SUFFIXES) rmSync(`${path}${suffix}`, { force: true });
    for (const name of FORMER) rmSync(join(path, '..', name), { recursive: true, force: true });
  }
  const database = open(path);
  try {
    if (!isNew) checkSound(database, path);
    // Pages of deleted runs can be given back to the file system only when this is set before the first table.
    if (isNew) database.exec('PRAGMA auto_vacuum = INCREMENTAL');
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability === 'full' ? 'FULL' : 'NORMAL'}; PRAGMA temp_store = MEMORY`,
    );
    migrate(database);
    const owner = JSON.stringify({ pid: process.pid, host: hostname() });
    database.prepare("INSERT OR REPLACE INTO meta VALUES ('owner', ?), ('unclean', '1')").run(owner);
    for (const runId of dropDamagedRuns(database)) {
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

/** @throws an error of damage when the file is not ours, or damaged as far as can be told at this price. */
function checkSound(database: Database, path: string): void {
  const pragma = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
  if (tables > 0 && pragma('application_id') !== APPLICATION_ID)
    throw new DamageError('Gloss did not make it');
  const version = Number(pragma('user_version'));
  if (version > MIGRATIONS.length) throw new NewerSchemaError(version);
  const unclean =
    version === 0 || database.prepare("SELECT 1 FROM meta WHERE name = 'unclean'").get() !== undefined;
  if (!unclean && statSync(path).size > CHECKED_BYTES) return;
  const [found] = database.prepare('PRAGMA integrity_check(1)').all();
  if (found?.integrity_check !== 'ok') throw new DamageError(String(found?.integrity_check ?? 'unreadable'));
  if (version > 0 && tell(database) !== expected(version)) throw new DamageError('its tables were changed');
}

/** What the tables of a database are, in the words they were made with. */
function tell(database: Database): string {
  const rows = database
    .prepare("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
    .all();
  return rows.map(({ sql }) => String(sql)).join(';\n');
}

function expected(version: number): string {
  const fresh = new DatabaseSync(':memory:');
  for (const step of MIGRATIONS.slice(0, version)) fresh.exec(step);
  const text = tell(fresh);
  fresh.close();
  return text;
}

/** Moves a damaged file out of the way, in the place of an earlier one. @returns its new name. */
export function setAside(path: string): string {
  const aside = `${path}.damaged`;
  for (const suffix of SUFFIXES) {
    rmSync(`${aside}${suffix}`, { force: true });
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
  }
  return aside;
}

function inUse(directory: string, path: string): GlossError {
  return new GlossError({
    code: 'state',
    message: `The state directory ${directory} is in use by ${readOwner(path)}.`,
    remedy: 'Wait for it to end, or choose another state directory (`state-dir`).',
  });
}

/** Who has the directory, for the error only. */
function readOwner(path: string): string {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const row = database.prepare("SELECT value FROM meta WHERE name = 'owner'").get();
    database.close();
    const { pid, host } = JSON.parse(String(row?.value)) as Record<string, unknown>;
    return `process ${String(pid)} on ${String(host)}`;
  } catch {
    return 'another process';
  }
}

function newer(path: string, error: NewerSchemaError): GlossError {
  return new GlossError({
    code: 'state',
    message: `${path} was written by a newer Gloss. ${error.message}`,
    remedy: 'Use that version, or choose another state directory (`state-dir`).',
    cause: error,
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
