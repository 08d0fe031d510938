import type { StageDefinition } from '../../pipeline-definition.ts';
import { composeCall, type StageCall, type StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { PipelineRequest } from '../../request.ts';
import type { Json } from '../../results/canonical-json.ts';
import type { ResultStore } from '../../results/result-store.ts';
import { isLost, loadStage, modelOf, type StoredStage, stageKey } from './stored-custom.ts';

/** How far the stages of an item, or those over all items, have come. */
export interface Walked {
  /** What the stages made that are done, by name. */
  outputs: Record<string, StageOutput>;
  done: StoredStage[];
  /** The first stage whose outcome is not known, ready to be called. */
  next?: { call: StageCall; key: string };
}

/**
 * Follows the stages as far as their outcomes are known: each prompt is made of what the earlier ones gave, so that the key
 * of an outcome needs no memory but the result store.
 *
 * @throws TemplateError for a prompt that cannot be made.
 */
export function walkStages(options: {
  results: Pick<ResultStore, 'get' | 'hasBytes'>;
  request: PipelineRequest;
  stages: readonly StageDefinition[];
  values: Record<string, Json>;
  /** Stops before this stage. */
  until?: string;
}): Walked {
  const { results, request, stages, values, until } = options;
  const walked: Walked = { outputs: {}, done: [] };
  for (const stage of stages) {
    if (stage.name === until) break;
    const call = composeCall({ stage, values: { ...values, stages: walked.outputs } });
    const key = stageKey({ call, model: modelOf(stage, request) });
    const stored = loadStage(results as ResultStore, key);
    if (stored === undefined || isLost(results, stage, stored)) return { ...walked, next: { call, key } };
    walked.outputs[stage.name] = describeOutput(stored, call);
    walked.done.push(stored);
  }
  return walked;
}

/** A picture's alternative text is the template's, whoever made the picture. */
function describeOutput({ output }: StoredStage, { alt }: StageCall): StageOutput {
  return alt === undefined ? output : { ...(output as Record<string, Json>), alt };
}
