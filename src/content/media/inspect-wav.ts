import type { Inspection } from './inspect-media.ts';

/** What servers write that send the sound before they know how long it gets. */
const UNKNOWN = [0, 0xffffffff];

/** A WAV with its format and its samples, as long as it says. */
export function inspectWav(bytes: Uint8Array): Inspection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.length < 12) return { refusal: 'it is cut off' };
  const length = view.readUInt32LE(4);
  const isStreamed = UNKNOWN.includes(length);
  if (!isStreamed && length + 8 > view.length) return { refusal: 'it is cut off' };
  let hasFormat = false;
  for (let at = 12; at + 8 <= view.length; ) {
    const name = view.toString('latin1', at, at + 4);
    const size = view.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (name === 'data') {
      if (!hasFormat) return { refusal: 'it does not say how its samples are to be read' };
      return end <= view.length || UNKNOWN.includes(size) ? {} : { refusal: 'it is cut off' };
    }
    if (end > view.length) return { refusal: 'it is cut off' };
    hasFormat ||= name === 'fmt ' && size >= 16;
    // Chunks begin at even places.
    at = end + (size % 2);
  }
  return { refusal: 'it has no samples' };
}
