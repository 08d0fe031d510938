import type { Inspection, MediaLimits } from './inspect-media.ts';

/** The size of a picture, or why nobody should unpack one of that size. */
export function checkDimensions(options: {
  width: number;
  height: number;
  limits: Pick<MediaLimits, 'maxSide' | 'maxPixels'>;
}): Inspection {
  const { width, height, limits } = options;
  if (width < 1 || height < 1) return { refusal: 'it has no pixels' };
  if (width > limits.maxSide || height > limits.maxSide) {
    return { refusal: `it is ${width}x${height}, more than ${limits.maxSide} pixels on a side` };
  }
  if (width * height > limits.maxPixels) {
    return { refusal: `it is ${width}x${height}, more than ${limits.maxPixels} pixels` };
  }
  return { width, height };
}
