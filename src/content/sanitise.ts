import type { RootContent } from 'mdast';
import { cutInline } from './cut-inline.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { disarmBlocks } from './disarm-blocks.ts';
import { collectText, disarmInline, mergeTexts } from './disarm-inline.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { isCheapToParse } from './parsing-cost.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderInline } from './render-inline.ts';
import type { SafeInline } from './safe-markdown.ts';
import { stripInvisible } from './strip-invisible.ts';

/** Characters of one paragraph in a cell or list item, when the caller does not say. */
export const DEFAULT_INLINE_LENGTH = 600;
/** GitHub takes 65,536 characters in a body; our own text around it needs room too. */
export const MAX_MARKDOWN_LENGTH = 60_000;
/** Parsing takes time for each block, however short; 4,000 lines are 100 screens. */
const MAX_MARKDOWN_LINES = 4000;
const MORE = '…';

/**
 * One paragraph that a model wrote, to stand in a table cell or list item of ours. Strong, emphasis and code stay. Nothing in
 * it acts on GitHub: HTML is shown as text, comments and invisible characters are gone, images are their alternative text,
 * and links, URLs, mentions, references (so no closing keyword works), commands and CI directives are code or plain text.
 * Blocks (lists, headings, several paragraphs) become one line. At most `maxLength` characters of Markdown, cut at a word
 * and ended with `…`. Sanitising twice is the same as once.
 */
export function sanitiseInline(text: string, options: { maxLength?: number } = {}): string {
  const maxLength = options.maxLength ?? DEFAULT_INLINE_LENGTH;
  const maxInput = Math.min(20_000, maxLength * 8 + 1000);
  return untilStable(stripInvisible(text), (source) => {
    const input = cutInput(source, maxInput);
    if (!isCheapToParse(input)) return fitInline([{ type: 'text', value: oneLine(input) }], maxLength);
    return fitInline(joinLines(flattenBlocks(parseMarkdown(input).children)), maxLength);
  });
}

/**
 * Longer Markdown that a model wrote: paragraphs, headings, quotes, lists, tables and code stay, rewritten in one style; outside
 * of code everything is neutralised as in sanitiseInline. At most 60,000 characters and 4,000 lines, cut between blocks and
 * ended with `…`. Sanitising twice is the same as once.
 */
export function sanitiseMarkdown(text: string): string {
  return untilStable(stripInvisible(text), (source) => {
    const input = cutInput(cutLines(source), MAX_MARKDOWN_LENGTH);
    const body = isCheapToParse(input)
      ? renderBlocks(disarmBlocks(parseMarkdown(input).children))
      : renderLiterally(input);
    return cutMarkdown({ body, limit: MAX_MARKDOWN_LENGTH, notice: MORE });
  });
}

/**
 * Rewriting canonical text gives the same text. Where two constructs touch so that it does not at once, it does after another
 * round; should it never, words alone remain, which mean the same in every reading.
 */
function untilStable(text: string, rewrite: (source: string) => string): string {
  let current = rewrite(text);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = rewrite(current);
    if (next === current) return current;
    current = next;
  }
  return rewrite(current.replace(/[^\p{L}\p{M}\p{N}\n]+/gu, ' '));
}

const MAX_ROUNDS = 5;

function cutInput(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 2).toWellFormed()} ${MORE}`;
}

function cutLines(text: string): string {
  let lines = 0;
  for (const match of text.matchAll(/^.*\S.*$/gm)) {
    lines += 1;
    if (lines > MAX_MARKDOWN_LINES) return `${text.slice(0, match.index)}\n${MORE}`;
  }
  return text;
}

/** What is too costly to parse is shown as it is, escaped. */
function renderLiterally(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  return renderBlocks(
    paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  );
}

/** The inline content of all blocks, with a space between them. */
function flattenBlocks(nodes: RootContent[], depth = 0): SafeInline[] {
  return nodes.flatMap((node) => {
    const space: SafeInline = { type: 'text', value: ' ' };
    return [space, ...flattenBlock(node, depth)];
  });
}

function flattenBlock(node: RootContent, depth: number): SafeInline[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return disarmInline(node.children);
  if (node.type === 'code') return [{ type: 'code', value: oneLine(node.value) }];
  if (node.type === 'html') return disarmInline([node]);
  if (!('children' in node)) return [];
  return depth > MAX_FLATTENED
    ? [{ type: 'text', value: collectText(node) }]
    : flattenBlocks(node.children, depth + 1);
}

const MAX_FLATTENED = 100;

function joinLines(nodes: SafeInline[]): SafeInline[] {
  return mergeTexts(
    nodes.map((node): SafeInline => {
      if (node.type === 'break') return { type: 'text', value: ' ' };
      if (node.type === 'text') return { type: 'text', value: node.value.replace(/\s+/g, ' ') };
      return 'children' in node ? { ...node, children: joinLines(node.children) } : node;
    }),
  );
}

function fitInline(nodes: SafeInline[], maxLength: number): string {
  let budget = maxLength;
  let rendered = renderLine(nodes);
  while (rendered.length > maxLength) {
    budget = Math.min(budget - 1, Math.floor((budget * maxLength) / rendered.length));
    if (budget <= 0) return maxLength > 0 ? MORE : '';
    rendered = renderLine(cutInline(nodes, budget));
  }
  return rendered;
}

function renderLine(nodes: SafeInline[]): string {
  return renderInline(nodes).trim();
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
