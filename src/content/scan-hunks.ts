import { GlossError } from '../errors.ts';
import { parseHunkHeader } from './parse-hunk-header.ts';

const [NEWLINE, SPACE, PLUS, MINUS, BACKSLASH] = [10, 32, 43, 45, 92];

export interface ScannedHunks {
  /** Position after the last line of the hunks. */
  end: number;
  additions: number;
  deletions: number;
}

/**
 * Walks over the hunks that start at `start` (an `@@` line) and stops at the first line that belongs to none.
 * The counts in each header decide what is content, so a content line can look like any header and is never taken for one.
 * Only positions are kept: no line is copied. Throws GlossError `git` when the text ends or breaks inside a hunk.
 */
export function scanHunks({
  diff,
  start,
  path,
}: {
  diff: string;
  start: number;
  path: string;
}): ScannedHunks {
  const totals: ScannedHunks = { end: start, additions: 0, deletions: 0 };
  while (diff.startsWith('@@ ', totals.end)) scanHunk({ diff, path, totals });
  return totals;
}

function scanHunk({ diff, path, totals }: { diff: string; path: string; totals: ScannedHunks }): void {
  const range = parseHunkHeader(diff.slice(totals.end, endOfLine(diff, totals.end)).replace(/\n$/, ''));
  if (!range) throw broken(path);
  let { oldLines, newLines } = range;
  let at = endOfLine(diff, totals.end);
  while (oldLines > 0 || newLines > 0 || diff.charCodeAt(at) === BACKSLASH) {
    const mark = diff.charCodeAt(at);
    if (mark === PLUS) {
      newLines -= 1;
      totals.additions += 1;
    } else if (mark === MINUS) {
      oldLines -= 1;
      totals.deletions += 1;
    } else if (mark === SPACE || mark === NEWLINE) {
      // diff.suppressBlankEmpty writes an empty context line without its space.
      oldLines -= 1;
      newLines -= 1;
    } else if (mark !== BACKSLASH) {
      throw broken(path);
    }
    if (oldLines < 0 || newLines < 0) throw broken(path);
    at = endOfLine(diff, at);
  }
  totals.end = at;
}

/** Position after the line that holds `at`, its newline included. */
export function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

function broken(path: string): GlossError {
  return new GlossError({
    code: 'git',
    message: `The diff of '${path}' is broken or cut off inside a hunk.`,
    remedy: 'Run git diff again and read its whole output.',
  });
}
