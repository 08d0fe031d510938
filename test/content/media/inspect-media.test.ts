import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectMedia, MEDIA_LIMITS } from '../../../src/content/media/inspect-media.ts';
import {
  bombPng,
  pngHeader,
  pngOf,
  sampleJpeg,
  sampleMp3,
  sampleOpus,
  samplePng,
  sampleWav,
  sampleWebp,
} from '../../support/sample-media.ts';

const inspect = (format: string, bytes: Uint8Array, limits = {}) =>
  inspectMedia({ bytes, format, ...MEDIA_LIMITS, ...limits });

/** Rows of a picture of three bytes a pixel. */
const rows = (width: number, height: number) => deflateSync(Buffer.alloc((1 + width * 3) * height));
const png = (width: number, height: number, more: [string, Uint8Array][] = []) =>
  pngOf([
    ['IHDR', pngHeader({ width, height })],
    ...more,
    ['IDAT', rows(width, height)],
    ['IEND', new Uint8Array()],
  ]);
const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const changed = (bytes: Uint8Array, at: number) => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};

describe('what is let in', () => {
  it.each([
    ['png', samplePng(120, 63), { type: 'image/png', extension: '.png', width: 120, height: 63 }],
    ['png', png(3, 5), { type: 'image/png', extension: '.png', width: 3, height: 5 }],
    ['jpeg', sampleJpeg(640, 480), { type: 'image/jpeg', extension: '.jpg', width: 640, height: 480 }],
    ['webp', sampleWebp(1200, 630), { type: 'image/webp', extension: '.webp', width: 1200, height: 630 }],
    ['mp3', sampleMp3(), { type: 'audio/mpeg', extension: '.mp3' }],
    [
      'mp3',
      Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x05hello', 'latin1'), sampleMp3()]),
      { extension: '.mp3' },
    ],
    ['wav', sampleWav(), { type: 'audio/wav', extension: '.wav' }],
    ['opus', sampleOpus(), { type: 'audio/ogg', extension: '.opus' }],
  ])('%s', (format, bytes, known) => {
    expect(inspect(format, bytes)).toMatchObject(known);
  });

  it('a WAV that was sent before it was finished', () => {
    const streamed = Buffer.from(sampleWav());
    streamed.writeUInt32LE(0xffffffff, 4);
    streamed.writeUInt32LE(0xffffffff, 40);
    expect(inspect('wav', streamed)).toMatchObject({ type: 'audio/wav' });
  });

  it.each([
    [1, 1],
    [5, 3],
    [8, 8],
    [9, 17],
  ])('an interlaced PNG of %dx%d', (width, height) => {
    // The rows of the seven passes, counted pixel by pixel.
    const passes = [
      [0, 0, 8, 8],
      [4, 0, 8, 8],
      [0, 4, 4, 8],
      [2, 0, 4, 4],
      [0, 2, 2, 4],
      [1, 0, 2, 2],
      [0, 1, 1, 2],
    ];
    let bytes = 0;
    for (const [x = 0, y = 0, dx = 1, dy = 1] of passes) {
      for (let row = y; row < height; row += dy) {
        let columns = 0;
        for (let column = x; column < width; column += dx) columns += 1;
        if (columns > 0) bytes += 1 + columns * 3;
      }
    }
    const interlaced = pngOf([
      ['IHDR', pngHeader({ width, height, interlace: 1 })],
      ['IDAT', deflateSync(Buffer.alloc(bytes))],
      ['IEND', new Uint8Array()],
    ]);
    expect(inspect('png', interlaced)).toMatchObject({ width, height });
  });
});

