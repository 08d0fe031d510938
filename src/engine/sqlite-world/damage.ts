import { primaryCode } from './hold-lock.ts';

/** SQLite's codes for a file that is no sound database (https://sqlite.org/rescode.html). */
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** A page that should be there is not: the file was cut. */
const SQLITE_IOERR_SHORT_READ = 522;

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
  return (error as { errcode?: number } | undefined)?.errcode === SQLITE_IOERR_SHORT_READ;
}
