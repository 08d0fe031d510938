import { parseModelId } from './parse-model-id.ts';

const GPT_SIZES = ['1024x1024', '1536x1024', '1024x1536'];
/**
 * Sizes that OpenAI's models draw; they refuse any other with a 400. The first that matches counts; models that are not
 * here are asked for whatever size is wanted. https://platform.openai.com/docs/api-reference/images/create and the table
 * of capabilities in @ai-sdk/openai.
 */
const FIXED: [RegExp, readonly string[]][] = [
  [/^dall-e-2\b/, ['256x256', '512x512', '1024x1024']],
  [/^dall-e-3\b/, ['1024x1024', '1792x1024', '1024x1792']],
  [/^gpt-image-(?:1|1\.5|1-mini|2)(?:-\d|$)/, GPT_SIZES],
  [/^chatgpt-image-/, GPT_SIZES],
];
/** Models that draw any size within bounds. */
const FREE = /^gpt-image-[2-9]\.\d/;
const STEP = 16;
const MAX_SIDE = 3840;
const MAX_RATIO = 3;
const MIN_PIXELS = 655_360;
const MAX_PIXELS = 8_294_400;

/**
 * The size to ask a model for when a picture of `size` is wanted: that size where the model draws it, else the one whose
 * shape is nearest, and of those the smallest that is large enough. Pure.
 *
 * @param options.model `provider:id`. @param options.size `WIDTHxHEIGHT` in pixels, as what is returned.
 */
export function sizeToAsk({ model, size }: { model: string; size: string }): string {
  const { provider, model: id } = parseModelId(model);
  if (provider !== 'openai') return size;
  const fixed = FIXED.find(([ids]) => ids.test(id))?.[1];
  if (fixed) return fixed.includes(size) ? size : nearestOf(fixed, size);
  return FREE.test(id) ? nearestFree(size) : size;
}

function nearestOf(sizes: readonly string[], size: string): string {
  const [width, height] = sidesOf(size);
  const ranked = sizes.map((one) => {
    const [w, h] = sidesOf(one);
    const stretch = Math.abs(Math.log((w * height) / (h * width)));
    return { one, stretch, isEnough: w >= width && h >= height, pixels: w * h };
  });
  ranked.sort(
    (a, b) =>
      a.stretch - b.stretch ||
      Number(b.isEnough) - Number(a.isEnough) ||
      (a.isEnough ? a.pixels - b.pixels : b.pixels - a.pixels),
  );
  return ranked[0]?.one ?? size;
}

function nearestFree(size: string): string {
  const [width, height] = sidesOf(size);
  const [w, h] = [Math.max(width, height / MAX_RATIO), Math.max(height, width / MAX_RATIO)];
  const most = Math.min(MAX_SIDE / Math.max(w, h), Math.sqrt(MAX_PIXELS / (w * h)));
  const scale = Math.min(Math.max(1, Math.sqrt(MIN_PIXELS / (w * h))), most);
  const up = [roundUp(w * scale), roundUp(h * scale)] as const;
  if (Math.max(...up) <= MAX_SIDE && up[0] * up[1] <= MAX_PIXELS) return up.join('x');
  const down = [w * scale, h * scale].map((side) => Math.floor(side / STEP) * STEP);
  // Rounding may have made it too narrow.
  const least = roundUp(Math.max(...down) / MAX_RATIO);
  return down.map((side) => Math.max(side, least)).join('x');
}

function roundUp(side: number): number {
  // What a root leaves behind its point is no reason for one more step.
  return Math.ceil(side / STEP - 1e-9) * STEP;
}

function sidesOf(size: string): [number, number] {
  const [width = 1024, height = 1024] = size.split('x').map(Number);
  return [width, height];
}
