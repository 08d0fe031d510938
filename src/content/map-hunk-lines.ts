import type { Hunk } from './parse-hunks.ts';
import { parseHunks } from './parse-hunks.ts';

/** The side of a split diff: the file before (`LEFT`) or after (`RIGHT`). GitHub's words. */
export type DiffSide = 'LEFT' | 'RIGHT';

/** One line of a hunk, and where GitHub puts a review comment on it. */
export interface DiffLine {
  /** Which hunk of the patch, from 0. */
  hunk: number;
  /** The pair that names the line in a review comment: `LEFT` for removed lines, `RIGHT` for added and unchanged ones. */
  side: DiffSide;
  line: number;
  /** Its number before and after, from 1; undefined where it does not exist. */
  left: number | undefined;
  right: number | undefined;
  /** The line without its mark; it keeps a carriage return. */
  text: string;
  /** True for the last line of a hunk that is shorter than it announces: the text may be cut, too. */
  cut: boolean;
}

/**
 * Every line of a patch with the (side, line) pair that GitHub uses for it. Pure. `patch` is unified diff text from the first `@@`
 * on; `\ No newline at end of file` is no line. A patch that was cut short gives the lines that are there.
 *
 * Rule: docs.github.com/rest/pulls/comments, `side`: "Use LEFT for deletions that appear in red. Use RIGHT for additions
 * that appear in green or unchanged lines that appear in white and are shown for context."
 */
export function mapHunkLines({ patch }: { patch: string }): DiffLine[] {
  return parseHunks({ patch }).flatMap(mapHunk);
}

function mapHunk(hunk: Hunk, index: number): DiffLine[] {
  const mapped: DiffLine[] = [];
  // A side without lines is announced by the line before it; nothing of this hunk stands on that side then.
  let [left, right] = [hunk.oldStart, hunk.newStart];
  for (const content of hunk.lines) {
    const mark = content.charAt(0);
    if (mark === '\\') continue;
    const shared = { hunk: index, text: content.slice(1), cut: false };
    if (mark === '-') mapped.push({ ...shared, side: 'LEFT', line: left, left, right: undefined });
    else if (mark === '+') mapped.push({ ...shared, side: 'RIGHT', line: right, left: undefined, right });
    else mapped.push({ ...shared, side: 'RIGHT', line: right, left, right });
    if (mark !== '+') left += 1;
    if (mark !== '-') right += 1;
  }
  const isShort = left < hunk.oldStart + hunk.oldLines || right < hunk.newStart + hunk.newLines;
  const last = mapped.at(-1);
  if (last && isShort) last.cut = true;
  return mapped;
}
