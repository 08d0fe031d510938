import { diff3Merge } from 'node-diff3';
import { canAlign, countLines } from './align-lines.ts';
import { countFrontMatter, mergeFrontMatter } from './merge-front-matter.ts';
import { isBlank } from './page-lines.ts';

/** Three versions of a text, as lines. */
interface Versions {
  /** What was generated. */
  base: readonly string[];
  /** What people made of it. */
  ours: readonly string[];
  /** What is generated now. */
  theirs: readonly string[];
}

/**
 * Three-way merge of lines; undefined when both sides changed the same place, or the texts are too large to be compared. Every
 * line of `ours` that is not in `base` is in the result. Front matter is merged by key.
 */
export function mergeLines(versions: Versions): string[] | undefined {
  const { base, ours, theirs } = versions;
  if (!canAlign(base, ours, theirs)) return undefined;
  const merged = mergeParts(versions) ?? mergeEitherWay(versions);
  return merged && keepsLines(versions, merged) ? merged : undefined;
}

function mergeParts({ base, ours, theirs }: Versions): string[] | undefined {
  const [baseEnd, ourEnd, theirEnd] = [base, ours, theirs].map(countFrontMatter);
  if (!baseEnd || !ourEnd || !theirEnd) return undefined;
  const front = mergeFrontMatter({
    base: base.slice(1, baseEnd - 1),
    ours: ours.slice(1, ourEnd - 1),
    theirs: theirs.slice(1, theirEnd - 1),
  });
  const body = mergeEitherWay({
    base: base.slice(baseEnd),
    ours: ours.slice(ourEnd),
    theirs: theirs.slice(theirEnd),
  });
  return front && body && ['---', ...front, '---', ...body];
}

/**
 * Where a new paragraph could be attached to the text before or after it, the comparison decides for one; read backwards it decides
 * for the other. One of them may be clear of what was generated anew.
 */
function mergeEitherWay(versions: Versions): string[] | undefined {
  const merged = mergeOnce(versions);
  if (merged) return merged;
  const { base, ours, theirs } = versions;
  return mergeOnce({
    base: base.toReversed(),
    ours: ours.toReversed(),
    theirs: theirs.toReversed(),
  })?.reverse();
}

function mergeOnce({ base, ours, theirs }: Versions): string[] | undefined {
  const options = { excludeFalseConflicts: true };
  const regions: { ok?: string[]; conflict?: object }[] = diff3Merge(
    [...ours],
    [...base],
    [...theirs],
    options,
  );
  return regions.some((region) => region.conflict) ? undefined : regions.flatMap((region) => region.ok ?? []);
}

/** The promise itself, looked at once more: a merge that lost a line that people wrote is none. */
function keepsLines({ base, ours }: Versions, merged: readonly string[]): boolean {
  const [baseCounts, counts] = [countLines(base), countLines(merged)];
  for (const [line, count] of countLines(ours)) {
    if (isBlank(line)) continue;
    if ((counts.get(line) ?? 0) < count - (baseCounts.get(line) ?? 0)) return false;
  }
  return true;
}
