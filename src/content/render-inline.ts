import { codeSpan } from './code-span.ts';
import { joinMarkdown, renderText } from './escape-markdown.ts';
import { renderLink } from './render-link.ts';
import type { SafeInline, SafeMark } from './safe-markdown.ts';

/** How text and code are written: what is live in a comment is not live in a committed page. */
export interface MarkdownStyle {
  /** Text of one or several lines, escaped. */
  text: (text: string) => string;
  code: (text: string) => string;
  /** The same style inside of a table's cell. */
  cell?: MarkdownStyle;
}

/** For comments: what GitHub would act on becomes code. */
export const COMMENT_STYLE: MarkdownStyle = { text: renderText, code: codeSpan };

/** What a run of delimiters may stand beside (CommonMark 6.2, left- and right-flanking). */
const SPACE_OR_EDGE = /^\s?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/**
 * Writes inline content as Markdown, with line breaks as `\n`. Text is escaped and, by the style for comments, what is live in it
 * becomes code.
 * Marks that CommonMark would not read back as they are meant, because of what stands beside them, are left out.
 */
export function renderInline(nodes: SafeInline[], style: MarkdownStyle = COMMENT_STYLE): string {
  const contents = nodes.map((node) => renderContent(node, style));
  const rendered: string[] = [];
  let before = '';
  for (const [index, node] of nodes.entries()) {
    const content = contents[index] ?? '';
    const after = contents.slice(index + 1, index + 4).join('')[0] ?? '';
    const isMark = 'children' in node && node.type !== 'link';
    const part = isMark ? wrap(node.type, content, before, after) : content;
    before = part.at(-1) ?? before;
    rendered.push(part);
  }
  return joinMarkdown(rendered);
}

function renderContent(node: SafeInline, style: MarkdownStyle): string {
  switch (node.type) {
    case 'text':
      return style.text(node.value.replace(/[ \t]*\n[ \t]*/g, '\n'));
    case 'code':
      return style.code(node.value);
    case 'break':
      return '\\\n';
    case 'link':
      return renderLink({ url: node.url, label: renderInline(node.children, style) });
    default:
      return renderInline(node.children, style);
  }
}

function wrap(type: SafeMark, content: string, before: string, after: string): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
  if (core === '') return content;
  const outerBefore = lead ? ' ' : before;
  const outerAfter = trail ? ' ' : after;
  const marks = marksFor(type, outerBefore, outerAfter);
  const [first, last] = [core[0] ?? '', core.at(-1) ?? ''];
  const touching = [outerBefore, outerAfter, first, last].includes(marks[0] ?? '');
  const opens = !PUNCTUATION.test(first) || isOpen(outerBefore);
  const closes = !PUNCTUATION.test(last) || isOpen(outerAfter);
  return touching || !opens || !closes ? content : `${lead}${marks}${core}${marks}${trail}`;
}

/** Inside a word only `*` makes emphasis. */
function marksFor(type: SafeMark, before: string, after: string): string {
  if (type === 'delete') return '~~';
  if (type === 'strong') return '**';
  return isOpen(before) && isOpen(after) ? '_' : '*';
}

function isOpen(neighbour: string): boolean {
  return SPACE_OR_EDGE.test(neighbour) || PUNCTUATION.test(neighbour);
}
