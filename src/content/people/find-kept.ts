import { type BlockState, isCode, passLine, settleBlocks, startBlocks } from './block-state.ts';
import { isBlank, type PageLines, readPageLines } from './page-lines.ts';

/** A part of a page that belongs to people, marks included. */
export interface KeptRegion {
  /** As it stands in the page, byte for byte, without the line end of its last line. */
  text: string;
  /** It stands before this line of the skeleton. */
  at: number;
  /** True when no blank line parts it from the text on either side. */
  tight: boolean;
  /** False when its closing mark is missing, so that it reaches to the end of the page. */
  closed: boolean;
}

/** A page taken apart: what belongs to people for good, and the rest. */
export interface KeptPage {
  page: PageLines;
  /** The lines outside kept regions; where a region stood between blank lines, one blank line stays. */
  skeleton: string[];
  regions: KeptRegion[];
}

const OPENING = /^ {0,3}<!--[ \t]*gloss:keep(?:[ \t]+[^\s<>]{1,100})?[ \t]*-->[ \t]*$/;
const CLOSING = /^ {0,3}<!--[ \t]*\/gloss:keep(?:[ \t]+[^\s<>]{1,100})?[ \t]*-->[ \t]*$/;

/** Whether a line is the opening or the closing mark of a kept region. */
export const isKeepMark = (line: string): boolean =>
  line.includes('gloss:keep') && (OPENING.test(line) || CLOSING.test(line));

/**
 * Finds the regions between `<!-- gloss:keep -->` and `<!-- /gloss:keep -->` (a name may follow the word), each mark on a line of
 * its own and outside code. A region in a region belongs to the outer one; one that is not closed reaches to the end of the page.
 * Takes time in proportion to the text.
 */
export function findKept(text: string): KeptPage {
  const page = readPageLines(text);
  const { lines } = page;
  if (!text.includes('gloss:keep')) return { page, skeleton: lines, regions: [] };
  const skeleton: string[] = [];
  const regions: KeptRegion[] = [];
  let state = startBlocks(lines);
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    if (isCode(settleBlocks(state, line)) || !OPENING.test(line)) {
      state = passLine(state, line);
      skeleton.push(line);
      index += 1;
      continue;
    }
    const { last, closed } = findEnd(lines, index);
    const { next, gap, edge } = closeGap(skeleton, lines, last + 1);
    // The skeleton must be read as if the region had never been there, so what is open stays open across it.
    if (gap) state = passLine(state, '');
    regions.push({ text: cutLines(page, index, last), at: skeleton.length, tight: !gap && !edge, closed });
    index = next;
  }
  for (const region of regions) region.at = Math.min(region.at, skeleton.length);
  return { page, skeleton, regions };
}

function findEnd(lines: string[], first: number): { last: number; closed: boolean } {
  let state: BlockState = { items: [] };
  let depth = 1;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isCode(settleBlocks(state, line))) {
      if (OPENING.test(line)) depth += 1;
      else if (CLOSING.test(line)) depth -= 1;
      if (depth === 0) return { last: index, closed: true };
    }
    state = passLine(state, line);
  }
  return { last: lines.length - 1, closed: false };
}

/** The blank lines before and after a region become one, or none at the edge of the page. */
function closeGap(skeleton: string[], lines: string[], after: number) {
  let [next, blanks] = [after, 0];
  for (; next < lines.length && isBlank(lines[next] ?? ''); next += 1) blanks += 1;
  for (; skeleton.length > 0 && isBlank(skeleton.at(-1) ?? ''); skeleton.pop()) blanks += 1;
  const edge = skeleton.length === 0 || next >= lines.length;
  const gap = !edge && blanks > 0;
  if (gap) skeleton.push('');
  return { next, gap, edge };
}

function cutLines(page: PageLines, first: number, last: number): string {
  const end = (page.starts[last] ?? 0) + (page.lines[last] ?? '').length;
  return page.text.slice(page.starts[first], end);
}
