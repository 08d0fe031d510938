import { WorkflowWorldError } from '@workflow/errors';
import { inTransaction } from './in-transaction.ts';
import type { Database } from './open-database.ts';

/** Commits what was asked for in one turn of the event loop together: one transaction instead of fifty. */
export interface Commits {
  /**
   * Writes in the next transaction. All changes are committed in the order in which they were asked for, so what is
   * on disk is always a state that was once true.
   *
   * @param change writes rows; must not throw for any state that the caller checked.
   * @returns when it is committed. @throws WorkflowWorldError with status 503 when the file cannot be written.
   */
  write(change: () => void): Promise<void>;
  /** Commits what is waiting, at once. */
  flush(): void;
  /** True once a commit failed: nothing more is written. */
  failed(): boolean;
}

interface Batch {
  changes: (() => void)[];
  done: PromiseWithResolvers<void>;
}

/**
 * @param options.onFailure called once, with SQLite's error, when a transaction failed. What is in memory is then
 *   ahead of what is on disk, so the owner has to give up; a new one continues from the last commit.
 * @param options.onCommit called after each commit.
 */
export function groupCommits(options: {
  database: Database;
  onFailure: (error: unknown) => void;
  onCommit: () => void;
}): Commits {
  const { database, onFailure, onCommit } = options;
  let batch: Batch | undefined;
  let failure: unknown;

  function flush(): void {
    const current = batch;
    batch = undefined;
    if (!current) return;
    try {
      if (failure !== undefined) throw failure;
      inTransaction(database, () => {
        for (const change of current.changes) change();
      });
      current.done.resolve();
      onCommit();
    } catch (error) {
      current.done.reject(notWritten(error));
      if (failure !== undefined) return;
      failure = error;
      onFailure(error);
    }
  }

  return {
    write: (change) => {
      if (!batch) {
        batch = { changes: [], done: Promise.withResolvers<void>() };
        // Nobody need wait for a change; that it failed is told through `onFailure`.
        batch.done.promise.catch(() => {});
        setImmediate(flush);
      }
      batch.changes.push(change);
      return batch.done.promise;
    },
    flush,
    failed: () => failure !== undefined,
  };
}

function notWritten(error: unknown): WorkflowWorldError {
  const message = error instanceof Error ? error.message : String(error);
  return new WorkflowWorldError(`The state could not be written: ${message}`, { status: 503, cause: error });
}
