import { isTerminalWorkflowRunStatus, type WorkflowRunStatus } from '@workflow/world';
import { aliveHooks, type HookRow } from './alive-hooks.ts';
import { DamageError, isDamage } from './damage.ts';
import { inTransaction } from './in-transaction.ts';
import type { Database } from './open-database.ts';
import { prepareRemoval } from './prune-runs.ts';
import { isRequestSound, prepareRequestRows } from './request-rows.ts';
import { isMessageSound, isRunSound, prepareRows, type Rows } from './rows.ts';
import { foldLog } from './run-view.ts';
import { prepareStreamRows } from './stream-rows.ts';

/**
 * Reads everything of all runs that have not ended, as whoever takes them up would, and forgets those of which
 * anything is not as it was written: whoever asks for one of them starts it anew. The rest of the file stays. Rows of
 * hooks are made again from the logs.
 *
 * @param options.wholly also looks at the runs that have ended, but for their logs, which are checked when somebody
 *   asks for them, and for rows that lost what they belong to.
 * @returns the ids of the runs that were forgotten.
 * @throws DamageError when a row is nobody's, since the one that misses it is not known; SQLite's error when its own
 *   structures are damaged.
 */
export function dropDamagedRuns(options: { database: Database; wholly: boolean }): string[] {
  const { database, wholly } = options;
  if (wholly) assertNoOrphans(database);
  const rows = prepareRows(database);
  const look = prepareCheck(database, rows);
  const hooks = new Map<number, HookRow[]>();
  const damaged = (wholly ? rows.listRuns() : rows.listUnfinished()).filter((run) => {
    const found = look(run);
    if (found) hooks.set(run.row, found);
    return !found;
  });
  prepareRemoval(database)(damaged.map(({ row }) => row));
  repairHooks({ database, rows, alive: hooks });
  return damaged.map(({ runId }) => runId);
}

type StoredRun = ReturnType<Rows['listRuns']>[number];

/** Looks at a run: the hooks that are alive, or undefined when anything of it is damaged. */
function prepareCheck(database: Database, rows: Rows) {
  const streams = prepareStreamRows(database);
  const requests = prepareRequestRows(database);
  const messages = Map.groupBy(rows.listMessages(), ({ row }) => row);
  const asked = new Set(requests.listRunning());

  function isSound(run: StoredRun): boolean {
    const request = requests.get(run.runId);
    const isAskedFor = request ? isRequestSound(request) : !asked.has(run.runId);
    return isAskedFor && isRunSound(run) && streams.listOfRun(run.runId).every(streams.isSound);
  }

  function look(run: StoredRun): HookRow[] | undefined {
    if (!isSound(run)) return undefined;
    if (isTerminalWorkflowRunStatus(run.status as WorkflowRunStatus)) return [];
    if (!(messages.get(run.row) ?? []).every(isMessageSound)) return undefined;
    const view = foldLog(run.row, rows.readLog(run));
    return view && aliveHooks(view.events);
  }

  return (run: StoredRun): HookRow[] | undefined => {
    try {
      return look(run);
    } catch (error) {
      // Damage to SQLite's structures is no matter of one run.
      if (isDamage(error) && !(error instanceof DamageError)) throw error;
      return undefined;
    }
  };
}

/** An event or a chunk whose number was changed: it is in nobody's way, but somebody misses it. */
function assertNoOrphans(database: Database): void {
  const orphan = database
    .prepare(
      `SELECT 1 FROM events WHERE run NOT IN (SELECT row FROM runs)
       UNION ALL SELECT 1 FROM chunks WHERE stream NOT IN (SELECT stream FROM streams) LIMIT 1`,
    )
    .get();
  if (orphan) throw new DamageError('a row of it belongs to nothing');
}

/** The log is the truth: a row that is missing or says something else is written again. */
function repairHooks(options: {
  database: Database;
  rows: Rows;
  alive: ReadonlyMap<number, readonly HookRow[]>;
}): void {
  const { database, rows, alive } = options;
  const expected = [...alive].flatMap(([run, hooks]) => hooks.map((hook) => ({ run, ...hook })));
  const stored = database.prepare('SELECT run, hook_id AS hookId, token, sequence FROM hooks').all();
  const text = (list: readonly object[]) =>
    list
      .map((hook) => JSON.stringify(hook))
      .toSorted()
      .join();
  if (text(stored) === text(expected)) return;
  inTransaction(database, () => {
    database.exec('DELETE FROM hooks');
    for (const hook of expected) rows.insertHook(hook);
  });
}
