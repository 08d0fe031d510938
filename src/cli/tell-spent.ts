import { sayBudget, sayCost } from '../pipelines/say-cost.ts';
import type { RunEnd } from '../run-request.ts';
import type { Terminal } from './run-command.ts';

/** What a run cost against what was expected, and what the budget left undone; nothing where there is nothing to say. */
export function tellSpent({ report }: RunEnd, { stderr }: Terminal): void {
  if (report === undefined) return;
  const cost = sayCost(report);
  const budget = sayBudget(report);
  if (cost !== '') stderr.write(`gloss: cost ${cost}\n`);
  if (budget !== undefined) stderr.write(`gloss: ${budget} Go on with: gloss retry --budget-usd N\n`);
}
