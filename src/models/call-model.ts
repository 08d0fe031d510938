import type { JSONSchema7, LanguageModelV4 } from '@ai-sdk/provider';
import type { LanguageModelUsage, NoObjectGeneratedError } from 'ai';
import type { z } from 'zod';
import type { Usage } from '../result.ts';
import { describeProblem } from './describe-problem.ts';
import { isStrictSchema } from './is-strict-schema.ts';
import { loadSdk } from './load-sdk.ts';
import { ModelError } from './model-error.ts';

export interface ChatMessage {
  role: 'user' | 'assistant';
  content: string;
}

export interface ModelCall<T> {
  languageModel: LanguageModelV4;
  system: string;
  messages: ChatMessage[];
  /** Absent for an answer that is plain text. */
  schema?: z.ZodType<T> | undefined;
  schemaName: string;
  maxOutputTokens?: number | undefined;
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** What came back: the object, or the text that should have been one and what is wrong with it. */
export type Answer<T> =
  | { usable: true; value: T; usage: Usage; finishReason: string }
  | { usable: false; text: string; problem: string; usage: Usage; finishReason: string };

/**
 * One call through the AI SDK, without retries and without a temperature (reasoning models refuse one).
 * Throws ModelError `refused` when the provider's filter stopped the answer; everything else the SDK throws passes through.
 */
export async function callModel<T>(call: ModelCall<T>): Promise<Answer<T>> {
  const { asSchema, generateText, NoObjectGeneratedError, Output } = await loadSdk();
  const schema = call.schema === undefined ? undefined : asSchema<T>(call.schema);
  try {
    const result = await generateText({
      model: call.languageModel,
      instructions: call.system,
      messages: call.messages,
      ...(schema === undefined ? {} : { output: Output.object<T>({ schema, name: call.schemaName }) }),
      maxRetries: 0,
      abortSignal: call.signal,
      headers: call.headers,
      providerOptions: providerOptionsFor(await schema?.jsonSchema),
      ...(call.maxOutputTokens === undefined ? {} : { maxOutputTokens: call.maxOutputTokens }),
    });
    const usage = toUsage(result.usage);
    const { finishReason, text } = result;
    if (call.schema === undefined) return readText({ text, usage, finishReason }) as Answer<T>;
    if (finishReason === 'stop') return { usable: true, value: result.output, usage, finishReason };
    const value = finishReason === 'length' ? undefined : parseWhole(call.schema, text);
    if (value !== undefined) return { usable: true, value, usage, finishReason };
    return unusable({ text, usage, finishReason, error: undefined });
  } catch (error) {
    if (!NoObjectGeneratedError.isInstance(error)) throw error;
    return unusable({ ...readFailure(error), error });
  }
}

/**
 * OpenAI keeps answers of the Responses API for 30 days unless told not to. Unless told, too, the SDK asks for strictness,
 * and then a schema outside of the strict subset (an optional property) is refused with the whole request.
 */
function providerOptionsFor(schema: JSONSchema7 | undefined) {
  const strictness = schema === undefined || isStrictSchema(schema) ? {} : { strictJsonSchema: false };
  return { openai: { store: false, ...strictness }, compatible: strictness };
}

/** A text that was cut off, or that says nothing, is no answer. */
function readText(result: { text: string; usage: Usage; finishReason: string }): Answer<string> {
  const { text, finishReason } = result;
  const isWhole = finishReason !== 'length' && finishReason !== 'content-filter';
  if (isWhole && text.trim() !== '') return { usable: true, value: text, ...result };
  return unusable({ ...result, error: undefined, isText: true });
}

/** Some compatible servers never say `stop`: an answer that is whole and of the right shape counts all the same. */
function parseWhole<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function readFailure(error: NoObjectGeneratedError) {
  return { text: error.text ?? '', usage: toUsage(error.usage), finishReason: error.finishReason ?? 'other' };
}

function unusable(options: {
  text: string;
  usage: Usage;
  finishReason: string;
  error: unknown;
  isText?: boolean;
}): Answer<never> {
  const { text, usage, finishReason, error, isText = false } = options;
  if (finishReason === 'content-filter') {
    throw new ModelError({
      kind: 'refused',
      reason: "The provider's content filter stopped the answer.",
      usage,
    });
  }
  return {
    usable: false,
    text,
    problem: describeProblem({ finishReason, error, isText }),
    usage,
    finishReason,
  };
}

function toUsage(usage: LanguageModelUsage | undefined): Usage {
  const cached = usage?.inputTokenDetails?.cacheReadTokens ?? 0;
  return {
    tokensIn: usage?.inputTokens ?? 0,
    tokensOut: usage?.outputTokens ?? 0,
    ...(cached > 0 ? { tokensCached: cached } : {}),
  };
}
