import { GlossError } from '../errors.ts';
import { findRun } from './find-run.ts';
import type { LedgerStatus } from './open-ledger.ts';
import { readLedger } from './read-ledger.ts';
import { readOwner } from './read-owner.ts';
import { openReader } from './sqlite-world/open-reader.ts';

/** What a run was started with, and how it stands. */
export interface AskedRun {
  runId: string;
  status: LedgerStatus;
  input: unknown;
  /** See RunExport. */
  owner: { pid: number; host: string } | null;
}

/**
 * Looks a run up while another process may be writing it.
 *
 * @param options.directory `runs/` of a state directory. @param options.text See `findRun`.
 * @throws GlossError as `openReader` and `findRun` do, and `usage` for a part of another run.
 */
export function readRequest({ directory, text }: { directory: string; text: string | undefined }): AskedRun {
  return openReader({ directory }).read((database) => {
    const runId = findRun({ database, text });
    const entry = readLedger(database).get(runId);
    if (entry !== undefined && entry.parent === null) {
      const { status, input } = entry;
      return { runId, status, input: JSON.parse(input) as unknown, owner: readOwner(database) };
    }
    throw new GlossError({
      code: 'usage',
      message: `Run ${runId} is a part of ${entry?.parent ?? 'another run'}.`,
      remedy: 'Name that one. See: gloss runs.',
    });
  });
}
