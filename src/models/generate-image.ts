import type { ImageModelV4 } from '@ai-sdk/provider';
import { estimateTokens } from '../content/estimate-tokens.ts';
import { GlossError } from '../errors.ts';
import type { Caller, SentWith } from './create-caller.ts';
import type { GeneratedMedia, GenerateImageRequest } from './create-models.ts';
import { loadSdk } from './load-sdk.ts';
import { ModelError } from './model-error.ts';
import { parseModelId } from './parse-model-id.ts';
import { sizeToAsk } from './picture-sizes.ts';

/** One picture by one call. Throws as Models.generateImage says. */
export async function generateImage(caller: Caller, request: GenerateImageRequest): Promise<GeneratedMedia> {
  assertDraws(request);
  const { provider } = parseModelId(request.model);
  const imageModel = provider === 'offline' ? undefined : await caller.load.image(request.model);
  return await caller.call<GeneratedMedia>({
    request,
    schemaName: 'image',
    tokensIn: estimateTokens(request.prompt),
    send: async (sent) => (imageModel ? callImageModel(imageModel, request, sent) : drawOffline(request)),
  });
}

/** Throws GlossError `usage` when nothing that is set could ever draw this: for doors, before anything is paid for. */
export function assertDraws(options: { model: string; format: string; size?: string | undefined }): void {
  const { model, format, size } = options;
  const { provider } = parseModelId(model);
  if (provider === 'anthropic' || provider === 'google') {
    throw new GlossError({
      code: 'usage',
      message: `Model '${model}' draws no pictures here.`,
      remedy: 'Give the image stage a model of openai: or compatible:, or a service.',
    });
  }
  if (provider === 'offline' && format !== 'png') {
    throw new GlossError({
      code: 'usage',
      message: `The offline model draws png only, not ${format}.`,
      remedy: "Write 'format: png' in the stage, or give it another model.",
    });
  }
  const drawn = size === undefined ? undefined : sizeToAsk({ model, size });
  // Only PNG is cut to size: see docs/decisions/2026-11-23-picture-sizes.md.
  if (drawn !== size && format !== 'png') {
    throw new GlossError({
      code: 'usage',
      message: `Model '${model}' draws no ${format} of ${size}.`,
      remedy: `Write 'size: ${drawn}', or 'format: png', which is cut to size.`,
    });
  }
}

async function callImageModel(
  model: ImageModelV4,
  { model: id, prompt, size, format }: GenerateImageRequest,
  { signal, headers }: SentWith,
): Promise<GeneratedMedia> {
  const { generateImage: generate, NoImageGeneratedError } = await loadSdk();
  const asked = size === undefined ? undefined : sizeToAsk({ model: id, size });
  try {
    const { image, usage } = await generate({
      model,
      prompt,
      ...(asked === undefined ? {} : { size: asked as `${number}x${number}` }),
      maxRetries: 0,
      abortSignal: signal,
      headers,
      providerOptions: optionsFor(id, format),
    });
    return {
      bytes: image.uint8Array,
      mediaType: image.mediaType,
      ...(asked === size ? {} : { askedSize: asked }),
      calls: 1,
      usage: { tokensIn: usage.inputTokens ?? 0, tokensOut: usage.outputTokens ?? 0 },
    };
  } catch (error) {
    if (!NoImageGeneratedError.isInstance(error)) throw error;
    throw new ModelError({ kind: 'unusable', reason: 'The model answered without a picture.' });
  }
}

/**
 * Older models of OpenAI know no `output_format` and always send PNG, so it is only named where it is another. Compatible
 * servers are asked for the bytes in the answer: an address would have to be fetched from who knows where.
 * https://platform.openai.com/docs/api-reference/images/create
 */
function optionsFor(id: string, format: string): Record<string, Record<string, string>> {
  const { provider } = parseModelId(id);
  if (provider === 'openai') return format === 'png' ? {} : { openai: { outputFormat: format } };
  const other = format === 'png' ? {} : { output_format: format };
  return { compatible: { response_format: 'b64_json', ...other } };
}

async function drawOffline({ prompt, size }: GenerateImageRequest): Promise<GeneratedMedia> {
  const { drawPattern } = await import('./offline/draw-pattern.ts');
  const [width = 1024, height = 1024] = (size ?? '1024x1024').split('x').map(Number);
  const bytes = drawPattern({ text: prompt, width, height });
  return { bytes, mediaType: 'image/png', calls: 1, usage: { tokensIn: 0, tokensOut: 0 } };
}
