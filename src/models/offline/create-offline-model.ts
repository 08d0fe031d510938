import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import { answerOffline } from './answer-offline.ts';

/** The customary rule of thumb; a true count would load a tokenizer of 2 MB for a model that has none. */
const CHARACTERS_PER_TOKEN = 4;

/**
 * `offline:extractive` as a language model of the AI SDK (specification v4): needs no key and no network, costs nothing,
 * and always answers the same. It extracts and counts; it has no opinions. Usage is estimated at four characters a token.
 */
export function createOfflineModel(): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'offline',
    modelId: 'extractive',
    supportedUrls: {},
    doGenerate: async (options) => generate(options),
    doStream: async (options) => ({ stream: streamOf(generate(options)) }),
  };
}

function generate(options: LanguageModelV4CallOptions): LanguageModelV4GenerateResult {
  options.abortSignal?.throwIfAborted();
  const { system, user } = readPrompt(options);
  const format = options.responseFormat?.type === 'json' ? options.responseFormat : undefined;
  const text = answerOffline({ prompt: user, name: format?.name, schema: format?.schema });
  return {
    content: [{ type: 'text', text }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: estimateUsage(system.length + user.length, text.length),
    warnings: [],
  };
}

/** The texts of the prompt; items are looked for in the user's only. */
function readPrompt({ prompt }: LanguageModelV4CallOptions): { system: string; user: string } {
  const system = prompt.filter(({ role }) => role === 'system').map(({ content }) => String(content));
  const user = prompt.flatMap((message) =>
    message.role === 'user'
      ? message.content.flatMap((part) => (part.type === 'text' ? [part.text] : []))
      : [],
  );
  return { system: system.join('\n'), user: user.join('\n') };
}

function estimateUsage(charactersIn: number, charactersOut: number): LanguageModelV4Usage {
  const tokensIn = Math.ceil(charactersIn / CHARACTERS_PER_TOKEN);
  const tokensOut = Math.ceil(charactersOut / CHARACTERS_PER_TOKEN);
  return {
    inputTokens: { total: tokensIn, noCache: tokensIn, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: tokensOut, text: tokensOut, reasoning: undefined },
  };
}

function streamOf(result: LanguageModelV4GenerateResult): ReadableStream<LanguageModelV4StreamPart> {
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return ReadableStream.from<LanguageModelV4StreamPart>([
    { type: 'stream-start', warnings: result.warnings },
    { type: 'text-start', id: '0' },
    { type: 'text-delta', id: '0', delta: text },
    { type: 'text-end', id: '0' },
    { type: 'finish', usage: result.usage, finishReason: result.finishReason },
  ]);
}
