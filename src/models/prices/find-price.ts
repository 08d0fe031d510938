import type { Usage } from '../../result.ts';
import { parseModelId } from '../parse-model-id.ts';
import { PRICES } from './price-table.ts';

/** US dollars. */
export interface Price {
  /** For a million tokens. */
  input: number;
  output: number;
  /** For a million tokens of input that the provider had in its cache; `input` unless known. */
  cachedInput?: number | undefined;
  /** For each call: a picture, a sound, a job of a service. */
  perCall?: number | undefined;
}

/** Prices by `provider:id`, or by `service:name`, as the configuration says; they go before the table's. */
export type PriceOverrides = Readonly<Record<string, Partial<Price>>>;

const FREE: Price = { input: 0, output: 0 };
const NOTHING: Price = { input: 0, output: 0, cachedInput: 0, perCall: 0 };

/** Providers name an edition by its date: `gpt-5-mini-2025-08-07`, `claude-sonnet-4-20250514`. */
const EDITION = /-(?:\d{4}-\d{2}-\d{2}|\d{8}|latest)$/;

/**
 * What a model costs; undefined where nobody knows. Pure. An edition that is not in the table costs what its model costs. A
 * `compatible:` server has whatever prices it has, so only the configuration can tell them.
 *
 * @param options.model `provider:id`, or `service:name`.
 */
export function findPrice(options: {
  model: string;
  overrides?: PriceOverrides | undefined;
}): Price | undefined {
  const { model, overrides = {} } = options;
  const named = Object.hasOwn(overrides, model) ? overrides[model] : undefined;
  const known = inTable(model);
  if (named !== undefined) return { ...(known ?? NOTHING), ...named };
  return known;
}

function inTable(model: string): Price | undefined {
  if (model.startsWith('service:')) return undefined;
  if (parseModelId(model).provider === 'offline') return FREE;
  const name = model.replace(EDITION, '');
  const row = lookUp(model) ?? lookUp(name) ?? newestEdition(name);
  if (row === undefined) return undefined;
  const [input, output, cachedInput] = row;
  return { input, output, ...(cachedInput === undefined ? {} : { cachedInput }) };
}

function lookUp(model: string) {
  return Object.hasOwn(PRICES, model) ? PRICES[model] : undefined;
}

/** A name without a date means the newest edition. */
function newestEdition(name: string) {
  const editions = Object.keys(PRICES).filter(
    (id) => id.startsWith(`${name}-`) && id.replace(EDITION, '') === name,
  );
  return lookUp(editions.sort().at(-1) ?? '');
}

const MILLION = 1_000_000;

/** US dollars for what a provider counted. Pure. @param options.calls 1 unless told. */
export function costOf(options: { price: Price; usage: Usage; calls?: number }): number {
  const { price, usage, calls = 1 } = options;
  const { input, output, cachedInput = input, perCall = 0 } = price;
  const cached = Math.min(usage.tokensCached ?? 0, usage.tokensIn);
  const tokens = (usage.tokensIn - cached) * input + cached * cachedInput + usage.tokensOut * output;
  return tokens / MILLION + perCall * calls;
}

/** Whether a model can never cost anything. Pure. */
export function isFree({ input, output, perCall = 0 }: Price): boolean {
  return input === 0 && output === 0 && perCall === 0;
}
