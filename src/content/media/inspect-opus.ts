import type { Inspection } from './inspect-media.ts';

const PAGE_HEADER = 27;

/** Opus in Ogg: whole pages one after the other, the first with the head of Opus. RFC 3533, section 6; RFC 7845. */
export function inspectOpus(bytes: Uint8Array): Inspection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let pages = 0;
  for (let at = 0; at < view.length; pages += 1) {
    if (at + PAGE_HEADER > view.length) return { refusal: 'it is cut off' };
    if (view.toString('latin1', at, at + 4) !== 'OggS')
      return { refusal: 'its pages do not follow each other' };
    const segments = view[at + PAGE_HEADER - 1] ?? 0;
    const start = at + PAGE_HEADER + segments;
    if (start > view.length) return { refusal: 'it is cut off' };
    at = view.subarray(at + PAGE_HEADER, start).reduce((sum, length) => sum + length, start);
    if (at > view.length) return { refusal: 'it is cut off' };
  }
  return pages > 1 ? {} : { refusal: 'it holds no sound' };
}
