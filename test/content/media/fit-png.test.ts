import { decode, encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { fitPng } from '../../../src/content/media/fit-png.ts';
import { inspectMedia, MEDIA_LIMITS } from '../../../src/content/media/inspect-media.ts';
import { samplePng } from '../../support/sample-media.ts';

/** A picture of one colour at each place. */
function drawn(options: {
  width: number;
  height: number;
  channels: number;
  depth?: 8 | 16;
  at(x: number, y: number): number[];
}): Uint8Array {
  const { width, height, channels, depth = 8, at } = options;
  const values = Array.from({ length: width * height }, (_, i) =>
    at(i % width, Math.floor(i / width)),
  ).flat();
  const data = depth === 16 ? Uint16Array.from(values) : Uint8Array.from(values);
  return encode({ width, height, channels, depth, data });
}

describe('a picture cut to size', () => {
  it.each([
    [1536, 1024, 1200, 630],
    [48, 32, 120, 63],
    [30, 40, 30, 10],
    [7, 5, 1, 1],
  ])('%ix%i to %ix%i', (width, height, w, h) => {
    const bytes = fitPng({ bytes: samplePng(width, height), width: w, height: h }) ?? new Uint8Array();
    const known = inspectMedia({ bytes, format: 'png', ...MEDIA_LIMITS });
    expect(known).toMatchObject({ type: 'image/png', width: w, height: h });
    const again = fitPng({ bytes: samplePng(width, height), width: w, height: h }) ?? new Uint8Array();
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  it('loses an equal strip on both sides', () => {
    const bytes = drawn({ width: 4, height: 8, channels: 1, at: (_, y) => [y * 10] });
    const { data } = decode(fitPng({ bytes, width: 4, height: 4 }) ?? new Uint8Array());
    expect([...data].filter((_, index) => index % 4 === 0)).toEqual([20, 30, 40, 50]);
  });

  it('is the mean of what it shrinks, in 16 bits too', () => {
    const at = (x: number) => [x < 32 ? 0 : 40_000, 500, 60_000];
    const bytes = drawn({ width: 64, height: 64, channels: 3, depth: 16, at });
    const made = decode(fitPng({ bytes, width: 1, height: 1 }) ?? new Uint8Array());
    expect(made).toMatchObject({ depth: 16, channels: 3 });
    expect([...made.data]).toEqual([20_000, 500, 60_000]);
  });

  it('takes no colour from what is transparent', () => {
    const at = (x: number) => (x < 2 ? [200, 100, 50, 255] : [0, 255, 0, 0]);
    const bytes = drawn({ width: 4, height: 4, channels: 4, at });
    const made = decode(fitPng({ bytes, width: 1, height: 1 }) ?? new Uint8Array());
    expect([...made.data]).toEqual([200, 100, 50, 128]);
  });

  it('leaves what models do not send', () => {
    const bytes = encode({ width: 8, height: 1, depth: 1, channels: 1, data: Uint8Array.of(0b10101010) });
    expect(fitPng({ bytes, width: 2, height: 1 })).toBeUndefined();
  });
});
