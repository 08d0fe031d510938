import type { Root } from 'mdast';
import { parseMarkdown } from '../parse-markdown.ts';
import { isCheapToParse } from '../parsing-cost.ts';
import { isCode, passLine, settleBlocks, startBlocks } from '../people/block-state.ts';

/**
 * A page as a tree without its front matter; lines and offsets are those of the page with `\n` line ends. `undefined` when it is
 * larger than a million characters, or when to parse it would take much longer than a page of its length should.
 */
export function parsePage(text: string): Root | undefined {
  if (text.length > MAX_PAGE_CHARACTERS) return undefined;
  const { body, prose } = splitProse(text);
  return isCheapToParse(prose) ? parseMarkdown(body) : undefined;
}

const MAX_PAGE_CHARACTERS = 1_000_000;
/** Where a paragraph ends without a blank line, so that its delimiters do not count together with those before. */
const BLOCK_START = /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t]|\|)/;
/** Code whose underscores cost nothing. */
const NAME_IN_CODE = /`[\w.$#():-]{1,80}`/g;

/** The page with blanks for its front matter, so that offsets stay, and what of it is parsed as running text. */
function splitProse(text: string): { body: string; prose: string } {
  const lines = text.split(/\r?\n/);
  let state = startBlocks(lines);
  const body: string[] = [];
  const prose: string[] = [];
  for (const line of lines) {
    const settled = settleBlocks(state, line);
    body.push(settled.open?.kind === 'front' ? ' '.repeat(line.length) : line);
    if (isCode(settled)) prose.push('');
    else prose.push(...(BLOCK_START.test(line) ? [''] : []), line.replaceAll(NAME_IN_CODE, ''));
    state = passLine(state, line);
  }
  return { body: body.join('\n'), prose: prose.join('\n') };
}
