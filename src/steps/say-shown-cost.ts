import { formatUsd, formatUsdRange } from '../content/format-usd.ts';
import { costOf } from '../models/prices/find-price.ts';
import { type ExpectedCalls, type Money, priceExpected } from './money.ts';

/**
 * What the answers that are shown cost, in whichever run they were paid: equal work has an equal text, and is not written
 * to GitHub again because it was cheaper this time. Undefined where a price is not known, and where nothing was paid.
 *
 * @param options.whole What reading all of it is expected to take.
 * @param options.shown Tokens of each answer.
 */
export function sayShownCost(options: {
  money: Money | undefined;
  model: string;
  whole: readonly ExpectedCalls[];
  shown: readonly { tokensIn: number; tokensOut: number }[];
}): string | undefined {
  const { money, model, whole, shown } = options;
  const price = money?.priceOf(model);
  const expected = money && priceExpected({ expected: whole, priceOf: money.priceOf });
  if (price === undefined || !expected) return undefined;
  const usd = shown.reduce((sum, usage) => sum + costOf({ price, usage, calls: 0 }), 0);
  return usd === 0 ? undefined : `${formatUsd(usd)} (${formatUsdRange(expected.costUsdRange)} expected)`;
}
