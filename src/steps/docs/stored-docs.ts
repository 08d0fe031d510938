import { redactSecrets } from '../../content/redact/redact-secrets.ts';
import { GlossError } from '../../errors.ts';
import type { PageAnswer, PageSpec } from '../../pipelines/docs/page.ts';
import type { GeneratedPage } from '../../pipelines/docs/page-outcome.ts';
import type { PageState } from '../../pipelines/docs/page-state.ts';
import type { NotRead, Redaction } from '../../result.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ExpectedCalls } from '../money.ts';

/** One page that this run writes. Its sources are read again by the steps; they are named by their content. */
export interface PlannedPage {
  spec: PageSpec;
  sources: { path: string; blob: string; digest: string }[];
  /** Where the model's answer is, or will be. */
  answerKey: string;
}

/** What a run over files does. Stored once; no replay derives it again. */
export interface DocsPlan {
  pages: PlannedPage[];
  /** Every page that the configuration asks for or the lock knows, as it was found. */
  states: PageState[];
  /** Where the index is; absent when none is wanted. */
  index?: { path: string };
  notRead: NotRead[];
  /** What the model is not shown of the sources of `pages`. */
  redacted?: Redaction[];
  /** Things about the configuration that people should mend; no reason to stop. */
  problems: string[];
  expected: ExpectedCalls[];
  /** ISO 8601. */
  startedAt: string;
}

/** A model's answer as it is stored, with what it cost and who paid. */
export interface StoredPage {
  answer: PageAnswer;
  model: string;
  lineage: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

export function saveDocsPlan(options: { results: ResultStore; lineage: string; plan: DocsPlan }): string {
  const { results, lineage, plan } = options;
  const planKey = resultKey({ kind: 'docs-plan', lineage, plan: plan as unknown as Json });
  results.put({ key: planKey, kind: 'plan', value: plan as unknown as Json });
  return planKey;
}

/** Runs that a process works on at once, about; their plans are kept parsed. */
const KEPT_PLANS = 8;

/** The plans last read of each store, by key: they never change, and every stage of every page asks for one. */
const plans = new WeakMap<ResultStore, Map<string, DocsPlan>>();

export function loadDocsPlan(options: { results: ResultStore; planKey: string }): DocsPlan {
  const { results, planKey } = options;
  const kept = plans.get(results) ?? new Map<string, DocsPlan>();
  const known = kept.get(planKey);
  if (known) return known;
  const stored = results.get(planKey);
  if (stored) {
    const plan = stored.value as unknown as DocsPlan;
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_PLANS && oldest !== undefined) kept.delete(oldest);
    plans.set(results, kept.set(planKey, plan));
    return plan;
  }
  throw new GlossError({
    code: 'state',
    message: 'The stored plan of this run is gone from the result store.',
    remedy: 'Run again: what was written is kept.',
  });
}

export function loadPage(results: ResultStore, key: string): StoredPage | undefined {
  return results.get(key)?.value as unknown as StoredPage | undefined;
}

export function savePage(options: { results: ResultStore; key: string; page: StoredPage }): void {
  options.results.put({ key: options.key, kind: 'item', value: options.page as unknown as Json });
}

/** Where the repaired answer to an answer is: an answer is repaired once. */
export function repairKey(answerKey: string): string {
  return resultKey({ stage: 'repair', of: answerKey });
}

/** Keeps a page that passed the checks, as it will be published. */
export function saveGenerated(options: {
  results: ResultStore;
  planKey: string;
  pack: number;
  page: GeneratedPage;
}): void {
  const { results, planKey, pack, page } = options;
  results.put({ key: generatedKey(planKey, pack), kind: 'page', value: page as unknown as Json });
}

export function loadGenerated(options: {
  results: ResultStore;
  planKey: string;
  pack: number;
}): GeneratedPage | undefined {
  const { results, planKey, pack } = options;
  return results.get(generatedKey(planKey, pack))?.value as unknown as GeneratedPage | undefined;
}

/**
 * Keeps a text under git's id of it: what was written and never committed can be had again for a merge. One into which
 * people wrote a secret is not kept: the store holds none, and another text has another id.
 */
export function rememberText(options: { results: ResultStore; id: string; text: string }): void {
  if (redactSecrets(options.text).found.length > 0) return;
  options.results.put({ key: textKey(options.id), kind: 'text', value: options.text });
}

export function recallText(results: ResultStore, id: string): string | undefined {
  const value = results.get(textKey(id))?.value;
  return typeof value === 'string' ? value : undefined;
}

function generatedKey(planKey: string, pack: number): string {
  return `${planKey}:page:${pack}`;
}

function textKey(id: string): string {
  return resultKey({ text: id });
}
