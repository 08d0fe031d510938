import type { Inspection } from './inspect-media.ts';

/** Bits per second / 1000 of layer III, by index: MPEG 1, and MPEG 2 and 2.5. ISO/IEC 11172-3, 2.4.2.3. */
const RATES = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const SAMPLES_PER_SECOND = [44_100, 48_000, 32_000];

/** An MP3 whose first frame is there and whole, after its tag if it has one. Where it should end it does not say. */
export function inspectMp3(bytes: Uint8Array): Inspection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = skipTag(view);
  if (start + 4 > view.length) return { refusal: 'it is cut off' };
  const length = frameLength(view.readUInt32BE(start));
  if (length === undefined) return { refusal: 'it does not begin with a frame of sound' };
  return start + length <= view.length ? {} : { refusal: 'it is cut off' };
}

/** ID3v2: ten bytes, the last four the length in seven bits each. https://id3.org/id3v2.4.0-structure */
function skipTag(view: Buffer): number {
  if (view.toString('latin1', 0, 3) !== 'ID3' || view.length < 10) return 0;
  const length = [...view.subarray(6, 10)].reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  const footer = ((view[5] ?? 0) & 0x10) === 0 ? 0 : 10;
  return 10 + length + footer;
}

/** Bytes of a frame of layer III by its header; undefined when it is none. */
function frameLength(header: number): number | undefined {
  const version = (header >>> 19) & 3;
  const isFrame = header >>> 21 === 0x7ff && version !== 1 && ((header >>> 17) & 3) === 1;
  const rate = (version === 3 ? RATES.one : RATES.two)[(header >>> 12) & 15];
  const samples = SAMPLES_PER_SECOND[(header >>> 10) & 3];
  if (!isFrame || !rate || !samples) return undefined;
  const padding = (header >>> 9) & 1;
  const [slots, divisor] = version === 3 ? [144, 1] : [72, version === 2 ? 2 : 4];
  return Math.floor((slots * rate * 1000) / (samples / divisor)) + padding;
}
