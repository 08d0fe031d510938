import { convertIndexedToRgb, decode, encode } from 'fast-png';

interface Pixels {
  width: number;
  height: number;
  channels: number;
  data: ArrayLike<number>;
}

/** What one pixel is made of: neighbours from `start`, by weights that sum up to 1. */
interface Share {
  start: number;
  weights: number[];
}

/**
 * A PNG cut to the shape of the given size, an equal strip from both sides, and scaled to exactly that size in pixels.
 * Equal bytes give equal bytes. Takes pictures that inspectMedia let in; undefined for the few kinds that no model sends
 * (fewer than eight bits without a palette, one colour that means transparent).
 */
export function fitPng(options: {
  bytes: Uint8Array;
  width: number;
  height: number;
}): Uint8Array | undefined {
  const { bytes, width, height } = options;
  const decoded = decode(bytes);
  const depth = decoded.depth === 16 ? 16 : 8;
  if (decoded.transparency || (decoded.depth < 8 && !decoded.palette)) return undefined;
  const data = decoded.palette ? convertIndexedToRgb(decoded) : decoded.data;
  const channels = data.length / (decoded.width * decoded.height);
  const source: Pixels = { width: decoded.width, height: decoded.height, channels, data };
  const most = 2 ** depth - 1;
  const hasAlpha = channels % 2 === 0;
  // Colours of what cannot be seen must not colour what can.
  const weighed = hasAlpha ? { ...source, data: multiplyAlpha(source, most) } : source;
  const shape = Math.min(source.width / width, source.height / height);
  const columns = sharesOf({ of: source.width, taken: width * shape, made: width });
  const rows = sharesOf({ of: source.height, taken: height * shape, made: height });
  const scaled = scaleRows(scaleColumns(weighed, columns), rows);
  const made = depth === 16 ? new Uint16Array(scaled.length) : new Uint8Array(scaled.length);
  for (let at = 0; at < scaled.length; at += 1) {
    const alpha = hasAlpha ? (scaled[at - (at % channels) + channels - 1] ?? 0) : most;
    const isColour = hasAlpha && at % channels !== channels - 1;
    const value = isColour ? (alpha === 0 ? 0 : ((scaled[at] ?? 0) * most) / alpha) : (scaled[at] ?? 0);
    made[at] = Math.min(most, Math.round(value));
  }
  return encode({ width, height, data: made, depth, channels });
}

/** A triangle over the pixels below each new one, as wide as the picture shrinks. */
function sharesOf({ of, taken, made }: { of: number; taken: number; made: number }): Share[] {
  const scale = taken / made;
  const reach = Math.max(1, scale);
  const offset = (of - taken) / 2;
  return Array.from({ length: made }, (_, index) => {
    const middle = offset + (index + 0.5) * scale - 0.5;
    const start = Math.max(0, Math.ceil(middle - reach));
    const end = Math.min(of - 1, Math.floor(middle + reach));
    const weights = Array.from({ length: end - start + 1 }, (_, step) =>
      Math.max(0, 1 - Math.abs(start + step - middle) / reach),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { start, weights: weights.map((weight) => weight / sum) };
  });
}

function scaleColumns({ width, height, channels, data }: Pixels, shares: Share[]): Pixels {
  const made = new Float32Array(shares.length * height * channels);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    for (const { start, weights } of shares) {
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        let from = (y * width + start) * channels + channel;
        for (const weight of weights) {
          sum += weight * (data[from] ?? 0);
          from += channels;
        }
        made[at++] = sum;
      }
    }
  }
  return { width: shares.length, height, channels, data: made };
}

function scaleRows({ width, channels, data }: Pixels, shares: Share[]): Float32Array {
  const row = width * channels;
  const made = new Float32Array(row * shares.length);
  for (const [y, { start, weights }] of shares.entries()) {
    for (const [step, weight] of weights.entries()) {
      const from = (start + step) * row;
      for (let x = 0; x < row; x += 1)
        made[y * row + x] = (made[y * row + x] ?? 0) + weight * (data[from + x] ?? 0);
    }
  }
  return made;
}

function multiplyAlpha({ channels, data }: Pixels, most: number): Float32Array {
  const made = Float32Array.from(data);
  for (let at = 0; at < made.length; at += channels) {
    const alpha = (made[at + channels - 1] ?? 0) / most;
    for (let colour = 0; colour < channels - 1; colour += 1)
      made[at + colour] = (made[at + colour] ?? 0) * alpha;
  }
  return made;
}
