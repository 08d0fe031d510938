import { crc32, deflateSync } from 'node:zlib';
import { drawPattern } from '../../src/models/offline/draw-pattern.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function samplePng(width = 64, height = 64, text = 'sample'): Uint8Array {
  return drawPattern({ text, width, height });
}

/** A PNG of given chunks, with lengths and checksums as they belong. */
export function pngOf(chunks: [type: string, data: Uint8Array][]): Uint8Array {
  return Buffer.concat([
    SIGNATURE,
    ...chunks.map(([type, data]) => {
      const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const whole = Buffer.alloc(body.length + 8);
      whole.writeUInt32BE(data.length);
      whole.set(body, 4);
      whole.writeUInt32BE(crc32(body), body.length + 4);
      return whole;
    }),
  ]);
}

/** The first chunk of a PNG. */
export function pngHeader(options: {
  width: number;
  height: number;
  depth?: number;
  colour?: number;
  interlace?: number;
}): Uint8Array {
  const { width, height, depth = 8, colour = 2, interlace = 0 } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  return header;
}

/** Says that it is small, and holds `inflated` bytes of pixels. */
export function bombPng(inflated: number): Uint8Array {
  return pngOf([
    ['IHDR', pngHeader({ width: 16, height: 16 })],
    ['IDAT', deflateSync(Buffer.alloc(inflated))],
    ['IEND', new Uint8Array()],
  ]);
}

/** A JPEG as far as its markers go: no decoder would be happy with its pixels. */
export function sampleJpeg(width = 64, height = 48): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const app = Buffer.concat([
    Buffer.from([0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1'),
  ]);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0x34]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame, scan, Buffer.from([0xff, 0xd9])]);
}

/** A WebP without loss, of one header: https://developers.google.com/speed/webp/docs/riff_container */
export function sampleWebp(width = 64, height = 48): Uint8Array {
  const data = Buffer.alloc(10);
  data[0] = 0x2f;
  data.writeUInt32LE((((height - 1) << 14) | (width - 1)) >>> 0, 1);
  const whole = Buffer.alloc(20 + data.length);
  whole.write('RIFF', 0, 'latin1');
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.write('WEBPVP8L', 8, 'latin1');
  whole.writeUInt32LE(data.length, 16);
  whole.set(data, 20);
  return whole;
}

/** Frames of silence: MPEG 1, layer III, 128 kbit/s, 44.1 kHz. */
export function sampleMp3(frames = 4): Uint8Array {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

export function sampleWav(samples = 100): Uint8Array {
  const whole = Buffer.alloc(44 + samples * 2);
  whole.write('RIFF', 0, 'latin1');
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.write('WAVEfmt ', 8, 'latin1');
  whole.writeUInt32LE(16, 16);
  whole.writeUInt16LE(1, 20);
  whole.writeUInt16LE(1, 22);
  whole.writeUInt32LE(8000, 24);
  whole.writeUInt32LE(16_000, 28);
  whole.writeUInt16LE(2, 32);
  whole.writeUInt16LE(16, 34);
  whole.write('data', 36, 'latin1');
  whole.writeUInt32LE(samples * 2, 40);
  return whole;
}

/** Two pages of Ogg: the head of Opus, and some bytes. */
export function sampleOpus(): Uint8Array {
  const page = (flags: number, payload: Uint8Array) => {
    const head = Buffer.alloc(28);
    head.write('OggS', 0, 'latin1');
    head[5] = flags;
    head[26] = 1;
    head[27] = payload.length;
    return Buffer.concat([head, payload]);
  };
  const opusHead = Buffer.from('OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0', 'latin1');
  return Buffer.concat([page(2, opusHead), page(4, Buffer.alloc(40))]);
}
