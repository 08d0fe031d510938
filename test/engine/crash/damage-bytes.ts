import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';

/** Damages the world's file at `path`, or what lies beside it. Says what it did. */
export type Apply = (path: string, random: () => number) => string;

const WAL_HEADER_BYTES = 32;
const WAL_FRAME_HEADER_BYTES = 24;
const PAGE_BYTES = 4096;

function pick(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

export function cutAnywhere(suffix: string): Apply {
  return (path, random) => {
    const length = pick(random, statSync(path + suffix).size);
    truncateSync(path + suffix, length);
    return `cut to ${length} bytes`;
  };
}

export function cutAtFrame(path: string, random: () => number): string {
  const frame = WAL_FRAME_HEADER_BYTES + PAGE_BYTES;
  const frames = Math.floor((statSync(`${path}-wal`).size - WAL_HEADER_BYTES) / frame);
  const kept = pick(random, frames);
  truncateSync(`${path}-wal`, WAL_HEADER_BYTES + kept * frame);
  return `cut to ${kept} of ${frames} frames`;
}

function change(path: string, edit: (bytes: Buffer) => string): string {
  if (!existsSync(path)) return 'nothing to damage';
  const bytes = readFileSync(path);
  const said = edit(bytes);
  writeFileSync(path, bytes);
  return said;
}

export function flipBits(suffix: string, count: number): Apply {
  return (path, random) =>
    change(path + suffix, (bytes) => {
      const places = Array.from({ length: count }, () => pick(random, bytes.length));
      for (const place of places) bytes[place] = (bytes[place] ?? 0) ^ (1 << pick(random, 8));
      return `flipped at ${places.join(', ')} of ${bytes.length}`;
    });
}

export function zeroEnd(suffix: string): Apply {
  return (path, random) =>
    change(path + suffix, (bytes) => {
      const from = pick(random, bytes.length);
      bytes.fill(0, from);
      return `zeros from ${from} of ${bytes.length}`;
    });
}

export function noise(suffix: string): Apply {
  return (path, random) =>
    change(path + suffix, (bytes) => {
      const from = pick(random, Math.ceil(bytes.length / PAGE_BYTES)) * PAGE_BYTES;
      for (let place = from; place < Math.min(from + PAGE_BYTES, bytes.length); place++) {
        bytes[place] = pick(random, 256);
      }
      return `noise from ${from} of ${bytes.length}`;
    });
}

export function append(suffix: string): Apply {
  return (path, random) => {
    const count = 1 + pick(random, 3 * PAGE_BYTES);
    const bytes = Buffer.from(Array.from({ length: count }, () => pick(random, 256)));
    writeFileSync(path + suffix, bytes, { flag: 'a' });
    return `${count} bytes more`;
  };
}

export function remove(suffix: string): Apply {
  return (path) => {
    rmSync(path + suffix, { force: true });
    return 'removed';
  };
}

export function replace(suffix: string, text: string): Apply {
  return (path) => {
    writeFileSync(path + suffix, text);
    return 'replaced';
  };
}

export function both(first: Apply, second: Apply): Apply {
  return (path, random) => `${first(path, random)}, ${second(path, random)}`;
}

/** A digit of an answer in the log becomes another: nothing that SQLite looks at changes. */
export function flipAnswer(path: string, random: () => number): string {
  return change(path, (bytes) => {
    const places = [...bytes.toString('latin1').matchAll(/[0-9a-f]{64}/g)].map(({ index }) => index);
    const place = (places[pick(random, places.length)] ?? 0) + pick(random, 64);
    bytes[place] = bytes[place] === 0x30 ? 0x31 : 0x30;
    return `a digit at ${place} of ${bytes.length}`;
  });
}
