import { isBlank } from './page-lines.ts';

/**
 * What is open at the start of a line: as much of CommonMark's block structure as is needed to know what is text and what
 * is code. In a fence, in front matter and in raw HTML (comments, `<pre>`) nothing is a mark; in other HTML no fence opens.
 */
export interface BlockState {
  readonly open?:
    | { kind: 'front'; left: number }
    | { kind: 'fence'; mark: string; floor: number }
    | { kind: 'raw'; end: RegExp }
    | { kind: 'html' };
  /** The columns at which the contents of the open list items start. */
  readonly items: readonly number[];
}

/** CommonMark 0.31.2, section 4.6: the kinds of HTML block that a blank line does not end. */
const RAW_HTML: [start: RegExp, end: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
const HTML = /^<\/?[a-z][\w-]*(?=[\s/>]|$)/i;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const TAB = 4;
/** From here on text is indented code, in which nothing opens. */
const CODE_INDENT = 4;
/** Deeper lists are not followed: nobody writes them, and each costs time on every line. */
const MAX_ITEMS = 32;

/** The state at the start of a page. Front matter is `---` in the first line up to the next such line. */
export function startBlocks(lines: readonly string[]): BlockState {
  if (lines[0]?.trimEnd() !== '---') return { items: [] };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end < 0 ? { items: [] } : { items: [], open: { kind: 'front', left: end + 1 } };
}

/** Whether a line that starts in this state is code, front matter or raw HTML, and no text. */
export const isCode = (state: BlockState): boolean => state.open !== undefined && state.open.kind !== 'html';

/** What is still open once it is seen that the line belongs to it: a list item that ends takes its fence along. */
export function settleBlocks(state: BlockState, line: string): BlockState {
  const { open } = state;
  if (open?.kind !== 'fence' || isBlank(line) || indentOf(line) >= open.floor) return state;
  return { items: state.items };
}

/** The state after a line. */
export function passLine(before: BlockState, line: string): BlockState {
  const state = settleBlocks(before, line);
  const { open, items } = state;
  if (open === undefined) return isBlank(line) ? state : openBlocks(items, line);
  switch (open.kind) {
    case 'front':
      return open.left > 1 ? { items, open: { ...open, left: open.left - 1 } } : { items };
    case 'fence':
      return closesFence(line, open.mark) ? { items } : state;
    case 'raw':
      return open.end.test(line) ? { items } : state;
    case 'html':
      return isBlank(line) ? { items } : state;
  }
}

function closesFence(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}

function openBlocks(before: readonly number[], line: string): BlockState {
  let column = indentOf(line);
  let text = line.trimStart();
  const items = before.filter((content) => content <= column);
  while (items.length < MAX_ITEMS && column - (items.at(-1) ?? 0) < CODE_INDENT && !RULE.test(text)) {
    const item = ITEM.exec(text)?.[0];
    if (item === undefined) break;
    const rest = text.slice(item.length);
    const space = indentOf(rest);
    column += item.length + (space > CODE_INDENT || isBlank(rest) ? 1 : space);
    text = rest.trimStart();
    items.push(column);
  }
  const floor = items.at(-1) ?? 0;
  if (column - floor >= CODE_INDENT) return { items };
  const mark = FENCE.exec(text)?.[0];
  if (mark !== undefined) return { items, open: { kind: 'fence', mark, floor } };
  return openHtml(items, text);
}

function openHtml(items: readonly number[], text: string): BlockState {
  for (const [start, end] of RAW_HTML) {
    const mark = start.exec(text)?.[0];
    if (mark === undefined) continue;
    return end.test(text.slice(mark.length)) ? { items } : { items, open: { kind: 'raw', end } };
  }
  return HTML.test(text) ? { items, open: { kind: 'html' } } : { items };
}

/** Columns of white space at the start of a line. */
export function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column += 1;
    else if (character === '\t') column += TAB - (column % TAB);
    else break;
  }
  return column;
}
