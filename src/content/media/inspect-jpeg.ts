import { checkDimensions } from './check-dimensions.ts';
import type { Inspection, MediaLimits } from './inspect-media.ts';

/** Start of frame, of any of the kinds of coding; C4, C8 and CC are other things. ITU-T T.81, table B.1. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const START_OF_SCAN = 0xda;
const END = 0xd9;

/** A JPEG whose segments lead to a frame and a scan, and that ends where it says. */
export function inspectJpeg(bytes: Uint8Array, limits: MediaLimits): Inspection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.length < 4 || view.readUInt16BE(view.length - 2) !== 0xff00 + END)
    return { refusal: 'it is cut off' };
  let size: Inspection | undefined;
  let at = 2;
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return { refusal: 'its parts do not follow each other' };
    const marker = view[at + 1] ?? 0;
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > view.length) return { refusal: 'it is cut off' };
    if (isFrame(marker)) {
      if (length < 8) return { refusal: 'its header makes no sense' };
      size = checkDimensions({ width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5), limits });
      if ('refusal' in size) return size;
    }
    // Pixels follow; whether they are good only a decoder could say.
    if (marker === START_OF_SCAN) return size ?? { refusal: 'it does not say how large it is' };
    at += 2 + length;
  }
  return { refusal: 'it has no pixels' };
}
