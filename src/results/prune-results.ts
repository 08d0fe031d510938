import type { ResultConnection } from './result-connection.ts';

/** Pruning goes down to this share of the bound, so that it is rare. */
const PRUNE_TO = 0.9;

/**
 * Deletes the least recently used results until the rest fits into 90 % of `maxBytes`, never the one named `keep`.
 * Returns how many were deleted. Runs inside the caller's transaction.
 */
export function pruneResults(
  { statements }: ResultConnection,
  { maxBytes, keep }: { maxBytes: number; keep?: string },
): number {
  let excess = Number(statements.bytes.get()?.bytes) - maxBytes * PRUNE_TO;
  const doomed: string[] = [];
  for (const { key, bytes } of statements.oldest.iterate()) {
    if (excess <= 0) break;
    if (key === keep) continue;
    doomed.push(String(key));
    excess -= Number(bytes);
  }
  for (const key of doomed) statements.remove.run(key);
  return doomed.length;
}
