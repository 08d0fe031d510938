import { indentOf, isCode, passLine, settleBlocks, startBlocks } from './block-state.ts';
import { isBlank } from './page-lines.ts';

/** The places of a page at which a block can be put in. A place is the index of the line before which it goes. */
export interface PageGaps {
  /** Rising. Before a block that stands at the margin and after a blank line, and at the end: never inside a block. */
  places: number[];
  /** Places without a blank line, beside a heading or before a list item at the margin. */
  tight: Set<number>;
  /** Indices of headings (`# …`), rising. */
  headings: number[];
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** Finds where a block can be put into these lines without breaking a fence, table, list item, HTML block or front matter. */
export function findGaps(lines: readonly string[]): PageGaps {
  const gaps: PageGaps = { places: [], tight: new Set(), headings: [] };
  let state = startBlocks(lines);
  let wasHeading = false;
  for (const [index, line] of lines.entries()) {
    const settled = settleBlocks(state, line);
    const isText = !isCode(settled);
    const isHeading = isText && HEADING.test(line);
    if (isText && !isBlank(line) && indentOf(line) === 0) {
      if (index === 0 || isBlank(lines[index - 1] ?? '')) gaps.places.push(index);
      else if (settled.open === undefined && (wasHeading || isHeading || ITEM.test(line)))
        gaps.tight.add(index);
    }
    if (isHeading) gaps.headings.push(index);
    wasHeading = isHeading;
    state = passLine(state, line);
  }
  if (!isCode(state)) gaps.places.push(lines.length);
  return gaps;
}
