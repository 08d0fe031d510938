import type { DatabaseSync } from 'node:sqlite';

export type LedgerStatus = 'running' | 'completed' | 'failed' | 'cancelled' | 'abandoned';

/** One run as the engine remembers it, beside what the Workflow SDK stores. */
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
  startedAt: string;
  /** 1 for a run that a step of another run waits for: without that one it means nothing. */
  child: 0 | 1;
}

export interface Ledger {
  add(entry: LedgerEntry): void;
  setStatus(runId: string, status: LedgerStatus): void;
  get(runId: string): LedgerEntry | undefined;
  /** The newest unfinished run of a key. */
  findRunning(key: string): LedgerEntry | undefined;
  /** Gives up what nobody can want any more; false when no unfinished run is left. */
  prune(options: { now: Date }): boolean;
  close(): void;
}

/** SQLite's code for a damaged file. */
const SQLITE_CORRUPT = 11;
/** An unfinished run that nobody asked for again in this time is given up, in ms: its head is long gone. */
const UNFINISHED_LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;
/** Finished runs older than the newest N are forgotten; their reports stay. */
const KEPT_RUNS = 500;

/** The engine's own table of runs in a database that is already locked. Throws SQLite's error when it is damaged. */
export function openLedger(database: DatabaseSync): Ledger {
  const [check] = database.prepare('PRAGMA quick_check(1)').all();
  if (check?.quick_check !== 'ok') throw Object.assign(new Error('damaged'), { errcode: SQLITE_CORRUPT });
  database.exec(`CREATE TABLE IF NOT EXISTS runs (
    sequence INTEGER PRIMARY KEY, run_id TEXT UNIQUE NOT NULL, workflow TEXT NOT NULL, key TEXT NOT NULL,
    build_id TEXT NOT NULL, input_digest TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL,
    started_at TEXT NOT NULL, child INTEGER NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS runs_by_key ON runs (key, status);`);
  database
    .prepare(
      `DELETE FROM runs WHERE status <> 'running' AND sequence <= (SELECT max(sequence) FROM runs) - ${KEPT_RUNS}`,
    )
    .run();
  const columns = `run_id AS runId, workflow, key, build_id AS buildId, input_digest AS inputDigest, status, input,
    started_at AS startedAt, child`;
  const insert = database.prepare(
    `INSERT INTO runs (run_id, workflow, key, build_id, input_digest, status, input, started_at, child)
     VALUES (:runId, :workflow, :key, :buildId, :inputDigest, :status, :input, :startedAt, :child)`,
  );
  const update = database.prepare('UPDATE runs SET status = ? WHERE run_id = ?');
  const byId = database.prepare(`SELECT ${columns} FROM runs WHERE run_id = ?`);
  const byKey = database.prepare(
    `SELECT ${columns} FROM runs WHERE key = ? AND status = 'running' ORDER BY sequence DESC LIMIT 1`,
  );
  const giveUp = database.prepare(
    "UPDATE runs SET status = 'abandoned' WHERE status = 'running' AND started_at < ?",
  );
  const giveUpChildren = database.prepare(
    "UPDATE runs SET status = 'abandoned' WHERE status = 'running' AND child = 1",
  );
  const running = database.prepare(
    "SELECT 1 AS found FROM runs WHERE status = 'running' AND child = 0 LIMIT 1",
  );
  return {
    add: (entry) => void insert.run({ ...entry }),
    setStatus: (runId, status) => void update.run(status, runId),
    get: (runId) => byId.get(runId) as LedgerEntry | undefined,
    findRunning: (key) => byKey.get(key) as LedgerEntry | undefined,
    prune: ({ now }) => {
      giveUp.run(new Date(now.getTime() - UNFINISHED_LIFETIME_MS).toISOString());
      if (running.get() !== undefined) return true;
      giveUpChildren.run();
      return false;
    },
    close: () => database.close(),
  };
}
