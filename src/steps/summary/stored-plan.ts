import { GlossError } from '../../errors.ts';
import type { AnsweredItem, Item, ItemAnswer, ItemContent } from '../../pipelines/pipeline.ts';
import type { NotRead, Redaction } from '../../result.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ItemFailure } from '../../run.ts';
import type { ExpectedCalls } from '../money.ts';

/** One item of the stored list, with the key under which its answer is. */
export interface PlannedItem {
  item: Item;
  area: string;
  resultKey: string;
}

/** The item list of a run. Stored once; no replay derives it again. */
export interface Plan {
  items: PlannedItem[];
  notRead: NotRead[];
  /** What the model is not shown of the items. */
  redacted?: Redaction[];
  files: number;
  /** Of them, those that nobody could name: the result is partial. */
  unlisted?: number;
  hunksTotal: number;
  /** Index ranges of items that are combined together first. */
  groups: [number, number][];
  /** What this run has to ask. */
  expected: ExpectedCalls[];
  /** What a run would have to ask that knows nothing yet. */
  whole: ExpectedCalls[];
  startedAt: string;
}

/** An item of a pack: what the model is shown, and where its answer goes. */
export interface PackedItem extends ItemContent {
  resultKey: string;
}

/** An answer as it is stored, with what it cost and who paid. */
export interface StoredAnswer {
  answer: ItemAnswer;
  /** The line of runs whose call gave it; every other line reuses it. */
  lineage: string;
  /** Names the call it came from, which it may share with others. */
  callId: string;
  /** Calls made for it: 2 when the first answer had to be repaired. */
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/** Stores the plan and the contents of its packs, and returns the name under which steps find them. */
export function savePlan(options: {
  results: ResultStore;
  lineage: string;
  plan: Plan;
  packs: PackedItem[][];
}): string {
  const { results, lineage, plan, packs } = options;
  const planKey = resultKey({ kind: 'plan', lineage, plan: toJson(plan) });
  packs.forEach((contents, pack) => {
    results.put({ key: packKey(planKey, pack), kind: 'pack', value: toJson(contents) });
  });
  results.put({ key: planKey, kind: 'plan', value: toJson(plan) });
  return planKey;
}

export function loadPlan(options: { results: ResultStore; planKey: string }): Plan {
  return load<Plan>(options.results, options.planKey, 'plan');
}

export function loadPack(options: { results: ResultStore; planKey: string; pack: number }): PackedItem[] {
  return load<PackedItem[]>(options.results, packKey(options.planKey, options.pack), 'contents');
}

/** The answer of an item, or undefined while there is none. */
export function loadAnswer(results: ResultStore, key: string): StoredAnswer | undefined {
  return results.get(key)?.value as StoredAnswer | undefined;
}

/** All items that have an answer, and for the others why not: none is left out of both lists. */
export function loadAnswers(options: { results: ResultStore; plan: Plan; failures: ItemFailure[] }): {
  answered: (AnsweredItem & { stored: StoredAnswer })[];
  failures: ItemFailure[];
} {
  const told = new Map(options.failures.map((failure) => [failure.key, failure]));
  const answered: (AnsweredItem & { stored: StoredAnswer })[] = [];
  const failures: ItemFailure[] = [];
  for (const { item, area, resultKey: key } of options.plan.items) {
    const stored = loadAnswer(options.results, key);
    if (stored) answered.push({ item, area, answer: stored.answer, stored });
    else
      failures.push(told.get(item.key) ?? { key: item.key, reason: 'its stored answer was lost; run again' });
  }
  return { answered, failures };
}

function packKey(planKey: string, pack: number): string {
  return `${planKey}:${pack}`;
}

function load<T>(results: ResultStore, key: string, what: string): T {
  const stored = results.get(key);
  if (stored) return stored.value as T;
  throw new GlossError({
    code: 'state',
    message: `The stored ${what} of this run are gone from the result store.`,
    remedy: 'Run again: what was answered is kept.',
  });
}

function toJson(value: unknown): Json {
  return value as Json;
}
