import type { Item } from './pipeline.ts';

/**
 * How many hunks were read to their end, given the items that were read. Pure. A hunk larger than a call is in several parts of
 * its file: it counts once, and only if all of them were read.
 */
export function countReadHunks(read: readonly Item[]): number {
  const parts = new Map(read.map((item) => [keyOf(item.path, item.part), item]));
  /** Whether the rows that the part of a file begins with were read, to the end of their hunk. */
  const isEndRead = (path: string, part: number): boolean => {
    const item = parts.get(keyOf(path, part));
    if (item === undefined) return false;
    return item.hunks > 0 || item.goesOn !== true || isEndRead(path, part + 1);
  };
  return read.reduce((sum, { path, part, hunks, goesOn }) => {
    const isCut = hunks > 0 && goesOn === true && !isEndRead(path, part + 1);
    return sum + hunks - (isCut ? 1 : 0);
  }, 0);
}

const keyOf = (path: string, part: number): string => `${part} ${path}`;
