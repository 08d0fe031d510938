import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSnapshot } from '../../engine/sqlite-world/open-snapshot.ts';
import type { RunReport } from '../../result.ts';
import { RESULT_COLUMNS } from '../../results/result-connection.ts';
import { readSpend } from '../../results/spend-ledger.ts';
import { fromRow } from '../../results/stored-row.ts';

/** What a run took so far, and what was expected. */
export interface RunCosts {
  modelCalls: number;
  /** Calls that gave nothing; null where only the report is left, which counts all together. */
  failedCalls: number | null;
  tokensIn: number;
  tokensOut: number;
  /** US dollars; null where a price is not known. */
  costUsd: number | null;
  /** Of the report: there is none before the run's end. */
  estimate?: RunReport['estimate'];
}

/**
 * What a run took: its report says it, and before there is one, the book of its line of runs. Writes nothing, and keeps nobody
 * waiting who writes there.
 *
 * @param options.input What the run was started with.
 * @returns undefined where nobody knows: a run of another kind, or one that paid for nothing yet.
 */
export function readCosts(options: {
  stateDir: string;
  runId: string;
  input: unknown;
}): RunCosts | undefined {
  const { stateDir, runId } = options;
  const path = join(stateDir, 'reports', `${runId}.json`);
  if (existsSync(path)) {
    const { totals, estimate } = JSON.parse(readFileSync(path, 'utf8')) as RunReport;
    const { modelCalls, tokensIn, tokensOut, costUsd } = totals;
    return { modelCalls, failedCalls: null, tokensIn, tokensOut, costUsd, estimate };
  }
  const [input] = Array.isArray(options.input) ? options.input : [];
  const lineage = (input as { lineage?: unknown } | null | undefined)?.lineage;
  return typeof lineage === 'string'
    ? readBook(join(stateDir, 'results/results.sqlite'), lineage)
    : undefined;
}

function readBook(file: string, lineage: string): RunCosts | undefined {
  if (!existsSync(file)) return undefined;
  let snapshot: ReturnType<typeof openSnapshot> | undefined;
  try {
    snapshot = openSnapshot(file);
    const find = snapshot.database.prepare(`SELECT ${RESULT_COLUMNS} FROM results WHERE key = ?`);
    const get = (key: string) => {
      const row = find.get(key);
      return row && fromRow(row);
    };
    const spend = readSpend({ results: { get }, lineage });
    if (spend === undefined || !snapshot.isSound()) return undefined;
    const { calls, failedCalls, tokensIn, tokensOut, usd, unpriced } = spend;
    const costUsd = unpriced > 0 ? null : usd;
    return { modelCalls: calls + failedCalls, failedCalls, tokensIn, tokensOut, costUsd };
  } catch {
    // Somebody is writing, or it is damaged: the run is shown all the same.
    return undefined;
  } finally {
    snapshot?.close();
  }
}
