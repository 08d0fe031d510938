import { createHash } from 'node:crypto';

/** Up to this many items one call reads all answers; above, groups are combined first. */
const DIRECT_ITEMS = 150;
/** A group holds at least and at most this many items, and one in `CUT_EVERY` paths may end it. */
const MIN_GROUP = 60;
const MAX_GROUP = 150;
const CUT_EVERY = 40;

/**
 * Cuts a sorted list of items into groups for a tree-shaped combine; no groups when one call can read all.
 * Cuts depend on the paths near them, not on positions, so that a new file changes one group's answer and
 * leaves the others to the result store.
 *
 * @returns index ranges `[from, to)` over the list.
 */
export function cutGroups(paths: string[]): [number, number][] {
  if (paths.length <= DIRECT_ITEMS) return [];
  const groups: [number, number][] = [];
  let from = 0;
  paths.forEach((path, index) => {
    const size = index - from + 1;
    if (size >= MAX_GROUP || (size >= MIN_GROUP && isCut(path))) {
      groups.push([from, index + 1]);
      from = index + 1;
    }
  });
  if (from < paths.length) groups.push([from, paths.length]);
  return groups;
}

function isCut(path: string): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % CUT_EVERY === 0;
}
