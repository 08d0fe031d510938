import type { DiffSide } from '../map-hunk-lines.ts';
import type { ReviewLine } from './index-diff.ts';
import { normaliseCode } from './normalise-code.ts';

/** Braces and punctuation alone stand everywhere. */
const TELLING = /[\p{L}\p{N}_]{2}/u;

/**
 * Where quoted code stands in a file's diff, compared as normaliseCode does: each result is the run of lines, of one hunk and
 * one side, that equals it. The quote may carry the marks of a diff. Nothing is found for a quote that says nothing.
 */
export function findEvidence(options: { lines: readonly ReviewLine[]; evidence: string }): ReviewLine[][] {
  const quoted = options.evidence.split('\n').map(normaliseCode);
  while (quoted[0] === '') quoted.shift();
  while (quoted.at(-1) === '') quoted.pop();
  if (!TELLING.test(options.evidence)) return [];
  const found = findRuns(options.lines, quoted);
  const isMarked = quoted.every((line) => line === '' || /^[+-]/.test(line));
  return found.length > 0 || !isMarked
    ? found
    : findRuns(
        options.lines,
        quoted.map((line) => normaliseCode(line.slice(1))),
      );
}

function findRuns(lines: readonly ReviewLine[], quoted: string[]): ReviewLine[][] {
  const right = runsOn('RIGHT', lines, quoted);
  // Unchanged lines stand on both sides: they were found on the right.
  const left = runsOn('LEFT', lines, quoted).filter((run) => run.some(({ side }) => side === 'LEFT'));
  return [...right, ...left];
}

function runsOn(side: DiffSide, lines: readonly ReviewLine[], quoted: string[]): ReviewLine[][] {
  const shown = lines.filter((line) => lineOn(line, side) !== undefined);
  return shown.flatMap((first, at) => {
    if (first.code !== quoted[0]) return [];
    const run = shown.slice(at, at + quoted.length);
    const isEqual = run.length === quoted.length && run.every(({ code }, index) => code === quoted[index]);
    return isEqual && run.every(({ hunk }) => hunk === first.hunk) ? [run] : [];
  });
}

/** The number of a line on a side; undefined when it does not exist there. */
export function lineOn(line: ReviewLine, side: DiffSide): number | undefined {
  return side === 'LEFT' ? line.left : line.right;
}
