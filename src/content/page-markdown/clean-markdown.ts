import type { Definition, Nodes, Root } from 'mdast';
import { cutInline } from '../cut-inline.ts';
import { cutMarkdown } from '../cut-markdown.ts';
import { disarmBlocks } from '../disarm-blocks.ts';
import type { DisarmRules } from '../disarm-inline.ts';
import { flattenBlocks } from '../flatten-blocks.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { cutLines, cutText, isCheapToParse } from '../parsing-cost.ts';
import { renderBlocks } from '../render-blocks.ts';
import { renderInline } from '../render-inline.ts';
import { rewriteUntilStable } from '../rewrite-until-stable.ts';
import type { SafeBlock, SafeInline } from '../safe-markdown.ts';
import { stripInvisible } from '../strip-invisible.ts';
import { htmlWords } from './html-words.ts';
import type { LinkRule } from './link-rules.ts';
import { PAGE_STYLE } from './page-style.ts';

/** More source than this for each character shown is not read: it is hostile, or far too long. */
const SOURCE_FACTOR = 4;

/**
 * Markdown of others for a committed page: paragraphs, quotes, lists, tables, code and the links that the rule lets through
 * stay, rewritten in one style; mentions too. Headings become bold lines, rules and definitions vanish, images are their
 * alternative text, HTML is its text without comments, and invisible characters are gone. `linkOnce`, if given, reads the links the
 * first time (a doc comment's start at its own file); what it writes must pass `link`. At most `maxLength` characters, cut
 * between blocks and ended with `…`. Cleaning the result again with `link` gives the result.
 */
export function cleanMarkdown(
  text: string,
  { link, linkOnce, maxLength }: { link: LinkRule; linkOnce?: LinkRule; maxLength: number },
): string {
  const clean = (source: string, rule: LinkRule) => {
    const input = cutLines(cutText(source, maxLength * SOURCE_FACTOR));
    const blocks = isCheapToParse(input) ? readPageBlocks(input, rule) : literalBlocks(input);
    return cutMarkdown({ body: renderBlocks(blocks, PAGE_STYLE), limit: maxLength, notice: '…' });
  };
  const visible = stripInvisible(text);
  if (isPlain(visible) && visible.length <= maxLength) return visible;
  return rewriteUntilStable(linkOnce ? clean(visible, linkOnce) : visible, (source) => clean(source, link));
}

/**
 * The same as one line, for a heading, a list item or a cell: blocks are joined, at most `maxLength` characters, cut at a word.
 */
export function cleanLine(text: string, { link, maxLength }: { link: LinkRule; maxLength: number }): string {
  const clean = (source: string) => {
    const input = cutText(source, maxLength * SOURCE_FACTOR + 1000);
    const nodes = isCheapToParse(input) ? readPageLine(input, link) : [literal(input)];
    return fitLine(nodes, maxLength);
  };
  const visible = stripInvisible(text);
  const isDone = isPlain(visible) && visible.length <= maxLength && !visible.includes('\n');
  return isDone ? visible : rewriteUntilStable(visible, clean);
}

/** The blocks of a text for a page. */
export function readPageBlocks(text: string, link: LinkRule): SafeBlock[] {
  const root = parseMarkdown(text);
  return settleBlocks(disarmBlocks(root.children, 0, rulesOf(root, link)));
}

/** The inline content of a text for a page, all on one line. */
export function readPageLine(text: string, link: LinkRule): SafeInline[] {
  const root = parseMarkdown(text);
  return flattenBlocks(root.children, rulesOf(root, link));
}

function rulesOf(root: Root, link: LinkRule): DisarmRules {
  let definitions: Map<string, string> | undefined;
  return {
    link,
    html: htmlWords,
    showsUrls: false,
    defined: (identifier) => {
      definitions ??= collectDefinitions(root);
      const url = definitions.get(identifier);
      return url === undefined ? undefined : link(url);
    },
  };
}

/** The first definition of each identifier counts (CommonMark 4.7). */
function collectDefinitions(root: Root): Map<string, string> {
  const found: Definition[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') found.push(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return new Map(found.toReversed().map(({ identifier, url }) => [identifier, url]));
}

/** Headings and rules belong to the page itself. */
function settleBlocks(blocks: SafeBlock[]): SafeBlock[] {
  return blocks.flatMap((block): SafeBlock[] => {
    switch (block.type) {
      case 'heading':
        return [
          { type: 'paragraph', children: [{ type: 'strong', children: unwrapStrong(block.children) }] },
        ];
      case 'rule':
        return [];
      case 'quote':
        return [{ ...block, children: settleBlocks(block.children) }];
      case 'list':
        return [
          {
            ...block,
            items: block.items.map((item) => ({ ...item, children: settleBlocks(item.children) })),
          },
        ];
      default:
        return [block];
    }
  });
}

function unwrapStrong(nodes: SafeInline[]): SafeInline[] {
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}

function literal(text: string): SafeInline {
  return { type: 'text', value: text.replace(/\s+/g, ' ').trim() };
}

/** What is too costly to parse is shown as it is, escaped. */
function literalBlocks(text: string): SafeBlock[] {
  return text.split(/\n\s*\n/).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

/** Escapes make the Markdown longer than what it shows, so the cut is tried shorter until the result fits. */
function fitLine(nodes: SafeInline[], maxLength: number): string {
  let rendered = renderInline(nodes, PAGE_STYLE).trim();
  for (let shown = maxLength - 1; rendered.length > maxLength; ) {
    if (shown <= 0) return '…';
    rendered = renderInline(cutInline(nodes, shown), PAGE_STYLE).trim();
    shown = Math.min(shown - 1, Math.floor((shown * maxLength) / rendered.length));
  }
  return rendered;
}

/** Words and simple code alone, as nearly everything that a page holds: nothing to be parsed. Takes linear time. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !NOT_PLAIN.test(text);
}

const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ,.;:'’"()?–—-]|\n(?=[A-Za-z])|`[\w.()-]+(?: [\w.()-]+)*`)*$/;
/** Spaces that would be joined, code spans that touch, and words that become links. */
const NOT_PLAIN = / {2}| \n| $|``|www\.|mailto:|xmpp:/i;
