import { checkDimensions } from './check-dimensions.ts';
import type { Inspection, MediaLimits } from './inspect-media.ts';

const ANIMATION = 0x02;
const MASK_14 = 0x3fff;

/** A WebP of one picture; its size is in the first chunk. https://developers.google.com/speed/webp/docs/riff_container */
export function inspectWebp(bytes: Uint8Array, limits: MediaLimits): Inspection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.length < 30 || view.readUInt32LE(4) + 8 > view.length) return { refusal: 'it is cut off' };
  if (view.readUInt32LE(4) + 8 < view.length) return { refusal: 'there is something after its end' };
  const chunk = view.toString('latin1', 12, 16);
  if (view.readUInt32LE(16) + 20 > view.length) return { refusal: 'it is cut off' };
  if (chunk === 'VP8X') {
    if (((view[20] ?? 0) & ANIMATION) !== 0) return { refusal: 'it is animated' };
    return checkDimensions({ width: view.readUIntLE(24, 3) + 1, height: view.readUIntLE(27, 3) + 1, limits });
  }
  if (chunk === 'VP8L' && view[20] === 0x2f) {
    const sides = view.readUInt32LE(21);
    return checkDimensions({ width: (sides & MASK_14) + 1, height: ((sides >>> 14) & MASK_14) + 1, limits });
  }
  if (chunk === 'VP8 ' && view.readUIntBE(23, 3) === 0x9d012a) {
    const [width, height] = [view.readUInt16LE(26) & MASK_14, view.readUInt16LE(28) & MASK_14];
    return checkDimensions({ width, height, limits });
  }
  return { refusal: 'its header makes no sense' };
}
