import { type HunkRange, parseHunkHeader } from './parse-hunk-header.ts';

/** One hunk of a patch. `header` is the whole `@@` line; `lines` keep their ' ', '+', '-' or '\' in front. */
export interface Hunk extends HunkRange {
  header: string;
  lines: string[];
}

/**
 * Splits a patch (unified diff text from the first `@@` on) into its hunks.
 * A hunk with fewer lines than it announces is kept as it is, since GitHub may cut a patch short: the counts are what the
 * header says, the lines what is there. Text before the first hunk belongs to none and is left out.
 *
 * Written here because the library parse-diff 0.12.0 trusts the counts: in a patch cut short it reads the next `@@` line as
 * a context line and loses that hunk. A content line always has a mark in front, so `@@` there can only be a header.
 */
export function parseHunks({ patch }: { patch: string }): Hunk[] {
  const hunks: Hunk[] = [];
  const lines = patch.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const range = line.startsWith('@@') ? parseHunkHeader(line) : undefined;
    if (range) hunks.push({ header: line, ...range, lines: [] });
    else hunks.at(-1)?.lines.push(line);
  }
  return hunks;
}
