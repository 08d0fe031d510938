import { createHash } from 'node:crypto';

/** Up to this many items one call reads all answers; above, groups are combined first. */
const DIRECT_ITEMS = 150;
/** A group holds at least and at most this many items. */
const MIN_GROUP = 60;
const MAX_GROUP = 150;

/**
 * Cuts a sorted list of items into groups for a tree-shaped combine; no groups when one call can read all.
 * A range that is too large is cut where the hash of a path is highest, again and again: cuts depend on the
 * paths, not on positions, so that a new file changes one group's answer (in one case of fifty two or three) and
 * leaves the others to the result store.
 *
 * @returns index ranges `[from, to)` over the list.
 */
export function cutGroups(paths: string[]): [number, number][] {
  if (paths.length <= DIRECT_ITEMS) return [];
  const weights = paths.map(weigh);
  const groups: [number, number][] = [];
  const open: [number, number][] = [[0, paths.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    if (to - from <= MAX_GROUP) {
      groups.push(range);
      continue;
    }
    const at = heaviest({ weights, from: from + MIN_GROUP, to: to - MIN_GROUP });
    open.push([at, to], [from, at]);
  }
  return groups;
}

/** The index in `[from, to]` whose path weighs most; the first of equals. */
function heaviest(options: { weights: number[]; from: number; to: number }): number {
  const { weights, from, to } = options;
  let best = from;
  for (let index = from + 1; index <= to; index += 1) {
    if ((weights[index] ?? 0) > (weights[best] ?? 0)) best = index;
  }
  return best;
}

function weigh(path: string): number {
  return createHash('sha256').update(path).digest().readUIntBE(0, 6);
}
