import { cutMarkdown } from './cut-markdown.ts';
import { disarmBlocks } from './disarm-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { cutLines, isCheapToParse } from './parsing-cost.ts';
import { renderBlocks } from './render-blocks.ts';
import { rewriteUntilStable } from './rewrite-until-stable.ts';
import { stripInvisible } from './strip-invisible.ts';

/** GitHub takes 65,536 characters in a body; our own text around it needs room too. */
export const MAX_MARKDOWN_LENGTH = 40_000;

/**
 * Longer Markdown that a model wrote: paragraphs, headings, quotes, lists, tables and code stay, rewritten in one style; outside
 * of code everything is neutralised as in sanitiseInline. At most 40,000 characters and some 3,000 lines (fewer when
 * deeply nested), cut between blocks and
 * ended with `…`. Sanitising twice is the same as once.
 */
export function sanitiseMarkdown(text: string): string {
  return rewriteUntilStable(stripInvisible(text), (source) => {
    const input = limitLength(cutLines(source));
    const body = isCheapToParse(input)
      ? renderBlocks(disarmBlocks(parseMarkdown(input).children))
      : renderLiterally(input);
    return limitLength(body);
  });
}

function limitLength(body: string): string {
  return cutMarkdown({ body, limit: MAX_MARKDOWN_LENGTH, notice: '…' });
}

/** What is too costly to parse is shown as it is, escaped. */
function renderLiterally(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  return renderBlocks(
    paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  );
}
