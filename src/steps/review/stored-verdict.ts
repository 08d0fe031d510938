import type { Finding } from '../../content/review/finding.ts';
import { modelIdentity } from '../../models/parse-model-id.ts';
import { type KeptFindings, placeFindings } from '../../pipelines/review/place-answer.ts';
import { VERIFY_IDENTITY } from '../../pipelines/review/review.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import { loadAnswer } from '../summary/stored-plan.ts';

/** What somebody else said about the findings of one item, in their order, with what it cost and who paid. */
export interface StoredVerdict {
  holds: boolean[];
  lineage: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/** Findings of one item that are worth checking, and where the verdict about them is. */
export interface ItemFindings {
  findings: Finding[];
  verdictKey: string;
  /** How many more were given that nobody could understand. */
  malformed: number;
}

/** Undefined while the item has no answer. What the model itself doubts is left out. */
export function loadFindings(options: {
  results: Pick<ResultStore, 'get'>;
  request: PipelineRequest;
  content: { resultKey: string; patch: string };
}): ItemFindings | undefined {
  const { results, request, content } = options;
  const stored = loadAnswer(results as ResultStore, content.resultKey);
  if (stored === undefined) return undefined;
  const least = request.options.review?.minConfidence ?? 0;
  const kept = stored.answer as unknown as KeptFindings;
  const sure = { findings: kept.findings.filter(({ confidence }) => confidence >= least) };
  return {
    findings: placeFindings(sure, content.patch),
    malformed: kept.malformed ?? 0,
    verdictKey: resultKey({
      stage: 'verify',
      identity: VERIFY_IDENTITY as unknown as Json,
      model: modelIdentity(request.options.model),
      item: content.resultKey,
      findings: sure.findings as unknown as Json,
    }),
  };
}

export function loadVerdict(results: Pick<ResultStore, 'get'>, key: string): StoredVerdict | undefined {
  return results.get(key)?.value as unknown as StoredVerdict | undefined;
}

export function saveVerdict(options: { results: ResultStore; key: string; verdict: StoredVerdict }): void {
  const { results, key, verdict } = options;
  results.put({ key, kind: 'verdict', value: verdict as unknown as Json });
}
