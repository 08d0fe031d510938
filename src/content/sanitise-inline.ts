import { cutInline } from './cut-inline.ts';
import { flattenBlocks } from './flatten-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { cutText, isCheapToParse } from './parsing-cost.ts';
import { renderInline } from './render-inline.ts';
import { rewriteUntilStable } from './rewrite-until-stable.ts';
import type { SafeInline } from './safe-markdown.ts';
import { stripInvisible } from './strip-invisible.ts';

/** Characters of one paragraph in a cell or list item, when the caller does not say. */
export const DEFAULT_INLINE_LENGTH = 600;
/** More source than this for each character shown is not read: it is hostile, or far too long. */
const SOURCE_FACTOR = 8;
const MAX_SOURCE_LENGTH = 20_000;

/**
 * One paragraph that a model wrote, to stand in a table cell or list item of ours. Strong, emphasis and code stay. Nothing in
 * it acts on GitHub: HTML is shown as text, comments and invisible characters are gone, images are their alternative text,
 * and links, URLs, mentions, references (so no closing keyword works), commands and CI directives are code or plain text.
 * Blocks (lists, headings, several paragraphs) become one line. At most `maxLength` characters of Markdown, cut at a word
 * and ended with `…`. Sanitising twice is the same as once.
 */
export function sanitiseInline(text: string, options: { maxLength?: number } = {}): string {
  const maxLength = options.maxLength ?? DEFAULT_INLINE_LENGTH;
  const maxSource = Math.min(MAX_SOURCE_LENGTH, maxLength * SOURCE_FACTOR + 1000);
  return rewriteUntilStable(stripInvisible(text), (source) => {
    const input = cutText(source, maxSource);
    const nodes = isCheapToParse(input) ? flattenBlocks(parseMarkdown(input).children) : [literal(input)];
    return fitInline(nodes, maxLength);
  });
}

function literal(text: string): SafeInline {
  return { type: 'text', value: text.replace(/\s+/g, ' ').trim() };
}

/** Escapes make the Markdown longer than what it shows, so the cut is tried shorter until the result fits. */
function fitInline(nodes: SafeInline[], maxLength: number): string {
  let rendered = renderLine(nodes);
  for (let shown = maxLength - 1; rendered.length > maxLength; ) {
    if (shown <= 0) return '…'.slice(0, maxLength);
    rendered = renderLine(cutInline(nodes, shown));
    shown = Math.min(shown - 1, Math.floor((shown * maxLength) / rendered.length));
  }
  return rendered;
}

function renderLine(nodes: SafeInline[]): string {
  return renderInline(nodes).trim();
}
