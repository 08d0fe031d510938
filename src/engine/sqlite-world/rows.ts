import type { Event } from '@workflow/world';
import { DamageError } from './damage.ts';
import { decodeEvent, type EventRow } from './encode-event.ts';
import type { Database } from './open-database.ts';
import { type MessageRow, type RunRow, sumOfMessage, sumOfRun } from './row-sums.ts';

export type { MessageRow, RunRow } from './row-sums.ts';

/** Every statement on runs, their logs, hooks and messages. What writes must be called inside a transaction. */
export type Rows = ReturnType<typeof prepareRows>;

type Summed<Row> = Row & { crc: number };

const EVENT = 'id, type, correlation, at, spec, data, payload, crc';
const RUN = `row, run_id AS runId, workflow, status, created_at AS createdAt, ended_at AS endedAt,
  length, runs.crc AS crc`;
const MESSAGE = 'run AS row, key, due_at AS dueAt, attempt, body, messages.crc AS crc';

export function prepareRows(database: Database) {
  return { ...prepareRunRows(database), ...prepareHookRows(database), ...prepareMessageRows(database) };
}

function prepareRunRows(database: Database) {
  const put = database.prepare(
    `INSERT INTO runs (row, run_id, workflow, status, created_at, ended_at, length, crc)
     VALUES (:row, :runId, :workflow, :status, :createdAt, :endedAt, :length, :crc)
     ON CONFLICT (row) DO UPDATE SET status = :status, ended_at = :endedAt, length = :length, crc = :crc`,
  );
  const find = database.prepare(`SELECT ${RUN} FROM runs WHERE run_id = ?`);
  const lastRow = database.prepare('SELECT coalesce(max(row), 0) AS row FROM runs');
  const list = database.prepare(`SELECT ${RUN} FROM runs ORDER BY row`);
  const listUnfinished = database.prepare(
    `SELECT ${RUN} FROM runs WHERE status IN ('pending', 'running') ORDER BY row`,
  );
  const insertEvent = database.prepare(
    `INSERT INTO events (run, sequence, ${EVENT})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const readLog = database.prepare(`SELECT sequence, ${EVENT} FROM events WHERE run = ? ORDER BY sequence`);
  const lengthOf = database.prepare(
    'SELECT coalesce(max(sequence) + 1, 0) AS length FROM events WHERE run = ?',
  );

  return {
    /** A new run's line, or what has changed of one. */
    putRun: (row: RunRow) => {
      const { row: number, runId, workflow, status, createdAt, endedAt, length } = row;
      put.run({ row: number, runId, workflow, status, createdAt, endedAt, length, crc: sumOfRun(row) });
    },
    /** @throws DamageError when the line is not as it was written. */
    findRun: (runId: string): RunRow | undefined => {
      const row = find.get(runId) as Summed<RunRow> | undefined;
      if (row && !isRunSound(row)) throw new DamageError(`The line of run ${runId} was changed`);
      return row;
    },
    lastRow: () => Number(lastRow.get()?.row),
    /** As they are stored: see `isRunSound`. */
    listRuns: () => list.all() as unknown as Summed<RunRow>[],
    listUnfinished: () => listUnfinished.all() as unknown as Summed<RunRow>[],
    // The most frequent write: by position, since looking parameters up by name costs as much as the insert.
    insertEvent: (run: number, sequence: number, event: EventRow) => {
      const { id, type, correlation, at, spec, data, payload, crc } = event;
      insertEvent.run(run, sequence, id, type, correlation, at, spec, data, payload, crc);
    },
    /** Events in the log of a run, or more should one be missing. */
    lengthOf: (row: number) => Number(lengthOf.get(row)?.length),
    /** @throws DamageError when an event is missing or not as it was written. */
    readLog: ({ row, runId, length }: RunRow): Event[] => {
      const events = readLog.all(row) as unknown as (EventRow & { sequence: number })[];
      const isGap = events.some(({ sequence }, index) => sequence !== index);
      if (isGap || events.length < length) throw new DamageError(`An event of run ${runId} is missing`);
      return events.map((event) => decodeEvent(runId, event));
    },
  };
}

function prepareHookRows(database: Database) {
  const insert = database.prepare('INSERT INTO hooks (hook_id, run, token, sequence) VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM hooks WHERE hook_id = ?');
  const removeOfRun = database.prepare('DELETE FROM hooks WHERE run = ?');
  const columns = EVENT.split(', ')
    .map((column) => `events.${column}`)
    .join();
  const list = database.prepare(
    `SELECT run_id AS runId, ${columns} FROM hooks JOIN runs ON runs.row = hooks.run
     JOIN events ON events.run = hooks.run AND events.sequence = hooks.sequence ORDER BY at, id`,
  );

  return {
    insertHook: (hook: { hookId: string; run: number; token: string; sequence: number }) =>
      void insert.run(hook.hookId, hook.run, hook.token, hook.sequence),
    deleteHook: (hookId: string) => void remove.run(hookId),
    deleteHooks: (row: number) => void removeOfRun.run(row),
    /** The events that made the hooks that are alive. */
    listHooks: (): Event[] =>
      (list.all() as unknown as (EventRow & { runId: string })[]).map(({ runId, ...event }) =>
        decodeEvent(runId, event),
      ),
  };
}

function prepareMessageRows(database: Database) {
  const put = database.prepare(
    'INSERT OR REPLACE INTO messages (run, key, due_at, attempt, body, crc) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM messages WHERE run = ? AND key = ?');
  const removeOfRun = database.prepare('DELETE FROM messages WHERE run = ?');
  const list = database.prepare(
    `SELECT run_id AS runId, ${MESSAGE} FROM messages JOIN runs ON runs.row = messages.run ORDER BY run`,
  );

  return {
    putMessage: (message: MessageRow) => {
      const { row, key, dueAt, attempt, body } = message;
      put.run(row, key, dueAt, attempt, body, sumOfMessage(message));
    },
    deleteMessage: (row: number, key: string) => void remove.run(row, key),
    deleteMessages: (row: number) => void removeOfRun.run(row),
    /** As they are stored: see `isMessageSound`. */
    listMessages: () => list.all() as unknown as Summed<MessageRow & { runId: string }>[],
  };
}

export function isRunSound(row: Summed<RunRow>): boolean {
  return sumOfRun(row) === row.crc;
}

export function isMessageSound(row: Summed<MessageRow>): boolean {
  return sumOfMessage(row) === row.crc;
}
