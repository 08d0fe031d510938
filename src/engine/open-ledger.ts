import { createHash } from 'node:crypto';
import type { SqliteWorld } from './sqlite-world/create-sqlite-world.ts';
import { isRequestSound, prepareRequestRows, REQUEST_COLUMNS } from './sqlite-world/request-rows.ts';
import { sumOfRequest } from './sqlite-world/row-sums.ts';

export type LedgerStatus = 'running' | 'completed' | 'failed' | 'cancelled' | 'abandoned';

/** One run as the engine remembers it, beside its log. */
export interface LedgerEntry {
  runId: string;
  workflow: string;
  /** What was asked: asking for the same key again joins or resumes the run. */
  key: string;
  /** Digest of the code the run was started with; a replay under other code could hand results to the wrong steps. */
  buildId: string;
  /** Digest of the run's input. */
  inputDigest: string;
  status: LedgerStatus;
  /** The input as JSON, so that a run can be resumed or started anew by its id. */
  input: string;
  /** ISO 8601. */
  startedAt: string;
  /** The run whose step waits for this one; without that run it means nothing. */
  parent: string | null;
}

export interface Ledger {
  /** Committed together with whatever else is written in this turn of the event loop. */
  add(entry: LedgerEntry): void;
  setStatus(runId: string, status: LedgerStatus): void;
  /** A step of another run waits for it now. */
  setParent(runId: string, parent: string): void;
  get(runId: string): LedgerEntry | undefined;
  /** The newest unfinished run of a key. */
  findRunning(key: string): LedgerEntry | undefined;
  /**
   * The newest run of a key that a step waits for, also when it has ended: the process may have been killed before
   * the step could pass on what it returned.
   */
  findChild(key: string): LedgerEntry | undefined;
  /** Unfinished runs that steps of this one wait for. */
  runningChildren(runId: string): string[];
  /** Unfinished runs that nobody asked the engine for: steps started them. */
  unasked(): string[];
}

/** The engine's own table of what was asked for, in the world's file. */
export function openLedger(options: {
  world: Pick<SqliteWorld, 'database' | 'commits'>;
  onWarning: (message: string) => void;
}): Ledger {
  const { database, commits } = options.world;
  const sound = (row: unknown) => readSound(row, options.onWarning);
  const insert = database.prepare(
    `INSERT INTO requests (run_id, workflow, key, build_id, input_digest, status, input, started_at, parent, crc)
     VALUES (:runId, :workflow, :key, :buildId, :inputDigest, :status, :input, :startedAt, :parent, :crc)`,
  );
  const update = database.prepare(
    'UPDATE requests SET status = :status, parent = :parent, crc = :crc WHERE run_id = :runId',
  );
  const { get } = prepareRequestRows(database);
  const byKey = database.prepare(
    `SELECT ${REQUEST_COLUMNS} FROM requests WHERE key = ? AND status = 'running' ORDER BY started_at DESC, run_id DESC LIMIT 1`,
  );
  const childByKey = database.prepare(
    `SELECT ${REQUEST_COLUMNS} FROM requests WHERE key = ? AND parent IS NOT NULL AND status IN ('running', 'completed', 'failed')
     ORDER BY started_at DESC, run_id DESC LIMIT 1`,
  );
  const children = database.prepare(
    "SELECT run_id AS runId FROM requests WHERE parent = ? AND status = 'running'",
  );
  const unasked = database.prepare(
    `SELECT run_id AS runId FROM runs WHERE status IN ('pending', 'running')
       AND run_id NOT IN (SELECT run_id FROM requests) ORDER BY row`,
  );
  /** One that was damaged is not called sound by a change. */
  function change(runId: string, changes: Partial<Pick<LedgerEntry, 'status' | 'parent'>>): void {
    void commits.write(() => {
      const stored = get(runId);
      if (!stored) return;
      const { status, parent } = { ...stored, ...changes };
      const crc = isRequestSound(stored) ? sumOfRequest({ ...stored, status, parent }) : stored.crc;
      update.run({ runId, status, parent, crc });
    });
  }

  return {
    add: (entry) => void commits.write(() => insert.run({ ...entry, crc: sumOfRequest(entry) })),
    setStatus: (runId, status) => change(runId, { status }),
    setParent: (runId, parent) => change(runId, { parent }),
    get: (runId) => {
      commits.flush();
      return sound(get(runId));
    },
    findRunning: (key) => {
      commits.flush();
      return sound(byKey.get(key));
    },
    findChild: (key) => {
      commits.flush();
      return sound(childByKey.get(key));
    },
    runningChildren: (runId) => {
      commits.flush();
      return (children.all(runId) as { runId: string }[]).map((row) => row.runId);
    },
    unasked: () => {
      commits.flush();
      return (unasked.all() as { runId: string }[]).map(({ runId }) => runId);
    },
  };
}

/** An entry that is not as it was written is as good as none, but for the warning. */
function readSound(row: unknown, onWarning: (message: string) => void): LedgerEntry | undefined {
  const entry = row as (LedgerEntry & { crc: number }) | undefined;
  if (!entry) return undefined;
  const { crc: _, ...rest } = entry;
  if (isRequestSound(entry) && digestInput(entry.input) === entry.inputDigest) return rest;
  onWarning(`The record of run ${entry.runId} is damaged. It starts anew, and finished answers are reused.`);
  return undefined;
}

/** @param input as JSON. */
export function digestInput(input: string): string {
  return createHash('sha256').update(input).digest('hex');
}

/** What tells whether a run was started with the same input. */
export function digestRequest({ input }: { input: unknown }): string {
  return digestInput(JSON.stringify(input));
}
