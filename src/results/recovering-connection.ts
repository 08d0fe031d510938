import { join } from 'node:path';
import { GlossError } from '../errors.ts';
import { explainSqliteError, isDamage } from './explain-sqlite-error.ts';
import { connectResults, type ResultConnection } from './result-connection.ts';
import { fileIdentity, setAsideDamaged } from './set-aside-damaged.ts';

const OPEN_ATTEMPTS = 3;

export interface RecoveringConnection {
  /**
   * Runs `work` on the open database. When the file turns out to be damaged as a whole it is set aside, an empty one is
   * started, and `work` runs once more. Errors the person can mend are GlossErrors `state`.
   */
  use<T>(work: (connection: ResultConnection) => T): T;
  close(): void;
}

/** Opens `results.sqlite` in an existing directory and keeps it open, through damage (see `use`). */
export function openRecovering(options: {
  directory: string;
  onWarning: (message: string) => void;
}): RecoveringConnection {
  const file = join(options.directory, 'results.sqlite');
  const replaceDamaged = (identity: string | undefined) => {
    const aside = setAsideDamaged(file, identity);
    if (aside)
      options.onWarning(`The result store was damaged: set aside as '${aside}', starting with an empty one.`);
  };
  let connection: ResultConnection | undefined = openSound(file, replaceDamaged);

  const attempt = <T>(work: (connection: ResultConnection) => T): T => {
    if (!connection)
      throw new GlossError({ code: 'internal', message: `The result store '${file}' is closed.` });
    try {
      return work(connection);
    } catch (error) {
      rollBack(connection);
      throw explainSqliteError(error, file);
    }
  };
  const close = () => {
    connection?.database.close();
    connection = undefined;
  };
  const use = <T>(work: (connection: ResultConnection) => T): T => {
    try {
      return attempt(work);
    } catch (error) {
      const identity = connection?.identity;
      if (!isDamage(error)) throw error;
      close();
      replaceDamaged(identity);
      connection = openSound(file, replaceDamaged);
      return attempt(work);
    }
  };
  return { use, close };
}

function openSound(file: string, replaceDamaged: (identity: string | undefined) => void): ResultConnection {
  for (let attempt = 1; ; attempt += 1) {
    const identity = fileIdentity(file);
    try {
      return connectResults(file);
    } catch (error) {
      if (!isDamage(error) || attempt === OPEN_ATTEMPTS) throw explainSqliteError(error, file);
      replaceDamaged(identity);
    }
  }
}

function rollBack({ database }: ResultConnection): void {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch {
    // A damaged file may refuse even this; the error that led here is the one to tell.
  }
}
