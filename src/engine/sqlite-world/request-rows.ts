import type { Database } from './open-database.ts';
import { type RequestRow, sumOfRequest } from './row-sums.ts';

type Summed = RequestRow & { crc: number };

/** The columns of a request under the names of `RequestRow`, with its checksum. */
export const REQUEST_COLUMNS = `run_id AS runId, workflow, key, build_id AS buildId, input_digest AS inputDigest,
  status, input, started_at AS startedAt, parent, crc`;

/** What the engine was asked for, as far as whoever opens the file has to look at it. */
export function prepareRequestRows(database: Database) {
  const byId = database.prepare(`SELECT ${REQUEST_COLUMNS} FROM requests WHERE run_id = ?`);
  const list = database.prepare(`SELECT ${REQUEST_COLUMNS} FROM requests`);
  const setSum = database.prepare('UPDATE requests SET crc = ? WHERE run_id = ?');
  // From the index alone, which stands elsewhere than the rows.
  const running = database.prepare(
    "SELECT run_id AS runId FROM requests INDEXED BY requests_running WHERE status = 'running'",
  );
  return {
    /** As it is stored, see `isRequestSound`. */
    get: (runId: string) => byId.get(runId) as Summed | undefined,
    list: () => list.all() as unknown as Summed[],
    /** Ids of the unfinished ones. */
    listRunning: () => (running.all() as { runId: string }[]).map(({ runId }) => runId),
    /** Says that a row is as it should be. */
    seal: (row: RequestRow) => void setSum.run(sumOfRequest(row), row.runId),
  };
}

export function isRequestSound(row: Summed): boolean {
  return sumOfRequest(row) === row.crc;
}
