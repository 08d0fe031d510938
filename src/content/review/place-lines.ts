import type { DiffSide } from '../map-hunk-lines.ts';
import { lineOn } from './find-evidence.ts';
import type { ReviewLine } from './index-diff.ts';

/** Where a review comment stands, in the fields of GitHub's API; a start only for more than one line. */
export interface ReviewPlace {
  path: string;
  line: number;
  side: DiffSide;
  start_line?: number;
  start_side?: DiffSide;
}

/**
 * The place of some lines of one hunk, in their order; `lines` must not be empty. On the left only removed lines can be
 * commented on: unchanged lines around them are left out, and unchanged lines alone are the same lines on the right.
 */
export function placeLines(options: { path: string; side: DiffSide; lines: readonly ReviewLine[] }): {
  place: ReviewPlace;
  /** The lines it covers. */
  lines: ReviewLine[];
} {
  const removed = options.side === 'LEFT' ? options.lines.filter(({ side }) => side === 'LEFT') : [];
  const side = removed.length > 0 ? 'LEFT' : 'RIGHT';
  const [from, to] =
    removed.length > 0 ? [removed[0], removed.at(-1)] : [options.lines[0], options.lines.at(-1)];
  const [start, line] = [numberOf(from, side), numberOf(to, side)];
  const place: ReviewPlace = { path: options.path, line, side };
  const isRange = start < line;
  return {
    place: isRange ? { ...place, start_line: start, start_side: side } : place,
    lines: options.lines.filter((each) => isBetween(lineOn(each, side), start, line)),
  };
}

const numberOf = (line: ReviewLine | undefined, side: DiffSide): number => (line && lineOn(line, side)) ?? 0;

const isBetween = (value: number | undefined, start: number, end: number): boolean =>
  value !== undefined && value >= start && value <= end;
