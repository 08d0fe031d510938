import type { StageDefinition } from '../../pipeline-definition.ts';
import { readTransform, type StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { PipelineRequest } from '../../request.ts';
import { askModel } from '../ask-model.ts';
import type { StepContext } from '../guarded.ts';
import { callService } from './call-service.ts';
import { makeMedia } from './make-media.ts';
import { readSchema } from './read-schema.ts';
import { definitionOf, modelOf, saveStage } from './stored-custom.ts';
import type { Walked } from './walk-stages.ts';

/** What came of a stage. Its outcome is in the result store. */
export interface Made {
  failedCalls: number;
  failure?: string;
  skipped?: true;
  fatal?: string;
  /** A service works on it: look again after so many milliseconds. */
  waitMs?: number;
}

/** What a stage's call gave, with what it took. */
export interface MadeOutput {
  output: StageOutput;
  calls: number;
  usage: { tokensIn: number; tokensOut: number };
}

/** What a call that costs nothing costs. */
const FREE = { calls: 0, tokensIn: 0, tokensOut: 0 };

/** The model that is built in is no call to anybody, whatever the other stages ask. */
function isFree(stage: StageDefinition, request: PipelineRequest): boolean {
  return stage.service === undefined && modelOf(stage, request).startsWith('offline:');
}

/** Makes what a stage makes, by one call, and keeps it. */
export async function callStage(options: {
  context: StepContext;
  input: { lineage: string; request: PipelineRequest };
  next: NonNullable<Walked['next']>;
  /** The item, for the progress. */
  about: string;
}): Promise<Made> {
  const { context, input, next } = options;
  const { results } = context.rooms;
  const { stage } = next.call;
  const keep = ({ output, calls, usage }: MadeOutput) => {
    const spent = isFree(stage, input.request) ? FREE : { calls, ...usage };
    saveStage({ results, key: next.key, stored: { output, lineage: input.lineage, ...spent } });
  };
  if (stage.kind === 'transform') {
    try {
      keep({ output: readTransform(next.call), calls: 0, usage: { tokensIn: 0, tokensOut: 0 } });
      return { failedCalls: 0 };
    } catch (error) {
      return { failedCalls: 0, failure: `what the template gave is no JSON (${(error as Error).message})` };
    }
  }
  const { service } = stage;
  if (service !== undefined) {
    const name = { lineage: input.lineage, stageKey: next.key };
    return await callService({ context, service, name, call: next.call, about: options.about, keep });
  }
  const asked = await askModel({
    context,
    retries: stage.retries,
    ask: (named) => ask({ ...options, ...named }),
  });
  const { generated, failedCalls, failure, skipped, fatal } = asked;
  if (generated) keep(generated);
  return {
    failedCalls,
    ...(skipped ? { skipped } : {}),
    ...(fatal === undefined ? {} : { fatal }),
    ...(generated === undefined && fatal === undefined
      ? { failure: failure ?? 'the model gave no answer' }
      : {}),
  };
}

async function ask(options: {
  context: StepContext;
  input: { request: PipelineRequest };
  next: NonNullable<Walked['next']>;
  idempotencyKey: string;
}): Promise<MadeOutput> {
  const { context, input, next, idempotencyKey } = options;
  const { models } = context.rooms;
  const { stage, system, prompt } = next.call;
  const call = {
    model: modelOf(stage, input.request),
    system,
    prompt,
    idempotencyKey,
    stage: definitionOf(input.request).each.findIndex(({ name }) => name === stage.name),
    maxOutputTokens: stage['max-output-tokens'],
    timeoutMs: stage.timeout === undefined ? undefined : stage.timeout * 1000,
  };
  if (stage.kind === 'image' || stage.kind === 'speech') {
    const { idempotencyKey: key, timeoutMs, model, stage: turn } = call;
    return makeMedia({
      rooms: context.rooms,
      stage,
      prompt,
      call: { model, idempotencyKey: key, timeoutMs, stage: turn },
    });
  }
  if (stage.kind === 'object') {
    const schema = readSchema(stage);
    const { value, calls, usage } = await models.generateObject({ ...call, schema, schemaName: stage.name });
    return { output: value as StageOutput, calls, usage };
  }
  const { value, calls, usage } = await models.generateText(call);
  return { output: value, calls, usage };
}
