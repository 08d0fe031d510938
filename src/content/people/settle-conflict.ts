import { holdsConflict, splitConflict } from '../conflict-marks.ts';
import { findKept } from './find-kept.ts';
import { isBlank, readPageLines } from './page-lines.ts';
import { stripKept } from './strip-kept.ts';

/**
 * What a page is after git merged two branches that both wrote it: `generated` when each of its lines outside kept regions was written
 * by Gloss, on one branch or the other; `people` when there are marks of a conflict and somebody's words beside them. Undefined
 * for a page that no merge left its marks in.
 */
export function settleConflict(options: {
  current: string;
  generated: string;
  base: string | undefined;
  /** What was generated on the other branch, if that is known. */
  other: string | undefined;
}): 'generated' | 'people' | undefined {
  const { current, generated, base, other } = options;
  const linesOf = (text: string) => readPageLines(text).lines;
  const skeleton = linesOf(stripKept(current));
  // A page may be about conflicts.
  const isMarked = holdsConflict(skeleton) && !holdsConflict(linesOf(generated));
  if (!isMarked && other === undefined) return undefined;
  const sides = isMarked ? splitConflict(skeleton) : { ours: skeleton, theirs: [] };
  const isInRegion = isMarked && findKept(current).regions.some(({ text }) => holdsConflict(linesOf(text)));
  if (!sides || isInRegion) return 'people';
  const known = new Set([generated, base ?? '', other ?? ''].flatMap(linesOf).map((line) => line.trimEnd()));
  const isKnown = (line: string) => isBlank(line) || known.has(line.trimEnd());
  if ([...sides.ours, ...sides.theirs].every(isKnown)) return 'generated';
  return isMarked ? 'people' : undefined;
}
