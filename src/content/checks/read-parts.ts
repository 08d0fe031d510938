import type { Heading, Nodes, Root } from 'mdast';

/** A piece of a page and the line it stands in (from 1). */
export interface Piece {
  value: string;
  line: number;
}

/** A code span with what stands next to it in the page. */
export interface CodeSpan extends Piece {
  around: string;
}

export interface Fence extends Piece {
  /** The first word behind the fence, in small letters; empty when there is none. */
  language: string;
  /** Line of the first line of its code. */
  first: number;
  /** Whether it comes right after a heading, as the signature of a symbol does. */
  afterHeading: boolean;
}

/** What the rules look at, in the order of the page. */
export interface PageParts {
  links: Piece[];
  headings: (Piece & { depth: number; empty: boolean })[];
  spans: CodeSpan[];
  fences: Fence[];
  /** Prose as it is written in the page, escapes and all. */
  prose: Piece[];
  html: Piece[];
}

/** Takes a parsed page apart; `text` is the page that it was parsed from. */
export function readParts(root: Root, text: string): PageParts {
  const parts: PageParts = { links: [], headings: [], spans: [], fences: [], prose: [], html: [] };
  const source = text.replaceAll('\r\n', '\n');
  for (const [index, child] of root.children.entries()) {
    if (child.type === 'heading') parts.headings.push(readHeading(child, root, index));
    visit(child, { parts, source, afterHeading: root.children[index - 1]?.type === 'heading' });
  }
  return parts;
}

interface Place {
  parts: PageParts;
  source: string;
  afterHeading: boolean;
}

const AROUND = 60;

function visit(node: Nodes, place: Place): void {
  const { parts, source } = place;
  const line = node.position?.start.line ?? 1;
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    parts.links.push({ value: node.url, line });
  } else if (node.type === 'inlineCode') {
    const { start, end } = offsetsOf(node);
    const around = `${source.slice(Math.max(0, start - AROUND), start)} ${source.slice(end, end + AROUND)}`;
    parts.spans.push({ value: node.value, line, around });
  } else if (node.type === 'code') {
    parts.fences.push(readFence(node, place));
  } else if (node.type === 'html') {
    parts.html.push({ value: node.value, line });
  } else if (node.type === 'text') {
    const { start, end } = offsetsOf(node);
    parts.prose.push({ value: source.slice(start, end), line });
  }
  if (!('children' in node)) return;
  for (const child of node.children) visit(child, place);
}

const offsetsOf = ({ position }: Nodes) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function readFence(node: Extract<Nodes, { type: 'code' }>, { source, afterHeading }: Place): Fence {
  const { start } = offsetsOf(node);
  const line = node.position?.start.line ?? 1;
  // Indented code starts in its own line.
  const isFenced = /^(?:```|~~~)/.test(source.slice(start, start + 3));
  const language = /^[^\s{,:]*/.exec(node.lang ?? '')?.[0].toLowerCase() ?? '';
  return { value: node.value, line, language, first: isFenced ? line + 1 : line, afterHeading };
}

function readHeading(node: Heading, root: Root, index: number): PageParts['headings'][number] {
  const next = root.children
    .slice(index + 1, index + 1 + MAX_NOTES)
    .find((child) => !(child.type === 'definition' || (child.type === 'html' && isComment(child.value))));
  const isLast = index + 1 + MAX_NOTES >= root.children.length;
  const empty = next === undefined ? isLast : next.type === 'heading' && next.depth <= node.depth;
  return { value: wordsOf(node), line: node.position?.start.line ?? 1, depth: node.depth, empty };
}

/** Comments and definitions that are passed over behind a heading. */
const MAX_NOTES = 20;
const isComment = (html: string) => /^<!--(?:(?!-->)[\s\S])*-->$/.test(html.trim());

/** The text of a node as it is shown, code included, images and HTML not. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
