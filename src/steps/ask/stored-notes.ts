import { modelIdentity } from '../../models/parse-model-id.ts';
import type { Drawn } from '../../pipelines/ask/answer.ts';
import { COMBINE_IDENTITY } from '../../pipelines/ask/ask.ts';
import type { KeptNotes, Note } from '../../pipelines/ask/note.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ResultsInput } from '../../run.ts';
import { loadAnswers, loadPlan } from '../summary/stored-plan.ts';

/** An answer as it is stored, with what it cost and who paid. */
export interface StoredDrawn {
  drawn: Drawn;
  lineage: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/** All notes of a run, in the order of its items; their numbers count from 1. */
export function loadNotes(options: { results: ResultStore; input: ResultsInput }): Note[] {
  const { results, input } = options;
  const plan = loadPlan({ results, planKey: input.planKey });
  const { answered } = loadAnswers({ results, plan, failures: input.failures });
  return answered.flatMap(({ stored }) => (stored.answer as unknown as KeptNotes).notes);
}

/** The key of an answer: the question and everything that it is drawn from. */
export function drawnKey(options: {
  request: PipelineRequest;
  notes: readonly (Note & { number: number })[];
  parts: readonly Drawn[];
}): string {
  const { request, notes, parts } = options;
  return resultKey({
    stage: 'answer',
    identity: COMBINE_IDENTITY as unknown as Json,
    model: modelIdentity(request.options.model),
    question: request.options.ask?.question ?? '',
    notes: notes as unknown as Json,
    parts: parts as unknown as Json,
  });
}

export function loadDrawn(results: Pick<ResultStore, 'get'>, key: string): StoredDrawn | undefined {
  return key === '' ? undefined : (results.get(key)?.value as unknown as StoredDrawn | undefined);
}

export function saveDrawn(options: { results: ResultStore; key: string; stored: StoredDrawn }): void {
  const { results, key, stored } = options;
  results.put({ key, kind: 'combine', value: stored as unknown as Json });
}
