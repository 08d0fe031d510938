import type { Price } from '../models/prices/find-price.ts';
import { costOf } from '../models/prices/find-price.ts';
import type { Estimate, RunReport } from '../result.ts';

/** What a run may spend and has spent, as its steps see it. */
export interface Money {
  /** US dollars; undefined means no bound. */
  budgetUsd?: number;
  /** Undefined where nobody knows what a model costs. */
  priceOf(model: string): Price | undefined;
  /** Over all processes of the run. */
  spent(): Spent;
}

/** What is written in the book of a run. */
export interface Spent {
  usd: number;
  /** Calls without a known price. */
  unpriced: number;
  calls: number;
  failedCalls: number;
  tokensIn: number;
  tokensOut: number;
}

/** What calls to one model are expected to take. */
export interface ExpectedCalls {
  model: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/**
 * How far answers may be from the length that is expected of them: models differ, and what one reasons is an answer's
 * length too.
 */
const ANSWER_FACTORS = [0.5, 3] as const;
/** The same for what is sent, which is counted beforehand. */
const INPUT_FACTORS = [0.85, 1.15] as const;

/** Adds calls up. Pure. */
export function sumExpected(expected: readonly ExpectedCalls[]): Estimate {
  const sum = (pick: (entry: ExpectedCalls) => number) =>
    Math.round(expected.reduce((total, entry) => total + pick(entry), 0));
  return {
    modelCalls: sum(({ calls }) => calls),
    tokensIn: sum(({ tokensIn }) => tokensIn),
    tokensOut: sum(({ tokensOut }) => tokensOut),
  };
}

/** What calls may cost, in US dollars; null where a price is not known. Pure. */
export function priceExpected(options: {
  expected: readonly ExpectedCalls[];
  priceOf: (model: string) => Price | undefined;
}): { costUsd: number; costUsdRange: [low: number, high: number] } | null {
  const { expected, priceOf } = options;
  let [low, usual, high] = [0, 0, 0];
  for (const { model, calls, tokensIn, tokensOut } of expected) {
    if (calls === 0) continue;
    const price = priceOf(model);
    if (price === undefined) return null;
    const cost = (input: number, answer: number) =>
      costOf({ price, calls, usage: { tokensIn: tokensIn * input, tokensOut: tokensOut * answer } });
    low += cost(INPUT_FACTORS[0], ANSWER_FACTORS[0]);
    usual += cost(1, 1);
    high += cost(INPUT_FACTORS[1], ANSWER_FACTORS[1]);
  }
  return { costUsd: toMicros(usual), costUsdRange: [toMicros(low), toMicros(high)] };
}

/** A report with what its run cost, against what was expected, and with what is missing where the budget ended it. */
export function withCosts(options: {
  money: Money | undefined;
  report: RunReport;
  expected: readonly ExpectedCalls[];
}): RunReport {
  const { money, report, expected } = options;
  const estimate = sumExpected(expected);
  if (money === undefined) return { ...report, estimate: { ...estimate, costUsd: null } };
  const spent = money.spent();
  const { totals } = report;
  const cost = priceExpected({ expected, priceOf: money.priceOf });
  const missing = report.items.filter(({ status }) => status === 'skipped').length;
  const wanted = report.items.filter(({ reused }) => !reused).length;
  const finish = cost?.costUsdRange.map((bound) => toMicros((bound * missing) / Math.max(1, wanted)));
  const price = money.priceOf(report.model);
  return {
    ...report,
    items: report.items.map((item) => ({
      ...item,
      costUsd: price === undefined ? null : toMicros(costOf({ price, usage: item, calls: 0 })),
    })),
    totals: {
      ...totals,
      // The book knows of calls that failed, and of answers that no finished item shows; nobody writes down what is free.
      modelCalls: Math.max(totals.modelCalls, spent.calls + spent.failedCalls),
      tokensIn: Math.max(totals.tokensIn, spent.tokensIn),
      tokensOut: Math.max(totals.tokensOut, spent.tokensOut),
      costUsd: spent.unpriced > 0 ? null : toMicros(spent.usd),
    },
    estimate: cost === null ? { ...estimate, costUsd: null } : { ...estimate, ...cost },
    ...(missing > 0 && money.budgetUsd !== undefined
      ? {
          budget: {
            usd: money.budgetUsd,
            missing,
            finishUsd: finish === undefined ? null : ([finish[0] ?? 0, finish[1] ?? 0] as [number, number]),
          },
        }
      : {}),
  };
}

/** Millionths of a dollar are as fine as prices are. */
function toMicros(usd: number): number {
  return Math.round(usd * 1e6) / 1e6;
}
