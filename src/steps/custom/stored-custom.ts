import { GlossError } from '../../errors.ts';
import { modelIdentity } from '../../models/parse-model-id.ts';
import type { PipelineDefinition, StageDefinition } from '../../pipeline-definition.ts';
import type { SourceItem } from '../../pipelines/custom/item.ts';
import { identityOf, type StageCall, type StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { PipelineRequest } from '../../request.ts';
import type { NotRead, Redaction } from '../../result.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ExpectedCalls } from '../money.ts';
import { isMediaThere } from './stored-media.ts';

/** An item of a plan; what templates know of it is stored on its own. */
export interface PlannedItem {
  key: string;
  valuesKey: string;
  source?: { path: string; blob: string };
  /** Where its files go, in the order of `publish.each`. */
  paths: string[];
}

/** What a run does. Stored once; no replay derives it again. */
export interface CustomPlan {
  items: PlannedItem[];
  /** Those with a stage whose outcome is not known yet, by index; each is a pack of its own. */
  pending: number[];
  /** In the order of `publish.all`. */
  allPaths: string[];
  /** Files that are a source of all items: a table. */
  sources: { path: string; blob: string }[];
  notRead: NotRead[];
  /** What was taken out of the items. */
  redacted?: Redaction[];
  expected: ExpectedCalls[];
  /** ISO 8601. */
  startedAt: string;
}

/** What a stage made, what it cost and who paid. */
export interface StoredStage {
  output: StageOutput;
  lineage: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/** @throws GlossError `internal` when the request has none. */
export function definitionOf({ options, pipeline }: PipelineRequest): PipelineDefinition {
  if (options.definition) return options.definition;
  throw new GlossError({ code: 'internal', message: `The request does not say what '${pipeline}' is.` });
}

export function stageKey(options: { call: StageCall; model: string }): string {
  const { call, model } = options;
  const { kind, service } = call.stage;
  const asksModel = kind !== 'transform' && service === undefined;
  return resultKey({
    ...(identityOf(call) as object),
    ...(asksModel ? { model: modelIdentity(model) } : {}),
  });
}

/** The model of a stage: its own, else the run's. */
export function modelOf(stage: StageDefinition, request: PipelineRequest): string {
  return stage.model ?? request.options.model;
}

export function savePlan(options: { results: ResultStore; lineage: string; plan: CustomPlan }): string {
  const { results, lineage, plan } = options;
  const planKey = resultKey({ kind: 'custom-plan', lineage, plan: plan as unknown as Json });
  results.put({ key: planKey, kind: 'plan', value: plan as unknown as Json });
  return planKey;
}

/** Runs that a process works on at once, about; their plans are kept parsed. */
const KEPT_PLANS = 8;
const plans = new WeakMap<ResultStore, Map<string, CustomPlan>>();

/** @throws GlossError `state` when the store forgot it. */
export function loadPlan(options: { results: ResultStore; planKey: string }): CustomPlan {
  const { results, planKey } = options;
  const kept = plans.get(results) ?? new Map<string, CustomPlan>();
  const known = kept.get(planKey);
  if (known) return known;
  const plan = results.get(planKey)?.value as unknown as CustomPlan | undefined;
  if (!plan) throw gone('The stored plan of this run');
  const [oldest] = kept.keys();
  if (kept.size >= KEPT_PLANS && oldest !== undefined) kept.delete(oldest);
  plans.set(results, kept.set(planKey, plan));
  return plan;
}

/** Keeps what templates know of an item, under its content. */
export function saveValues(results: ResultStore, { values }: SourceItem): string {
  const key = resultKey({ kind: 'item-values', values });
  if (!results.has([key]).has(key)) results.put({ key, kind: 'values', value: values });
  return key;
}

/** @throws GlossError `state` when the store forgot it. */
export function loadValues(results: ResultStore, { valuesKey, key }: PlannedItem): Record<string, Json> {
  const values = results.get(valuesKey)?.value;
  if (values !== undefined) return values as Record<string, Json>;
  throw gone(`What was read of '${key}'`);
}

export function loadStage(results: ResultStore, key: string): StoredStage | undefined {
  return results.get(key)?.value as unknown as StoredStage | undefined;
}

/** Whether what a stage made cannot be used any more: a picture or sound whose bytes had to make room for others. */
export function isLost(
  results: Pick<ResultStore, 'hasBytes'>,
  { kind }: StageDefinition,
  { output }: StoredStage,
): boolean {
  return (kind === 'image' || kind === 'speech') && !isMediaThere(results, output);
}

export function saveStage(options: { results: ResultStore; key: string; stored: StoredStage }): void {
  options.results.put({ key: options.key, kind: 'item', value: options.stored as unknown as Json });
}

function gone(what: string): GlossError {
  return new GlossError({
    code: 'state',
    message: `${what} is gone from the result store.`,
    remedy: 'Run again: what was made is kept.',
  });
}
