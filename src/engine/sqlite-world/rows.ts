import type { Event } from '@workflow/world';
import { DamageError } from './damage.ts';
import { decodeEvent, type EventRow } from './encode-event.ts';
import type { Database } from './open-database.ts';

/** A run's line in the list of runs. */
export interface RunRow {
  row: number;
  runId: string;
  workflow: string;
  status: string;
  createdAt: number;
}

/** A message that has not been dealt with: the replay of a run, one of its steps, or the end of its streams. */
export interface MessageRow {
  runId: string;
  row: number;
  key: string;
  dueAt: number;
  attempt: number;
  body: string | null;
}

/** Every statement on runs, their logs, hooks and messages. What writes must be called inside a transaction. */
export type Rows = ReturnType<typeof prepareRows>;

export function prepareRows(database: Database) {
  const events = 'id, type, correlation, at, spec, data, payload, crc';
  const run = 'row, run_id AS runId, workflow, status, created_at AS createdAt';
  const insertRun = database.prepare(
    'INSERT INTO runs (row, run_id, workflow, status, created_at) VALUES (:row, :runId, :workflow, :status, :createdAt)',
  );
  const setStatus = database.prepare('UPDATE runs SET status = ?, ended_at = ? WHERE row = ?');
  const findRun = database.prepare(`SELECT ${run} FROM runs WHERE run_id = ?`);
  const lastRow = database.prepare('SELECT coalesce(max(row), 0) AS row FROM runs');
  const insertEvent = database.prepare(
    `INSERT INTO events (run, sequence, ${events})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const readLog = database.prepare(`SELECT sequence, ${events} FROM events WHERE run = ? ORDER BY sequence`);
  const listUnfinished = database.prepare(
    `SELECT ${run} FROM runs WHERE status IN ('pending', 'running') ORDER BY row`,
  );
  const insertHook = database.prepare(
    'INSERT INTO hooks (hook_id, run, token, sequence) VALUES (?, ?, ?, ?)',
  );
  const deleteHook = database.prepare('DELETE FROM hooks WHERE hook_id = ?');
  const deleteHooks = database.prepare('DELETE FROM hooks WHERE run = ?');
  const listHooks = database.prepare(
    `SELECT run_id AS runId, ${events} FROM hooks JOIN runs ON runs.row = hooks.run
     JOIN events ON events.run = hooks.run AND events.sequence = hooks.sequence ORDER BY at, id`,
  );
  const putMessage = database.prepare(
    'INSERT OR REPLACE INTO messages (run, key, due_at, attempt, body) VALUES (?, ?, ?, ?, ?)',
  );
  const deleteMessage = database.prepare('DELETE FROM messages WHERE run = ? AND key = ?');
  const deleteMessages = database.prepare('DELETE FROM messages WHERE run = ?');
  const listMessages = database.prepare(
    `SELECT run_id AS runId, run AS row, key, due_at AS dueAt, attempt, body
     FROM messages JOIN runs ON runs.row = messages.run ORDER BY run`,
  );

  return {
    insertRun: (row: RunRow) => void insertRun.run({ ...row }),
    setStatus: (row: number, status: string, endedAt: number | null) =>
      void setStatus.run(status, endedAt, row),
    findRun: (runId: string) => findRun.get(runId) as unknown as RunRow | undefined,
    lastRow: () => Number(lastRow.get()?.row),
    // The most frequent write: by position, since looking parameters up by name costs as much as the insert.
    insertEvent: (run: number, sequence: number, event: EventRow) => {
      const { id, type, correlation, at, spec, data, payload, crc } = event;
      insertEvent.run(run, sequence, id, type, correlation, at, spec, data, payload, crc);
    },
    listUnfinished: () => listUnfinished.all() as unknown as RunRow[],
    /** @throws DamageError when an event is missing or not as it was written. */
    readLog: (row: number, runId: string): Event[] =>
      (readLog.all(row) as unknown as (EventRow & { sequence: number })[]).map((event, index) => {
        if (event.sequence !== index) throw new DamageError(`An event of run ${runId} is missing`);
        return decodeEvent(runId, event);
      }),
    insertHook: (hook: { hookId: string; run: number; token: string; sequence: number }) =>
      void insertHook.run(hook.hookId, hook.run, hook.token, hook.sequence),
    deleteHook: (hookId: string) => void deleteHook.run(hookId),
    deleteHooks: (row: number) => void deleteHooks.run(row),
    /** The events that made the hooks that are alive. */
    listHooks: (): Event[] =>
      (listHooks.all() as unknown as (EventRow & { runId: string })[]).map(({ runId, ...event }) =>
        decodeEvent(runId, event),
      ),
    putMessage: (message: Omit<MessageRow, 'runId'>) =>
      void putMessage.run(message.row, message.key, message.dueAt, message.attempt, message.body),
    deleteMessage: (row: number, key: string) => void deleteMessage.run(row, key),
    deleteMessages: (row: number) => void deleteMessages.run(row),
    listMessages: () => listMessages.all() as unknown as MessageRow[],
  };
}
