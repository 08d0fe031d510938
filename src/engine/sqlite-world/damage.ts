import { primaryCode } from './hold-lock.ts';

/** SQLite's codes for a file that is no sound database (https://sqlite.org/rescode.html). */
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** A page that should be there is not: the file was cut. */
const SQLITE_IOERR_SHORT_READ = 522;
/** What `node:sqlite` says of a number that JavaScript cannot hold; none that is ever written is so large. */
const TOO_LARGE = /too large to be represented as a JavaScript number/;

/** What is stored is not what was written. SQLite itself notices only damage to its own structures. */
export class DamageError extends Error {
  readonly errcode = SQLITE_CORRUPT;

  constructor(message: string) {
    super(message);
    this.name = 'DamageError';
  }
}

/** Whether an error says that the file, or something in it, is damaged: ours, or one of SQLite's. */
export function isDamage(error: unknown): boolean {
  const code = primaryCode(error);
  if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) return true;
  if ((error as { errcode?: number } | undefined)?.errcode === SQLITE_IOERR_SHORT_READ) return true;
  return error instanceof RangeError && TOO_LARGE.test(error.message);
}
