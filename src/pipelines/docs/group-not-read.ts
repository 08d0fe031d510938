import type { NotRead } from '../../result.ts';

/** Sources without a page that share a reason: mostly tests and what is generated. */
export interface NotReadGroup {
  reason: string;
  /** The first of them. */
  named: string[];
  more: number;
}

/** By reason, in the order in which reasons come up. */
export function groupNotRead(notRead: readonly NotRead[], maxNamed: number): NotReadGroup[] {
  return [...Map.groupBy(notRead, ({ reason }) => reason)].map(([reason, files]) => ({
    reason,
    named: files.slice(0, maxNamed).map(({ path }) => path),
    more: Math.max(0, files.length - maxNamed),
  }));
}
