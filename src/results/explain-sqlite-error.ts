import { GlossError } from '../errors.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const SQLITE_PERM = 3;
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

const STATE_ERRORS: Readonly<Record<number, { rule: string; remedy: string }>> = {
  [SQLITE_PERM]: { rule: 'may not be opened', remedy: 'Give this user read and write access to it.' },
  [SQLITE_BUSY]: { rule: 'is locked by another process', remedy: 'Wait for it to end, then try again.' },
  [SQLITE_LOCKED]: { rule: 'is locked by another process', remedy: 'Wait for it to end, then try again.' },
  [SQLITE_READONLY]: {
    rule: 'is not writable',
    remedy: 'Give this user write access to it and its directory.',
  },
  [SQLITE_IOERR]: {
    rule: 'cannot be read or written',
    remedy: 'Check the disk, or use another state directory.',
  },
  [SQLITE_FULL]: { rule: 'cannot grow: the disk is full', remedy: 'Free some space, then try again.' },
  [SQLITE_CANTOPEN]: {
    rule: 'cannot be opened',
    remedy: 'Give this user read and write access to its directory, or use another state directory.',
  },
};

/** SQLite's primary result code of anything thrown by `node:sqlite`, or undefined for another error. */
function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}

/** Whether the file as a whole is damaged, or no database at all. */
export function isDamage(error: unknown): boolean {
  const code = primaryCode(error);
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
}

/** Whether another process holds a lock that would have to be waited for. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === SQLITE_BUSY;
}

/** An error of `node:sqlite` on `file` as a GlossError `state` where the person can mend it; any other error as it is. */
export function explainSqliteError(error: unknown, file: string): unknown {
  const known = STATE_ERRORS[primaryCode(error) ?? -1];
  if (known === undefined) return error;
  const message = `The result store '${file}' ${known.rule}.`;
  return new GlossError({ code: 'state', message, remedy: known.remedy, cause: error });
}
