import type { Side } from '../types.ts';

/** One line of a patch that a review comment may stand on. */
export interface PatchLine {
  hunk: number;
  /** GitHub's position: lines below the file's first `@@`; later `@@` lines count. */
  position: number;
  /** Line number before and after; undefined where the line does not exist. */
  left: number | undefined;
  right: number | undefined;
  text: string;
}

export interface Patch {
  lines: PatchLine[];
  /** The `@@` line of each hunk. */
  headers: string[];
}

/** Reads the hunks of one file. */
export function parsePatch(patch: string): Patch {
  const lines: PatchLine[] = [];
  const headers: string[] = [];
  let left = 0;
  let right = 0;
  for (const [position, text] of patch === '' ? [] : patch.split('\n').entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header) {
      left = Number(header[1]);
      right = Number(header[2]);
      headers.push(text);
      continue;
    }
    const kind = text.charAt(0);
    if (kind === '\\') continue;
    const hunk = headers.length - 1;
    if (kind === '-') lines.push({ hunk, position, left: left++, right: undefined, text });
    else if (kind === '+') lines.push({ hunk, position, left: undefined, right: right++, text });
    else lines.push({ hunk, position, left: left++, right: right++, text });
  }
  return { lines, headers };
}

/** The line of a patch with this number on this side, or undefined when it is outside the diff. */
export function findPatchLine(patch: Patch, side: Side, line: number): PatchLine | undefined {
  return patch.lines.find((candidate) => (side === 'LEFT' ? candidate.left : candidate.right) === line);
}

/** The part of the diff GitHub quotes above a comment: its hunk, down to the line commented on. */
export function quoteHunk(patch: Patch, line: PatchLine): string {
  const above = patch.lines.filter(({ hunk, position }) => hunk === line.hunk && position <= line.position);
  return [patch.headers[line.hunk] ?? '', ...above.map(({ text }) => text)].join('\n');
}

/**
 * Follows a line of the old file through a patch into the new file; undefined when the line itself changed.
 * `patch` may have any amount of context.
 */
export function followLine(patch: string, line: number): number | undefined {
  let offset = 0;
  for (const { left, right, text } of parsePatch(patch).lines) {
    if (text.startsWith('-') && left === line) return undefined;
    if (left !== undefined && left === line) return right;
    if (left !== undefined && left > line) break;
    if (text.startsWith('+') && (right ?? 0) <= line + offset) offset += 1;
    if (text.startsWith('-')) offset -= 1;
  }
  return line + offset;
}
