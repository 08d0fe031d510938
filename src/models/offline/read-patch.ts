import { parseHunks } from '../../content/parse-hunks.ts';

/** One line of a hunk, without its sign. */
export interface PatchLine {
  sign: '+' | '-' | ' ';
  text: string;
}

export interface PatchHunk {
  /** What git wrote after the second `@@`: usually the line that opens the enclosing function. */
  heading: string;
  lines: PatchLine[];
}

/** A unified diff of one file, read for its words and sizes only. */
export interface Patch {
  hunks: PatchHunk[];
  additions: number;
  deletions: number;
}

/** Longer lines are minified or data: their beginning is enough to summarise by, and keeps every pattern fast. */
const MAX_LINE_LENGTH = 400;
/** Changed and kept lines beyond these are counted but not read. */
const MAX_LINES_READ = 4_000;

/** Reads a patch of any quality: what stands before the first `@@` is ignored, a cut-off last hunk is fine. */
export function readPatch(text: string): Patch {
  const patch: Patch = { hunks: [], additions: 0, deletions: 0 };
  let read = 0;
  for (const { section, lines } of parseHunks({ patch: text })) {
    const hunk: PatchHunk = { heading: section.slice(0, MAX_LINE_LENGTH).trim(), lines: [] };
    patch.hunks.push(hunk);
    for (const line of lines) {
      const sign = line[0];
      if (sign !== '+' && sign !== '-' && sign !== ' ') continue;
      if (sign === '+') patch.additions += 1;
      if (sign === '-') patch.deletions += 1;
      read += 1;
      if (read <= MAX_LINES_READ) {
        hunk.lines.push({ sign, text: line.slice(1, MAX_LINE_LENGTH).replace(/\r$/, '') });
      }
    }
  }
  return patch;
}

/** The text of the added (or removed) lines, in order. */
export function linesOf(patch: Patch, sign: '+' | '-'): string[] {
  return patch.hunks.flatMap((hunk) =>
    hunk.lines.filter((line) => line.sign === sign).map((line) => line.text),
  );
}
