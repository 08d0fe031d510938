import { isGenerated, type PathKind, pathKind, sensitiveMatter } from '../content/path-kind.ts';
import type { Item } from './pipeline.ts';

/** Kinds of files, in the order in which a mistake in them hurts. */
const ORDER: PathKind[][] = [
  ['code', 'migration', 'workflow'],
  ['dependencies', 'build', 'settings', 'other'],
  ['style-sheet', 'data'],
  ['test'],
  ['prose'],
  ['lock'],
];
/** A removed line can be wrong to remove, and is never wrong itself. */
const REMOVED_WEIGHT = 0.25;

interface Score {
  kind: number;
  isSensitive: boolean;
  lines: number;
}

/**
 * Items in the order in which to read them when not all can be read: by kind of file (generated ones last), delicate matters
 * first, then by the lines that changed in the file, then by path. The parts of a file stay together, in their order. Pure.
 */
export function rankItems<Ranked extends { item: Item }>(contents: readonly Ranked[]): Ranked[] {
  const files = Map.groupBy(contents, ({ item }) => item.path);
  const scored = [...files].map(([path, parts]) => ({ path, parts, score: scoreFile(path, parts) }));
  return scored
    .toSorted((one, other) => compareScores(one.score, other.score) || (one.path < other.path ? -1 : 1))
    .flatMap(({ parts }) => parts.toSorted((one, other) => one.item.part - other.item.part));
}

function scoreFile(path: string, parts: readonly { item: Item }[]): Score {
  const kind = pathKind(path);
  const place = ORDER.findIndex((kinds) => kinds.includes(kind));
  return {
    kind: isGenerated(path) ? ORDER.length : place,
    isSensitive: sensitiveMatter(path) !== undefined,
    lines: parts.reduce((sum, { item }) => sum + item.additions + item.deletions * REMOVED_WEIGHT, 0),
  };
}

const compareScores = (one: Score, other: Score): number =>
  one.kind - other.kind || Number(other.isSensitive) - Number(one.isSensitive) || other.lines - one.lines;
