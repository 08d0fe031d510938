import type { RunRecord } from '../../engine/run-export.ts';

export interface FailedItem {
  key: string;
  reason: string;
}

/**
 * Items that failed alone, as steps return them (`PackOutcome`). A run that has ended has told them itself; of one that
 * goes on, its child runs and its steps know those so far.
 */
export function listFailures(record: RunRecord): FailedItem[] {
  const own = failuresOf(record.run.output);
  if (own) return own;
  const steps = record.steps.flatMap(({ output }) => failuresOf(output) ?? []);
  return record.children.length === 0 ? steps : record.children.flatMap(listFailures);
}

function failuresOf(output: unknown): FailedItem[] | undefined {
  const { failures } = (output ?? {}) as { failures?: unknown };
  if (!Array.isArray(failures)) return undefined;
  return failures.flatMap((failure: Partial<FailedItem> | null) =>
    failure?.key === undefined ? [] : [{ key: String(failure.key), reason: String(failure.reason ?? '') }],
  );
}
