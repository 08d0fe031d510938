import type { DiffSide } from '../map-hunk-lines.ts';
import { lineOn } from './find-evidence.ts';
import type { ReviewLine } from './index-diff.ts';
import type { LineRange } from './read-range.ts';

/** How far from the named lines quoted code is still the code that was meant: the context git shows around a change. */
const REACH = 3;

export type ChosenLines = { side: DiffSide; lines: ReviewLine[] } | { reason: string };

interface Choice {
  lines: readonly ReviewLine[];
  side: DiffSide;
  range: LineRange;
  evidence: readonly ReviewLine[][];
}

/**
 * Which lines of one hunk are meant, or why that cannot be said. Pure. In this order:
 * 1. lines of the named range on the named side; in the range's own hunk when it leaves it;
 * 2. lines of the same numbers on the other side, when the quoted code stands there and not on the named side;
 * 3. the quoted code, when it stands in one place of the file's diff and that is at most three lines off.
 */
export function chooseLines(choice: Choice): ChosenLines {
  const { side, range, evidence } = choice;
  const other = side === 'LEFT' ? 'RIGHT' : 'LEFT';
  const quotedHere = evidence.some((run) => touches(run, side, range));
  const quotedThere = evidence.filter((run) => touches(run, other, range));
  if (!quotedHere && quotedThere.length === 1) return chooseHunk({ ...choice, side: other });
  const inside = chooseHunk(choice);
  if ('lines' in inside || evidence.length !== 1) return inside;
  const [run = []] = evidence;
  const runSide = run.some((line) => line.side === 'LEFT') ? 'LEFT' : 'RIGHT';
  const reach = { start: range.start - REACH, end: range.end + REACH };
  return touches(run, runSide, reach) ? { side: runSide, lines: run } : inside;
}

/** The lines of a range, all of one hunk: of that in which the range ends, else begins, else of the only one it touches. */
function chooseHunk({ lines, side, range, evidence }: Choice): ChosenLines {
  const inside = lines.filter((line) => isIn(lineOn(line, side), range));
  if (inside.length === 0) return { reason: 'its lines are not part of the changes' };
  const [first, last] = [inside[0], inside.at(-1)];
  const quoted = evidence.filter((run) => touches(run, side, range));
  const hunk =
    (last && lineOn(last, side) === range.end) || first?.hunk === last?.hunk
      ? last?.hunk
      : first && lineOn(first, side) === range.start
        ? first.hunk
        : quoted.length === 1
          ? quoted[0]?.[0]?.hunk
          : undefined;
  if (hunk === undefined) return { reason: 'its lines belong to several changes' };
  return { side, lines: inside.filter((line) => line.hunk === hunk) };
}

const touches = (run: readonly ReviewLine[], side: DiffSide, range: LineRange): boolean =>
  run.some((line) => isIn(lineOn(line, side), range));

const isIn = (value: number | undefined, { start, end }: LineRange): boolean =>
  value !== undefined && value >= start && value <= end;
