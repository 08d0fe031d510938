import { formatUsd } from '../content/format-usd.ts';
import { GlossError } from '../errors.ts';
import type { Usage } from '../result.ts';
import { ModelError } from './model-error.ts';
import { costOf, findPrice, isFree, type Price, type PriceOverrides } from './prices/find-price.ts';

/** What a run has spent. Kept where a killed process does not lose it. */
export interface Ledger {
  /** US dollars that are spent, and those that calls under way may still cost. */
  sums(): { spentUsd: number; openUsd: number };
  /** A call is sent that may cost so much. Until `close`, and for ever when the process dies, it counts as spent. */
  open(callId: string, usd: number): void;
  /** @param entry.usd Null where the price is not known. */
  close(callId: string, entry: { usage: Usage; usd: number | null; failed: boolean }): void;
}

/** A call that may be sent. */
export interface Admission {
  /** @param options.unsure It is not known what the provider counts: nobody saw an answer. */
  settle(options: { usage: Usage; failed: boolean; unsure?: boolean }): void;
}

/** Lets calls through as long as there is money for them, and writes down what they cost. */
export interface Meter {
  /**
   * Waits while calls under way may still leave enough.
   *
   * @throws ModelError `budget` when this call does not fit any more; GlossError `usage` when there is a budget and the
   * model's price is not known.
   */
  admit(call: { model: string; tokensIn: number; maxOutputTokens?: number | undefined }): Promise<Admission>;
}

/** Tokens of an answer before any was seen. */
const FIRST_ANSWER_TOKENS = 500;

/** @param options.budgetUsd US dollars that the whole run may spend, over all its processes; undefined means no bound. */
export function createMeter(options: {
  ledger: Ledger;
  budgetUsd?: number | undefined;
  prices?: PriceOverrides | undefined;
  /** For tests. */
  newId?: () => string;
}): Meter {
  const { ledger, budgetUsd, prices: overrides, newId = () => crypto.randomUUID() } = options;
  const seen = new Map<string, Seen>();
  let settled = Promise.withResolvers<void>();

  const hasRoom = async (usd: number): Promise<boolean> => {
    if (budgetUsd === undefined) return true;
    for (;;) {
      const { spentUsd, openUsd } = ledger.sums();
      if (exceeds(spentUsd + usd, budgetUsd)) return false;
      if (!exceeds(spentUsd + openUsd + usd, budgetUsd)) return true;
      await settled.promise;
    }
  };
  return {
    admit: async ({ model, tokensIn, maxOutputTokens }) => {
      const price = findPrice({ model, overrides });
      if (price === undefined && budgetUsd !== undefined) throw unknownPrice(model);
      if (price !== undefined && isFree(price)) return { settle: () => {} };
      const known = seen.get(model) ?? { calls: 0, estimated: 0, tokensIn: 0, tokensOut: 0 };
      seen.set(model, known);
      const expected = price === undefined ? 0 : expect({ price, known, tokensIn, maxOutputTokens });
      if (!(await hasRoom(expected))) throw usedUp(budgetUsd ?? 0);
      const callId = newId();
      ledger.open(callId, expected);
      return {
        settle: ({ usage, failed, unsure = false }) => {
          const counted = unsure ? { tokensIn, tokensOut: 0 } : usage;
          const paid = price === undefined ? null : costOf({ price, usage: counted, calls: failed ? 0 : 1 });
          ledger.close(callId, { usage: counted, usd: paid, failed });
          if (!failed && usage.tokensIn > 0) learn({ known, estimated: tokensIn, usage });
          settled.resolve();
          settled = Promise.withResolvers<void>();
        },
      };
    },
  };
}

/** What calls to one model took, against what was expected. */
interface Seen extends Usage {
  calls: number;
  estimated: number;
}

function learn(options: { known: Seen; estimated: number; usage: Usage }): void {
  const { known, estimated, usage } = options;
  known.calls += 1;
  known.estimated += estimated;
  known.tokensIn += usage.tokensIn;
  known.tokensOut += usage.tokensOut;
}

/** What a call may cost, by what the calls before it took. */
function expect(options: {
  price: Price;
  known: Seen;
  tokensIn: number;
  maxOutputTokens: number | undefined;
}): number {
  const { price, known, tokensIn, maxOutputTokens = Number.POSITIVE_INFINITY } = options;
  const ratio = known.estimated > 0 ? known.tokensIn / known.estimated : 1;
  const answer = known.calls > 0 ? known.tokensOut / known.calls : FIRST_ANSWER_TOKENS;
  const usage = { tokensIn: tokensIn * ratio, tokensOut: Math.min(answer, maxOutputTokens) };
  return costOf({ price, usage });
}

/** Sums of fractions are off by some billionths. */
function exceeds(sum: number, bound: number): boolean {
  return sum > bound + 1e-9;
}

function usedUp(budgetUsd: number): ModelError {
  const reason = `not asked, since the budget of ${formatUsd(budgetUsd)} for this run is used up`;
  return new ModelError({ kind: 'budget', reason, calls: 0 });
}

function unknownPrice(model: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `There is a budget, and nobody knows what '${model}' costs.`,
    remedy: `Say it in .github/gloss.yml, in US dollars for a million tokens: \`prices: { "${model}": { input: 1, output: 4 } }\`; or leave the budget out.`,
  });
}

/** For doors, before anything is sent. @throws GlossError `usage` as `admit` does. */
export function assertPriced(options: {
  models: readonly string[];
  budgetUsd: number | undefined;
  prices?: PriceOverrides | undefined;
}): void {
  if (options.budgetUsd === undefined) return;
  const missing = options.models.find(
    (model) => findPrice({ model, overrides: options.prices }) === undefined,
  );
  if (missing !== undefined) throw unknownPrice(missing);
}
