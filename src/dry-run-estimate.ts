import { formatUsd, formatUsdRange } from './content/format-usd.ts';
import type { ModelSettings } from './models/create-models.ts';
import { findPrice } from './models/prices/find-price.ts';
import { PRICES_DATE } from './models/prices/price-table.ts';
import type { RunReport } from './result.ts';
import { type ExpectedCalls, priceExpected, sumExpected } from './steps/money.ts';

/** What a run is expected to take, as data and in words. */
export interface ToldEstimate {
  estimate: RunReport['estimate'];
  /** Lines for a terminal. */
  lines: string[];
}

/** @param options.settings Prices of one's own, and the budget. */
export function tellEstimate(options: {
  expected: readonly ExpectedCalls[];
  settings: Pick<ModelSettings, 'prices' | 'budgetUsd'>;
}): ToldEstimate {
  const { expected, settings } = options;
  const { prices: overrides, budgetUsd } = settings;
  const asked = expected.filter(({ calls, model }) => calls > 0 && !model.startsWith('offline:'));
  const tokens = sumExpected(asked);
  const cost = priceExpected({ expected, priceOf: (model) => findPrice({ model, overrides }) });
  if (asked.length === 0) {
    return { estimate: { ...tokens, costUsd: 0, costUsdRange: [0, 0] }, lines: ['no model would be called'] };
  }
  const names = [...new Set(asked.map(({ model }) => model))];
  const { modelCalls, tokensIn, tokensOut } = tokens;
  const lines = [
    `would send about ${number(tokensIn)} tokens in ${number(modelCalls)} calls to ${names.join(', ')}, and get about ${number(tokensOut)}`,
  ];
  if (cost === null) {
    const unknown = names.filter((model) => findPrice({ model, overrides }) === undefined);
    lines.push(
      `cost not known: no price for ${unknown.join(', ')} (\`prices\` in the configuration can say it)`,
    );
    return { estimate: { ...tokens, costUsd: null }, lines };
  }
  const own = names.some((model) => overrides !== undefined && Object.hasOwn(overrides, model));
  const source = own ? 'prices of the configuration' : `prices of ${PRICES_DATE}`;
  lines.push(`would cost ${formatUsdRange(cost.costUsdRange)}, about ${formatUsd(cost.costUsd)} (${source})`);
  if (budgetUsd !== undefined) lines.push(tellBudget(budgetUsd, cost.costUsdRange));
  return { estimate: { ...tokens, ...cost }, lines };
}

function tellBudget(budgetUsd: number, [low, high]: readonly [number, number]): string {
  const budget = `the budget of ${formatUsd(budgetUsd)}`;
  if (high <= budgetUsd) return `${budget} is enough`;
  return low > budgetUsd
    ? `${budget} is not enough for all of it`
    : `${budget} may not be enough for all of it`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
