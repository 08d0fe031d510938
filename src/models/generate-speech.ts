import { estimateTokens } from '../content/estimate-tokens.ts';
import { GlossError } from '../errors.ts';
import type { Caller } from './create-caller.ts';
import type { GeneratedMedia, GenerateSpeechRequest } from './create-models.ts';
import { loadSdk } from './load-sdk.ts';
import { ModelError } from './model-error.ts';
import { parseModelId } from './parse-model-id.ts';

/** A text read aloud by one call. Throws as Models.generateSpeech says. */
export async function generateSpeech(
  caller: Caller,
  request: GenerateSpeechRequest,
): Promise<GeneratedMedia> {
  assertSpeaks(request);
  const speechModel = await caller.load.speech(request.model);
  const { text, voice, format } = request;
  return await caller.call<GeneratedMedia>({
    request,
    schemaName: 'speech',
    tokensIn: estimateTokens(text),
    send: async ({ signal, headers }) => {
      const { generateSpeech: generate, NoSpeechGeneratedError } = await loadSdk();
      try {
        const { audio } = await generate({
          model: speechModel,
          text,
          ...(voice === undefined ? {} : { voice }),
          outputFormat: format,
          maxRetries: 0,
          abortSignal: signal,
          headers,
        });
        // The interface tells of no tokens: providers count characters or seconds.
        const usage = { tokensIn: 0, tokensOut: 0 };
        return { bytes: audio.uint8Array, mediaType: audio.mediaType, calls: 1, usage };
      } catch (error) {
        if (!NoSpeechGeneratedError.isInstance(error)) throw error;
        throw new ModelError({ kind: 'unusable', reason: 'The model answered without a sound.' });
      }
    },
  });
}

/** Throws GlossError `usage` when nothing that is set could ever read aloud: for doors, before anything is paid for. */
export function assertSpeaks({ model }: Pick<GenerateSpeechRequest, 'model'>): void {
  const { provider } = parseModelId(model);
  if (provider === 'openai') return;
  throw new GlossError({
    code: 'usage',
    message:
      provider === 'offline' ? 'There is no offline speech.' : `Model '${model}' does not read aloud here.`,
    remedy:
      provider === 'compatible'
        ? "Write 'openai:' instead of 'compatible:' where the server speaks OpenAI's /audio/speech (OPENAI_BASE_URL or the base URL says where it is), or give the stage a service."
        : 'Give the speech stage a model of openai: or a service.',
  });
}
