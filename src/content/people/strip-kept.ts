import { isCode, passLine, settleBlocks, startBlocks } from './block-state.ts';
import { findKept, isKeepMark } from './find-kept.ts';
import { joinLines } from './page-lines.ts';

/** The page without its kept regions: its skeleton, with `\n` line ends and one at the end. */
export function stripKept(text: string): string {
  return joinLines(findKept(text).skeleton);
}

/**
 * A text that was just generated, in the form in which pages are compared: `\n` line ends, one at the end. Marks of kept regions
 * are taken out of it, since only people may claim text as theirs.
 */
export function cleanGenerated(text: string): string {
  const { page, regions } = findKept(text);
  if (regions.length === 0) return joinLines(page.lines);
  let state = startBlocks(page.lines);
  const kept: string[] = [];
  for (const line of page.lines) {
    const isMark = isKeepMark(line) && !isCode(settleBlocks(state, line));
    if (isMark) continue;
    state = passLine(state, line);
    kept.push(line);
  }
  return joinLines(kept);
}
