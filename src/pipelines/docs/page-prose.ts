import {
  cleanLine,
  cleanMarkdown,
  readPageBlocks,
  readPageLine,
} from '../../content/page-markdown/clean-markdown.ts';
import { type LinkRule, pageLinks, sourceLinks } from '../../content/page-markdown/link-rules.ts';
import { PAGE_STYLE } from '../../content/page-markdown/page-style.ts';
import { renderBlocks } from '../../content/render-blocks.ts';
import { renderInline } from '../../content/render-inline.ts';
import type { SafeBlock, SafeInline } from '../../content/safe-markdown.ts';
import { stripInvisible } from '../../content/strip-invisible.ts';
import { MAX_LENGTH, urlsOf } from './clean-answer.ts';
import { fenceCode } from './fence-code.ts';
import type { PageContent } from './page.ts';

/** Where on the page a name is explained: an anchor without `#`; undefined for a name that the page does not explain. */
export type AnchorOf = (name: string) => string | undefined;

/** Writes prose into a page. What a doc comment says is cleaned here; what a model says is clean already (cleanAnswer). */
export interface PageProse {
  /** Clean Markdown as blocks; code spans that are names of the page become links, but for `self`. */
  blocks(markdown: string, self?: string): string;
  /** Clean Markdown as the text of a table's cell. */
  cell(markdown: string, self?: string): string;
  /** Clean Markdown as one line outside of a table. */
  line(markdown: string, self?: string): string;
  /** A piece of code in a cell; a link where all of it is a name of the page. */
  code(text: string, place: 'cell' | 'line', self?: string): string;
  /** A doc comment's Markdown, cleaned. */
  fromDoc(path: string, doc: string): string;
  /** A doc comment's Markdown, cleaned, as one line. */
  lineFromDoc(path: string, doc: string): string;
}

/** `exists` tells which paths a doc comment may link to. */
export function createProse(options: {
  content: PageContent;
  exists: (path: string) => boolean;
  anchorOf: AnchorOf;
}): PageProse {
  const { content, exists, anchorOf } = options;
  const urls = urlsOf(content.sources);
  const page = content.spec.path;
  const link = pageLinks({ page, urls });
  const docLink = (path: string) => sourceLinks({ source: path, page, urls, exists });
  const cell = PAGE_STYLE.cell ?? PAGE_STYLE;
  const named = (nodes: SafeInline[], self?: string) => linkNames(nodes, nameLink(anchorOf, self));
  return {
    blocks: (markdown, self) =>
      markdown.includes('`')
        ? renderBlocks(linkBlocks(readPageBlocks(markdown, link), nameLink(anchorOf, self)), PAGE_STYLE)
        : markdown,
    cell: (markdown, self) => renderInline(named(readPageLine(markdown, link), self), cell).trim(),
    line: (markdown, self) => renderInline(named(readPageLine(markdown, link), self), PAGE_STYLE).trim(),
    code: (text, place, self) => {
      const value = stripInvisible(text).replace(/\s+/g, ' ').trim();
      return renderInline(named([{ type: 'code', value }], self), place === 'cell' ? cell : PAGE_STYLE);
    },
    fromDoc: (path, doc) =>
      cleanMarkdown(linkTags(doc), { link, linkOnce: docLink(path), maxLength: MAX_LENGTH.overview }),
    lineFromDoc: (path, doc) => cleanLineOnce(linkTags(doc), link, docLink(path)),
  };
}

function cleanLineOnce(doc: string, link: LinkRule, linkOnce: LinkRule): string {
  const blocks = cleanMarkdown(doc, { link, linkOnce, maxLength: MAX_LENGTH.symbol });
  return cleanLine(blocks, { link, maxLength: MAX_LENGTH.parameter });
}

const LINK_TAG = /\{@(?:link|linkcode|linkplain|see)\s+([^\s{}|]{1,200})(?:[\s|]+([^{}]{1,200}))?\}/g;

/** Lines of a Python session, up to a blank line: without a fence they would be quotes in quotes. */
const SESSION = /(^|\n[ \t]*\n)(>>> [^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]*)*)/g;

/** What the parser's languages leave of `{@link X}`: a name in code, or the words for it. Sessions get a fence. */
function linkTags(text: string): string {
  const doc = text.includes('>>> ')
    ? text.replace(
        SESSION,
        (_, before: string, session: string) => `${before}${fenceCode(session, 'python')}`,
      )
    : text;
  return doc.includes('{@')
    ? doc.replace(LINK_TAG, (_, name: string, words?: string) => {
        const said = words?.trim();
        if (/^https?:/i.test(name)) return said ? `[${said}](${name})` : `<${name}>`;
        return said && said !== name ? said : `\`${name}\``;
      })
    : doc;
}

type NameLink = (code: string) => string | undefined;

/** Links each name once in a piece of prose: more is noise. */
function nameLink(anchorOf: AnchorOf, self: string | undefined): NameLink {
  const linked = new Set<string>();
  return (code) => {
    const name = code.replace(/\(\)$/, '');
    if (name === self || linked.has(name)) return undefined;
    const anchor = anchorOf(name);
    if (anchor !== undefined) linked.add(name);
    return anchor;
  };
}

function linkBlocks(blocks: SafeBlock[], nameLink: NameLink): SafeBlock[] {
  return blocks.map((block): SafeBlock => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, children: linkNames(block.children, nameLink) };
      case 'quote':
        return { ...block, children: linkBlocks(block.children, nameLink) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, children: linkBlocks(item.children, nameLink) })),
        };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => linkNames(cell, nameLink))),
        };
      default:
        return block;
    }
  });
}

function linkNames(nodes: SafeInline[], nameLink: NameLink): SafeInline[] {
  return nodes.map((node): SafeInline => {
    if (node.type === 'code') {
      const anchor = nameLink(node.value);
      return anchor === undefined ? node : { type: 'link', url: `#${anchor}`, children: [node] };
    }
    // A link has no link in it.
    if (!('children' in node) || node.type === 'link') return node;
    return { ...node, children: linkNames(node.children, nameLink) };
  });
}