describe('what is refused', () => {
  it.each<[string, string, Uint8Array, RegExp]>([
    ['nothing', 'png', new Uint8Array(), /empty/],
    ['a JPEG that is called PNG', 'png', sampleJpeg(), /it is JPEG and not PNG/],
    ['a page of HTML', 'png', Buffer.from('<!doctype html><p>Log in'), /it is HTML and not PNG/],
    ['an error in JSON', 'mp3', Buffer.from('{"error":"no"}'), /it is JSON and not MP3/],
    [
      'something unknown',
      'webp',
      Buffer.from('whatever this is, it is long enough'),
      /nothing that is known/,
    ],
    ['an SVG with a script', 'png', Buffer.from(SVG), /SVG, which can hold scripts/],
    ['an SVG that was asked for', 'svg', Buffer.from(SVG), /SVG, which can hold scripts/],
    ['a format nobody knows', 'exe', samplePng(), /'exe' is not one of/],
    ['the name of a method', 'constructor', samplePng(), /'constructor' is not one of/],
    ['a PNG that is cut off', 'png', samplePng().slice(0, -20), /cut off/],
    ['a PNG without an end', 'png', samplePng().slice(0, -12), /cut off/],
    ['a PNG that begins and stops', 'png', samplePng().slice(0, 8), /cut off/],
    ['a PNG with a flipped bit', 'png', changed(samplePng(), 80), /checksum is wrong/],
    ['a PNG with a rider', 'png', Buffer.concat([samplePng(), Buffer.from('PK\x03\x04')]), /after its end/],
    ['a PNG without a header', 'png', pngOf([['IDAT', rows(2, 2)]]), /cut off/],
    [
      'a PNG whose header comes late',
      'png',
      pngOf([
        ['IDAT', rows(2, 2)],
        ['IEND', new Uint8Array()],
      ]),
      /header/,
    ],
    ['a PNG of no pixels', 'png', png(0, 4), /no pixels/],
    [
      'a PNG that is too wide',
      'png',
      pngOf([
        ['IHDR', pngHeader({ width: 100_000, height: 1 })],
        ['IEND', new Uint8Array()],
      ]),
      /100000x1, more than 8192/,
    ],
    [
      'a PNG of too many pixels',
      'png',
      pngOf([
        ['IHDR', pngHeader({ width: 8000, height: 8000 })],
        ['IEND', new Uint8Array()],
      ]),
      /8000x8000, more than 16777216 pixels/,
    ],
    [
      'a PNG of impossible colours',
      'png',
      pngOf([
        ['IHDR', pngHeader({ width: 1, height: 1, colour: 5 })],
        ['IEND', new Uint8Array()],
      ]),
      /makes no sense/,
    ],
    [
      'a PNG with fewer pixels than it says',
      'png',
      pngOf([
        ['IHDR', pngHeader({ width: 9, height: 9 })],
        ['IDAT', rows(2, 2)],
        ['IEND', new Uint8Array()],
      ]),
      /fewer pixels/,
    ],
    [
      'a PNG whose pixels are noise',
      'png',
      pngOf([
        ['IHDR', pngHeader({ width: 9, height: 9 })],
        ['IDAT', Buffer.from('noise')],
        ['IEND', new Uint8Array()],
      ]),
      /cannot be unpacked/,
    ],
    ['an animated PNG', 'png', png(2, 2, [['acTL', Buffer.alloc(8)]]), /animated/],
    [
      'a PNG whose colour profile is a bomb',
      'png',
      png(2, 2, [['iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.alloc(50_000_000))])]]),
      /far too much/,
    ],
    [
      'a PNG whose remark is a bomb',
      'png',
      png(2, 2, [
        ['iTXt', Buffer.concat([Buffer.from('p\0\x01\0en\0\0'), deflateSync(Buffer.alloc(50_000_000))])],
      ]),
      /far too much/,
    ],
    ['a JPEG that is cut off', 'jpeg', sampleJpeg().slice(0, -2), /cut off/],
    [
      'a JPEG without a size',
      'jpeg',
      Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9]),
      /does not say/,
    ],
    ['a JPEG that is too wide', 'jpeg', sampleJpeg(20_000, 10), /20000x10/],
    ['a JPEG of nothing', 'jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), /no pixels|cut off/],
    ['a WebP that is cut off', 'webp', sampleWebp().slice(0, -1), /cut off/],
    ['a WebP with a rider', 'webp', Buffer.concat([sampleWebp(), Buffer.from('x')]), /after its end/],
    ['a WebP that is too large', 'webp', sampleWebp(9000, 10), /9000x10/],
    ['an MP3 that is cut off', 'mp3', sampleMp3(1).slice(0, 300), /cut off/],
    ['an MP3 that is only a tag', 'mp3', Buffer.from('ID3\x04\0\0\0\0\x7f\x7f', 'latin1'), /cut off/],
    ['a WAV that is cut off', 'wav', sampleWav().slice(0, -10), /cut off/],
    ['a WAV without samples', 'wav', Buffer.from('RIFF\x04\0\0\0WAVE', 'latin1'), /no samples/],
    ['an Opus that is cut off', 'opus', sampleOpus().slice(0, -5), /cut off/],
    [
      'an Ogg of something else',
      'opus',
      Buffer.concat([Buffer.from('OggS'), Buffer.alloc(60)]),
      /it is Ogg and not Opus/,
    ],
  ])('%s', (_, format, bytes, refusal) => {
    expect(inspect(format, bytes)).toEqual({ refusal: expect.stringMatching(refusal) });
  });

  it('a file of too many bytes', () => {
    expect(inspect('png', samplePng(), { maxBytes: 100 })).toEqual({
      refusal: expect.stringMatching(/more than the 100 allowed/),
    });
  });

  it('a PNG that would unpack to a gigabyte, at no cost', () => {
    const bomb = bombPng(300_000_000);
    const before = process.memoryUsage().rss;
    expect(inspect('png', bomb)).toEqual({ refusal: 'it unpacks to more than its header says' });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('any beginning of a good file, and never with an error', () => {
    const files = {
      png: samplePng(),
      jpeg: sampleJpeg(),
      webp: sampleWebp(),
      wav: sampleWav(),
      opus: sampleOpus(),
    };
    for (const [format, bytes] of Object.entries(files)) {
      for (let length = 0; length < bytes.length; length += 1) {
        const outcome = inspect(format, bytes.slice(0, length));
        expect([format, length, 'refusal' in outcome]).toEqual([format, length, true]);
      }
    }
  });
});
