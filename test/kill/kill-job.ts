import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createFakeCache } from '../runner/services/fake-cache.ts';
import { openPullRequestJob, type PullRequestJob } from '../support/pull-request-job.ts';

/** Model calls at once: what a kill can cost at most. */
export const CONCURRENCY = 8;
/** Of a model call, in ms. */
const LATENCY_MS = 100;
/** Lines of a file: more than half of what one call takes, so that each file has a call of its own. */
const LINES = 240;

/** What a run comes to that nobody interrupts. */
export interface CalmJob {
  calls: number;
  itemCalls: number;
  comment: string | undefined;
}

/** A job on a pull request of as many files, and what it comes to when nobody interrupts it. */
export async function openKillStage(options: {
  packaged: string;
  items: number;
}): Promise<{ job: PullRequestJob; calm: CalmJob }> {
  const { packaged, items } = options;
  const job = await openPullRequestJob({
    ...{ packaged, files: filesOf(items), checkout: true },
    ...{ concurrency: CONCURRENCY, latencyMs: LATENCY_MS },
  });
  await using cache = await createFakeCache();
  await job.run({ cache, runId: 1 });
  const calm = {
    calls: job.model.calls.length,
    itemCalls: job.model.itemCalls().length,
    comment: job.comments()[0]?.body,
  };
  return { job, calm };
}

function filesOf(items: number): Record<string, string> {
  const line = (file: number, index: number) => `export const value${index} = compute(${file}, ${index});\n`;
  return Object.fromEntries(
    Array.from({ length: items }, (_, file) => [
      `src/part-${String(file).padStart(3, '0')}.ts`,
      Array.from({ length: LINES }, (_, index) => line(file, index)).join(''),
    ]),
  );
}

export interface KilledJob {
  /** Of attempt 1 and attempt 2, as GitHub shows them. */
  conclusions: string[];
  status: string | undefined;
  /** Of both attempts together. */
  calls: number;
  /** Calls of attempt 2 that ask what attempt 1 asked. */
  repeated: number;
  /** Calls that the model had not answered at the moment of the kill. */
  inFlight: number;
  /** Calls there had been at that moment. */
  killedAfter: number;
  /** Attempt 1 did not get to close its files: SQLite's log lies beside one of them. */
  leftOpen: boolean;
  /** The run that attempt 1 left in the cache, and the one that attempt 2 ended. */
  begun: string[];
  ended: string | undefined;
  comments: string[];
}

/**
 * Interrupts attempt 1 at a moment that follows from the seed, throws its machine away, and lets attempt 2 end
 * ("Re-run failed jobs").
 */
export async function killJob(options: {
  job: PullRequestJob;
  calm: CalmJob;
  seed: number;
  way: 'SIGKILL' | 'cancel';
}): Promise<KilledJob> {
  const { job, calm, seed, way } = options;
  const { model } = job;
  await using cache = await createFakeCache();
  job.forget();
  const random = createRandom(seed);
  const after = 1 + Math.floor(random() * (calm.calls - 1));
  let [inFlight, killedAfter] = [0, 0];
  const first = await job.run({
    cache,
    runId: 77,
    during: async (handle) => {
      while (model.calls.length < after) await pause(2);
      await pause(random() * 60);
      killedAfter = model.calls.length;
      inFlight = model.calls.filter(({ answered }) => !answered).length;
      if (way === 'SIGKILL') handle.kill('SIGKILL');
      else handle.cancel();
    },
  });
  const leftOpen = cache.entries.some(({ directory }) =>
    ['runs/world.sqlite-wal', 'results/results.sqlite-wal'].some((path) => existsSync(join(directory, path))),
  );
  const begun = cache.entries.flatMap(({ directory }) => listRuns(directory));
  const second = await job.run({ cache, runId: 77, attempt: 2 });
  const asked = model.calls.map(({ kind, paths }) => `${kind} ${paths.join()}`);
  return {
    conclusions: [first.conclusion, second.conclusion],
    status: second.outputs.status,
    calls: asked.length,
    repeated: asked.length - new Set(asked).size,
    inFlight,
    killedAfter,
    leftOpen,
    begun,
    ended: second.outputs['run-id'],
    comments: job.comments().map(({ body }) => body),
  };
}

/** Ids of the runs in a stored state that somebody asked for. */
function listRuns(state: string): string[] {
  const database = new DatabaseSync(join(state, 'runs/world.sqlite'), { readOnly: true });
  const sql = 'SELECT run_id AS id FROM requests WHERE parent IS NULL ORDER BY run_id';
  const rows = database.prepare(sql).all() as { id: string }[];
  database.close();
  return rows.map(({ id }) => id);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** xorshift32: enough for moments. */
function createRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
