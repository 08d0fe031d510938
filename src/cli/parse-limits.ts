import { readBudget, readMaxItems } from '../config/read-limits.ts';
import { usage } from './parse-options.ts';

/** `--budget-usd`. @throws GlossError `usage` for what is no amount of US dollars. */
export function parseBudget(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const budgetUsd = readBudget(text);
  if (budgetUsd !== undefined) return budgetUsd;
  throw usage(`--budget-usd must be US dollars, as 0.50, got '${text}'.`);
}

/** `--max-items`. @throws GlossError `usage` for what is no number of items. */
export function parseMaxItems(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const maxItems = readMaxItems(text);
  if (maxItems !== undefined) return maxItems;
  throw usage(`--max-items must be a whole number from 1 to 10000, got '${text}'.`);
}
