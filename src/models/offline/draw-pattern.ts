import { hash } from 'node:crypto';
import { encodePng } from './encode-png.ts';

const CELLS = 8;
const PALETTE_SIZE = 4;

/**
 * A plain picture that stands for one: a symmetric pattern of blocks in a few quiet colours, decided by the text alone.
 * Returns a PNG of some kilobytes, whatever its size in pixels.
 */
export function drawPattern(options: { text: string; width: number; height: number }): Uint8Array {
  const { text, width, height } = options;
  const seed = Buffer.from(hash('sha256', text, 'hex'), 'hex');
  const cells = Array.from({ length: CELLS * CELLS }, (_, index) => {
    const [row, column] = [Math.floor(index / CELLS), index % CELLS];
    const mirrored = Math.min(column, CELLS - 1 - column);
    return (seed[(row * (CELLS / 2) + mirrored) % seed.length] ?? 0) % PALETTE_SIZE;
  });
  return encodePng({
    width,
    height,
    palette: paletteOf(seed),
    colourAt: (x, y) => {
      const row = Math.floor((y * CELLS) / height);
      return cells[row * CELLS + Math.floor((x * CELLS) / width)] ?? 0;
    },
  });
}

/** One hue in four shades, light to dark. */
function paletteOf(seed: Buffer): [number, number, number][] {
  const tint = [seed[0] ?? 0, seed[1] ?? 0, seed[2] ?? 0].map((value) => 64 + (value % 128));
  return [0.85, 0.6, 0.35, 0].map(
    (light) => tint.map((value) => Math.round(value + (255 - value) * light)) as [number, number, number],
  );
}
