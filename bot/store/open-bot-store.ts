import type { DatabaseSync } from 'node:sqlite';
import { monotonicFactory } from 'ulid';
import type { JobEvent, JobStatus } from '../jobs/job.ts';
import { acceptJobs } from './accept-jobs.ts';
import type { BotStore } from './bot-store.ts';
import { changeJobs } from './change-jobs.ts';
import { JOB_COLUMNS, toJob } from './job-rows.ts';
import { keepBreakers } from './keep-breakers.ts';
import { openBotDatabase } from './open-bot-database.ts';
import { pruneBot } from './prune-bot.ts';

const PAGE = 50;

/** What the parts of the store share. */
export interface StoreParts {
  database: DatabaseSync;
  now: () => number;
  newId: () => string;
  inTransaction<T>(work: () => T): T;
  append: BotStore['append'];
}

/**
 * Opens the App's memory in a directory.
 *
 * @param options.now Milliseconds since 1970; for tests.
 * @throws GlossError `state` when it cannot be used.
 */
export function openBotStore(options: { directory: string; now?: () => number }): BotStore {
  const { directory, now = Date.now } = options;
  const database = openBotDatabase(directory);
  const nextId = monotonicFactory();
  const listeners = new Set<(id: string, event: JobEvent) => void>();
  const parts: StoreParts = {
    database,
    now,
    newId: () => nextId(now()),
    inTransaction: (work) => runInTransaction(database, work),
    append: appendTo({ database, now, listeners }),
  };
  const { accept, add } = acceptJobs(parts);
  return {
    ...readJobs(database),
    ...changeJobs(parts),
    ...keepUsage(database),
    ...keepBreakers(parts),
    accept,
    add,
    append: parts.append,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prune: () => pruneBot(parts),
    close: () => database.close(),
  };
}

function runInTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function appendTo(options: {
  database: DatabaseSync;
  now: () => number;
  listeners: ReadonlySet<(id: string, event: JobEvent) => void>;
}): BotStore['append'] {
  const { database, now, listeners } = options;
  const insert = database.prepare(
    `INSERT INTO job_events (job, seq, at, data)
     VALUES (:job, (SELECT coalesce(max(seq), 0) + 1 FROM job_events WHERE job = :job), :at, :data) RETURNING seq`,
  );
  return (job, event) => {
    const at = now();
    const seq = Number(insert.get({ job, at, data: JSON.stringify(event) })?.seq);
    const written = { ...event, seq, at };
    for (const listener of listeners) listener(job, written);
    return written;
  };
}

function readJobs(
  database: DatabaseSync,
): Pick<BotStore, 'get' | 'list' | 'listOpen' | 'listOpenAt' | 'counts' | 'events'> {
  const one = database.prepare(`SELECT ${JOB_COLUMNS} FROM jobs WHERE id = ?`);
  const newest = database.prepare(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE id < :before AND kind = 'pipeline' ORDER BY id DESC LIMIT :limit`,
  );
  const ofPlace = database.prepare(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE owner = :owner AND repo = :repo AND (:number IS NULL OR number = :number)
       AND id < :before AND kind = 'pipeline' ORDER BY id DESC LIMIT :limit`,
  );
  const open = database.prepare(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE status IN ('queued', 'running', 'waiting') ORDER BY id`,
  );
  const openAt = database.prepare(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE owner = :owner AND repo = :repo AND number IS :number
       AND kind = 'pipeline' AND (:pipeline IS NULL OR pipeline = :pipeline) AND status IN ('queued', 'running', 'waiting') ORDER BY id`,
  );
  const count = database.prepare('SELECT status, count(*) AS count FROM jobs GROUP BY status');
  const events = database.prepare(
    'SELECT seq, at, data FROM job_events WHERE job = ? AND seq > ? ORDER BY seq',
  );
  return {
    get: (id) => {
      const row = one.get(id);
      return row && toJob(row);
    },
    list: ({ limit = PAGE, before = '~', place } = {}) => {
      const rows = place
        ? ofPlace.all({ owner: place.owner, repo: place.repo, number: place.number ?? null, before, limit })
        : newest.all({ before, limit });
      return rows.map(toJob);
    },
    listOpen: () => open.all().map(toJob),
    listOpenAt: ({ owner, repo, number = null, pipeline = null }) =>
      openAt.all({ owner, repo, number, pipeline }).map(toJob),
    counts: () => {
      const all = Object.fromEntries(count.all().map((row) => [String(row.status), Number(row.count)]));
      return { ...NO_JOBS, ...all };
    },
    events: (id, after = 0) =>
      events
        .all(id, after)
        .map(({ seq, at, data }) => ({ ...JSON.parse(String(data)), seq: Number(seq), at: Number(at) })),
  };
}

const NO_JOBS: Record<JobStatus, number> = {
  queued: 0,
  running: 0,
  waiting: 0,
  done: 0,
  failed: 0,
  cancelled: 0,
  superseded: 0,
  refused: 0,
};

function keepUsage(database: DatabaseSync): Pick<BotStore, 'usage' | 'addUsage'> {
  const read = database.prepare(
    'SELECT tokens, model_calls AS modelCalls FROM usage WHERE installation = ? AND day = ?',
  );
  const add = database.prepare(
    `INSERT INTO usage (installation, day, tokens, model_calls) VALUES (?, ?, ?, ?)
     ON CONFLICT (installation, day) DO UPDATE SET tokens = tokens + excluded.tokens,
       model_calls = model_calls + excluded.model_calls`,
  );
  return {
    usage: (installation, day) => {
      const row = read.get(installation, day);
      return { tokens: Number(row?.tokens ?? 0), modelCalls: Number(row?.modelCalls ?? 0) };
    },
    addUsage: (installation, day, { tokens, modelCalls }) =>
      void add.run(installation, day, tokens, modelCalls),
  };
}
