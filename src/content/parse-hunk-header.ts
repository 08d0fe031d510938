/** Where a hunk stands in both files, as its `@@` line says. Lines count from 1. */
export interface HunkRange {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  /** The enclosing declaration that git repeats after the second `@@`; empty when there is none. */
  section: string;
}

const HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;

/**
 * Reads one line as a hunk header of the unified format; an absent count means 1 (POSIX `diff -u`).
 * Returns undefined for any other line.
 */
export function parseHunkHeader(line: string): HunkRange | undefined {
  const match = HUNK_HEADER.exec(line);
  if (!match) return undefined;
  const [, oldStart, oldLines = '1', newStart, newLines = '1', section = ''] = match;
  return {
    oldStart: Number(oldStart),
    oldLines: Number(oldLines),
    newStart: Number(newStart),
    newLines: Number(newLines),
    section: section.replace(/\r$/, ''),
  };
}
