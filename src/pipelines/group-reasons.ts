import type { NotRead } from '../result.ts';
import type { Outcome } from './pipeline.ts';

/** What a rendering says of what was not read. */
export type Unread = Pick<Outcome, 'failures' | 'coverage'>;

/** What the block of failures is called. */
export const FAILED_TITLE = 'Not read because of an error; run again to retry';
/** The same for what the budget kept from being asked. */
export const SKIPPED_TITLE = 'Not read for want of money';

/** Reasons with the names they hold for, the most frequent first. */
export type Reasons = [reason: string, names: string[]][];

/** What failed, by reason: these are worth another run. */
export function failedByReason(outcome: Unread): Reasons {
  return groupByReason(nameAll(outcome.failures.filter(({ skipped }) => !skipped)));
}

/** What was not asked for, since the budget was used up. */
export function skippedByReason(outcome: Unread): Reasons {
  return groupByReason(nameAll(outcome.failures.filter(({ skipped }) => skipped)));
}

function nameAll(failures: Unread['failures']): NotRead[] {
  return failures.map(({ key, reason }) => ({ path: key, reason }));
}

/** What was left out by rule, by reason; not what failed. */
export function notReadByReason(outcome: Unread): Reasons {
  const failed = new Set(outcome.failures.map(({ key, reason }) => nameFailure({ path: key, reason })));
  return groupByReason(outcome.coverage.notRead.filter((entry) => !failed.has(nameFailure(entry))));
}

export function countNames(reasons: Reasons): number {
  return reasons.reduce((total, [, names]) => total + names.length, 0);
}

function groupByReason(entries: NotRead[]): Reasons {
  return [...Map.groupBy(entries, ({ reason }) => reason.replace(/[.:\s]+$/, ''))]
    .map(([reason, members]): Reasons[number] => [reason, members.map(({ path }) => path).sort(compare)])
    .sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]));
}

function nameFailure({ path, reason }: NotRead): string {
  return JSON.stringify([path, reason]);
}

/** By code units, the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
