import type { ItemFailure } from '../run.ts';

/** What failed, and what was not asked for; the latter only where there is any. Pure. */
export function countFailures(failures: readonly ItemFailure[]): { failed: number; skipped?: number } {
  const skipped = failures.filter((failure) => failure.skipped).length;
  return { failed: failures.length - skipped, ...(skipped > 0 ? { skipped } : {}) };
}

/** Whether there are failures and nothing else kept items from being done: the budget alone fails no run. Pure. */
export function hasOnlyFailed(failures: readonly ItemFailure[]): boolean {
  return failures.length > 0 && !failures.some(({ skipped }) => skipped);
}
