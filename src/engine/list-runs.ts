import type { LedgerStatus } from './open-ledger.ts';
import { readOwner } from './read-owner.ts';
import { openReader } from './sqlite-world/open-reader.ts';
import { prepareRows } from './sqlite-world/rows.ts';

/** A run that somebody asked for, as far as a list tells. */
export interface ListedRun {
  runId: string;
  status: LedgerStatus;
  /** ISO 8601. */
  startedAt: string;
  /** ISO 8601; null while it has not ended. */
  endedAt: string | null;
  /** What it was started with. */
  input: unknown;
  /** It waits for somebody's word. */
  hasHook: boolean;
}

export interface RunList {
  /** The process that has the directory open, see RunExport. */
  owner: { pid: number; host: string } | null;
  /** Newest first. */
  runs: ListedRun[];
  /** Older ones that are not in the list. */
  more: number;
}

const ASKED = "parent IS NULL AND status != 'abandoned'";

/**
 * The newest runs of a state directory that are nobody's child, while another process may be writing it.
 *
 * @param options.directory `runs/` of a state directory. @param options.limit How many at most.
 * @throws GlossError as `openReader` does.
 */
export function listRuns({ directory, limit }: { directory: string; limit: number }): RunList {
  return openReader({ directory }).read((database) => {
    const rows = database
      .prepare(
        `SELECT requests.run_id AS runId, requests.status, started_at AS startedAt, ended_at AS endedAt, input
         FROM requests LEFT JOIN runs ON runs.run_id = requests.run_id
         WHERE ${ASKED.replace('status', 'requests.status')} ORDER BY started_at DESC, requests.run_id DESC LIMIT ?`,
      )
      .all(limit) as unknown as Stored[];
    const count = Number(database.prepare(`SELECT count(*) AS n FROM requests WHERE ${ASKED}`).get()?.n ?? 0);
    const hooks = new Set(
      prepareRows(database)
        .listHooks()
        .map(({ runId }) => runId),
    );
    return {
      owner: readOwner(database),
      runs: rows.map((row) => toListed(row, hooks)),
      more: count - rows.length,
    };
  });
}

interface Stored {
  runId: string;
  status: LedgerStatus;
  startedAt: string;
  /** Milliseconds since 1970. */
  endedAt: number | null;
  input: string;
}

function toListed(row: Stored, hooks: Set<string>): ListedRun {
  return {
    ...row,
    endedAt: row.endedAt === null ? null : new Date(row.endedAt).toISOString(),
    input: JSON.parse(row.input) as unknown,
    hasHook: hooks.has(row.runId),
  };
}
