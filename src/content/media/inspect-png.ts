import { inflateSync } from 'node:zlib';
import { checkDimensions } from './check-dimensions.ts';
import type { Inspection, MediaLimits } from './inspect-media.ts';
import { type PngChunk, readPngChunks } from './read-png-chunks.ts';

/** Samples of a pixel and the depths they may have, by colour type: https://www.w3.org/TR/png-3/#11IHDR */
const COLOURS: Record<number, { samples: number; depths: number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** Where the pixels of the seven passes of Adam7 lie: https://www.w3.org/TR/png-3/#8InterlaceMethods */
const PASSES = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];
/** A colour profile or a remark that unpacks to more is no such thing. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** Where the packed data of such a part begins, after how many zero bytes and bytes. */
const PACKED: Record<string, RegExp> = {
  iCCP: /^[^\0]{1,79}\0\0/s,
  zTXt: /^[^\0]{1,79}\0\0/s,
  iTXt: /^[^\0]{1,79}\0[^\0]\0[^\0]*\0[^\0]*\0/s,
};

/** A whole PNG that unpacks to exactly the pixels its header tells of, and no more is unpacked to find out. */
export function inspectPng(bytes: Uint8Array, limits: MediaLimits): Inspection {
  const chunks = readPngChunks(bytes);
  if ('refusal' in chunks) return chunks;
  const header = readHeader(chunks[0]);
  if ('refusal' in header) return header;
  const size = checkDimensions({ ...header, limits });
  if ('refusal' in size) return size;
  if (chunks.some(({ type }) => type === 'acTL' || type === 'fdAT')) return { refusal: 'it is animated' };
  if (chunks.some(isTooPacked)) return { refusal: 'a part beside its pixels unpacks to far too much' };
  const pixels = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const refusal = refusePixels(pixels, countBytes(header));
  return refusal === undefined ? size : { refusal };
}

interface Header {
  width: number;
  height: number;
  bitsPerPixel: number;
  isInterlaced: boolean;
}

function readHeader(chunk: PngChunk | undefined): Header | { refusal: string } {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13)
    return { refusal: 'it does not begin with its header' };
  const view = Buffer.from(chunk.data);
  const [depth = 0, colour = 0, compression, filter, interlace] = view.subarray(8);
  const { samples, depths } = COLOURS[colour] ?? { samples: 0, depths: [] };
  if (!depths.includes(depth) || compression !== 0 || filter !== 0 || (interlace ?? 2) > 1) {
    return { refusal: 'its header makes no sense' };
  }
  return {
    width: view.readUInt32BE(0),
    height: view.readUInt32BE(4),
    bitsPerPixel: depth * samples,
    isInterlaced: interlace === 1,
  };
}

/** Bytes of all rows, each with the byte that names its filter. */
function countBytes({ width, height, bitsPerPixel, isInterlaced }: Header): number {
  const passes = isInterlaced ? PASSES : [{ x: 0, y: 0, dx: 1, dy: 1 }];
  return passes.reduce((sum, { x, y, dx, dy }) => {
    const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    return columns < 1 || rows < 1 ? sum : sum + rows * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  }, 0);
}

function refusePixels(packed: Uint8Array, expected: number): string | undefined {
  try {
    const found = inflateSync(packed, { maxOutputLength: expected }).length;
    return found === expected ? undefined : 'it has fewer pixels than its header says';
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'it unpacks to more than its header says' : 'its pixels cannot be unpacked';
  }
}

/** Viewers unpack these too; what cannot be unpacked harms nobody. */
function isTooPacked({ type, data }: PngChunk): boolean {
  const start = PACKED[type]?.exec(Buffer.from(data).toString('latin1', 0, 1024))?.[0].length;
  if (start === undefined) return false;
  try {
    inflateSync(data.subarray(start), { maxOutputLength: MAX_TEXT_BYTES });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
