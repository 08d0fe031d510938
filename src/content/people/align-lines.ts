import { diffIndices } from 'node-diff3';

/** Comparing takes time in proportion to the pairs of equal lines, and to the square of the lines. */
const MAX_PAIRS = 30_000_000;
const MAX_LINES = 15_000;

/** Whether these texts can be compared in reasonable time (about a second at the limit). */
export function canAlign(...texts: (readonly string[])[]): boolean {
  if (texts.some((lines) => lines.length > MAX_LINES)) return false;
  const counts = texts.map(countLines);
  const [first = new Map<string, number>(), ...others] = counts;
  for (const other of others) {
    let pairs = 0;
    for (const [line, count] of first) pairs += count * (other.get(line) ?? 0);
    if (pairs > MAX_PAIRS) return false;
  }
  return true;
}

/** How often each line occurs. */
export function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** For each line of `from` the index of the line of `to` that it corresponds to, or -1. The indices rise. */
export function alignLines(from: readonly string[], to: readonly string[]): number[] {
  const start = countEqual(from.length, to.length, (index) => from[index] === to[index]);
  const rest = Math.min(from.length, to.length) - start;
  const end = countEqual(rest, rest, (index) => from.at(-1 - index) === to.at(-1 - index));
  const map = from.map((_, index) => {
    if (index < start) return index;
    return index >= from.length - end ? index - from.length + to.length : -1;
  });
  const [middleFrom, middleTo] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (!canAlign(middleFrom, middleTo)) return map;
  let [fromIndex, toIndex] = [0, 0];
  const differences: { buffer1: number[]; buffer2: number[] }[] = diffIndices(middleFrom, middleTo);
  differences.push({ buffer1: [middleFrom.length, 0], buffer2: [middleTo.length, 0] });
  for (const { buffer1, buffer2 } of differences) {
    const [place = 0, length = 0] = buffer1;
    for (; fromIndex < place; fromIndex += 1, toIndex += 1) map[start + fromIndex] = start + toIndex;
    fromIndex += length;
    toIndex = (buffer2[0] ?? 0) + (buffer2[1] ?? 0);
  }
  return map;
}

function countEqual(first: number, second: number, isEqual: (index: number) => boolean): number {
  const limit = Math.min(first, second);
  let count = 0;
  while (count < limit && isEqual(count)) count += 1;
  return count;
}
