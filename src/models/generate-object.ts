import type { z } from 'zod';
import { estimateTokens } from '../content/estimate-tokens.ts';
import { type Answer, type ChatMessage, callModel } from './call-model.ts';
import type { Caller } from './create-caller.ts';
import type { Generated, GenerateObjectRequest } from './create-models.ts';
import { addUsage, ModelError } from './model-error.ts';
import { repairMessages } from './repair-messages.ts';

type AnyRequest<T> = Omit<GenerateObjectRequest<T>, 'schema'> & { schema: z.ZodType<T> | undefined };

/** Asks; when the answer cannot be used, shows it to the model once and asks again. */
export async function generateObject<T>(caller: Caller, request: AnyRequest<T>): Promise<Generated<T>> {
  const prompt: ChatMessage = { role: 'user', content: request.prompt };
  const first = await ask({ caller, request, messages: [prompt], repair: false });
  if (first.usable) {
    return { value: first.value, usage: first.usage, finishReason: first.finishReason, calls: 1 };
  }
  const messages = [prompt, ...repairMessages({ ...first, isText: request.schema === undefined })];
  const second = await ask({ caller, request, messages, repair: true }).catch((error: unknown) => {
    throw error instanceof ModelError ? error.after(first.usage) : error;
  });
  const usage = addUsage(first.usage, second.usage);
  if (second.usable) return { value: second.value, usage, finishReason: second.finishReason, calls: 2 };
  const reason = `The model's answer could not be used, nor its second try: ${second.problem}`;
  throw new ModelError({ kind: 'unusable', reason, usage, calls: 2 });
}

async function ask<T>(options: {
  caller: Caller;
  request: AnyRequest<T>;
  messages: ChatMessage[];
  repair: boolean;
}): Promise<Answer<T>> {
  const { caller, request, messages, repair } = options;
  const languageModel = await caller.load.language(request.model);
  return caller.call<Answer<T>>({
    request,
    schemaName: request.schemaName,
    tokensIn: estimateTokens([request.system, ...messages.map(({ content }) => content)].join('\n')),
    maxOutputTokens: request.maxOutputTokens,
    repair,
    send: (sent) => callModel({ ...request, ...sent, languageModel, messages }),
  });
}
