import { readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DamageError } from './damage.ts';
import type { Database } from './open-database.ts';
import { APPLICATION_ID, MIGRATIONS, NewerSchemaError } from './schema.ts';

/** A file that was closed in order is checked page by page only up to this size, in bytes. */
const CHECKED_BYTES = 4 * 1024 * 1024;

const HEADER_BYTES = 100;
/** Who may write and who may read the file, one byte each: 1 without, 2 with a write-ahead log. */
const VERSIONS_AT = 18;
const MAX_VERSION = 2;
/** The format of the schema, 1 to 4, in four bytes. */
const FORMAT_AT = 44;
const MAX_FORMAT = 4;

/** The tables with indices: each of their rows stands in several places, which must agree. */
const INDEXED_TABLES = ['runs', 'requests', 'streams', 'messages', 'hooks'];

/**
 * Whether a file is ours and sound, as far as can be told at this price: all of its pages when nobody closed it in order,
 * when it is to be brought to a newer version and when it is small; otherwise, if a run in it has not ended, those from
 * which runs are found. Logs and streams, which are most of it, tell by themselves when something is missing.
 *
 * @returns whether all pages were looked at.
 * @throws an error of damage (`isDamage`); NewerSchemaError when a newer Gloss wrote it.
 */
export function checkSound(database: Database, path: string): { wholly: boolean } {
  const pragma = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
  if (tables > 0 && pragma('application_id') !== APPLICATION_ID)
    throw new DamageError('Gloss did not make it');
  const version = Number(pragma('user_version'));
  if (version > MIGRATIONS.length) throw new NewerSchemaError(version);
  if (tell(database) !== expected(version)) throw new DamageError('its tables were changed');
  const wholly = version < MIGRATIONS.length || !wasClosed(database) || statSync(path).size <= CHECKED_BYTES;
  if (wholly) checkPages(database, 1);
  else if (hasUnfinished(database)) for (const table of INDEXED_TABLES) checkPages(database, `'${table}'`);
  return { wholly };
}

/** @param what as in https://sqlite.org/pragma.html#pragma_integrity_check: how many faults are told, or of what table. */
function checkPages(database: Database, what: number | string): void {
  const [found] = database.prepare(`PRAGMA integrity_check(${what})`).all();
  if (found?.integrity_check !== 'ok') throw new DamageError(String(found?.integrity_check ?? 'unreadable'));
}

/** By the rows alone, since an index may be what is damaged. */
function hasUnfinished(database: Database): boolean {
  const unfinished =
    "SELECT 1 FROM runs NOT INDEXED WHERE status NOT IN ('completed', 'failed', 'cancelled')";
  return database.prepare(`${unfinished} LIMIT 1`).get() !== undefined;
}

/**
 * Whether the file's header (https://sqlite.org/fileformat.html#the_database_header) names versions that no SQLite ever
 * wrote, which SQLite itself takes for those of a later one: it refuses to read, or to write. To be asked when a file
 * could not be opened; it must not be open.
 */
export function isHeaderDamaged(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const header = readFileSync(path).subarray(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES) return false;
  const [writing = 0, reading = 0] = header.subarray(VERSIONS_AT);
  return writing > MAX_VERSION || reading > MAX_VERSION || header.readUInt32BE(FORMAT_AT) > MAX_FORMAT;
}

/** Whether whoever had the file last closed it in order. */
export function wasClosed(database: Database): boolean {
  return database.prepare("SELECT 1 FROM meta WHERE name = 'closed'").get() !== undefined;
}

/** Notes who has the file now. */
export function markOpen(database: Database, owner: { pid: number; host: string }): void {
  database.prepare("DELETE FROM meta WHERE name = 'closed'").run();
  database.prepare("INSERT OR REPLACE INTO meta VALUES ('owner', ?)").run(JSON.stringify(owner));
}

/** Notes that nobody has it any more. */
export function markClosed(database: Database): void {
  database.exec("INSERT OR REPLACE INTO meta VALUES ('closed', 'in order')");
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
