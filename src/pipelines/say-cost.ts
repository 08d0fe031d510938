import { formatUsd, formatUsdRange } from '../content/format-usd.ts';
import type { RunReport } from '../result.ts';

/** What a run took, against what was expected: `$0.012 of $0.01 to $0.03 expected`; empty where prices are not known. Pure. */
export function sayCost({ totals, estimate }: Pick<RunReport, 'totals' | 'estimate'>): string {
  if (totals.costUsd === null) return '';
  if (totals.costUsd === 0 && (estimate.costUsd ?? 0) === 0) return '';
  const expected =
    estimate.costUsdRange === undefined ? '' : ` (${formatUsdRange(estimate.costUsdRange)} expected)`;
  return `${formatUsd(totals.costUsd)}${expected}`;
}

/** What the budget left undone, and what it would take to finish; undefined where it left nothing. Pure. */
export function sayBudget({ budget }: Pick<RunReport, 'budget'>): string | undefined {
  if (budget === undefined) return undefined;
  const { usd, missing, finishUsd } = budget;
  const items =
    missing === 1
      ? '1 item was not asked for'
      : `${missing.toLocaleString('en-US')} items were not asked for`;
  const finish = finishUsd === null ? '' : `; finishing would cost about ${formatUsdRange(finishUsd)}`;
  return `The budget of ${formatUsd(usd)} is used up: ${items}${finish}.`;
}
