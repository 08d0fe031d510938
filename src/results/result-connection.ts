import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './open-database.ts';
import { fileIdentity } from './set-aside-damaged.ts';

/** What fromRow takes, of the table `results`. */
export const RESULT_COLUMNS = 'key, kind, tokens_in AS tokensIn, tokens_out AS tokensOut, digest, value';

/** One open database with its statements prepared once. */
export interface ResultConnection {
  database: DatabaseSync;
  /** Which file was opened, to tell it from a successor under the same name. */
  identity: string | undefined;
  statements: ReturnType<typeof prepareStatements>;
}

/** Opens `file` and prepares every statement of the store. Throws what `node:sqlite` throws. */
export function connectResults(file: string): ResultConnection {
  const database = openDatabase(file);
  try {
    return { database, identity: fileIdentity(file), statements: prepareStatements(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareStatements(database: DatabaseSync) {
  const columns = RESULT_COLUMNS;
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    find: database.prepare(`SELECT ${columns}, last_used AS lastUsed FROM results WHERE key = ?`),
    findAll: database.prepare(`SELECT ${columns} FROM results WHERE key IN (SELECT value FROM json_each(?))`),
    store: database.prepare(
      `INSERT INTO results (key, kind, tokens_in, tokens_out, bytes, last_used, digest, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, tokens_in = excluded.tokens_in,
         tokens_out = excluded.tokens_out, bytes = excluded.bytes, last_used = excluded.last_used,
         digest = excluded.digest, value = excluded.value`,
    ),
    touch: database.prepare('UPDATE results SET last_used = ? WHERE key = ?'),
    // The digest is compared again: between the read and this, another process may have put a sound value.
    removeDamaged: database.prepare('DELETE FROM results WHERE key = ? AND digest = ?'),
    oldest: database.prepare('SELECT key, bytes FROM results ORDER BY last_used, id'),
    remove: database.prepare('DELETE FROM results WHERE key = ?'),
    bytes: database.prepare('SELECT bytes FROM totals'),
    entries: database.prepare('SELECT count(*) AS entries FROM results'),
    noteFailure: database.prepare(
      `INSERT INTO failures (id, count, last_failed) VALUES (?, 1, ?)
       ON CONFLICT (id) DO UPDATE SET count = count + 1, last_failed = excluded.last_failed RETURNING count`,
    ),
    failures: database.prepare('SELECT count FROM failures WHERE id = ?'),
    clearFailures: database.prepare('DELETE FROM failures WHERE id = ?'),
    forgetFailures: database.prepare('DELETE FROM failures WHERE last_failed < ?'),
  };
}
