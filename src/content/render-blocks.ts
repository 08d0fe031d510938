import { longestTicks } from './code-span.ts';
import { COMMENT_STYLE, type MarkdownStyle, renderInline } from './render-inline.ts';
import type { SafeBlock, SafeInline, SafeItem } from './safe-markdown.ts';

type List = Extract<SafeBlock, { type: 'list' }>;
type Table = Extract<SafeBlock, { type: 'table' }>;

/** Writes blocks as GitHub Flavored Markdown in one fixed style; blocks without content are left out. */
export function renderBlocks(blocks: SafeBlock[], style: MarkdownStyle = COMMENT_STYLE): string {
  return renderAll(blocks, style).join('\n\n');
}

function renderAll(blocks: SafeBlock[], style: MarkdownStyle): string[] {
  const rendered: string[] = [];
  let previous: { list: List; alternate: boolean } | undefined;
  for (const block of blocks) {
    // Two lists of one kind in a row would be read as one: the second takes the other marker.
    const follows =
      block.type === 'list' && previous !== undefined && isOrdered(block) === isOrdered(previous.list);
    const alternate = follows && !previous?.alternate;
    const text = block.type === 'list' ? renderList(block, alternate, style) : renderBlock(block, style);
    if (text === '') continue;
    rendered.push(text);
    previous = block.type === 'list' ? { list: block, alternate } : undefined;
  }
  return rendered;
}

const isOrdered = (list: List) => list.start !== undefined;

function renderBlock(block: Exclude<SafeBlock, List>, style: MarkdownStyle): string {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.children, style);
    case 'heading': {
      const title = oneLine(block.children, style);
      return title && `${'#'.repeat(block.depth)} ${title}`;
    }
    case 'quote':
      return prefixLines(renderBlocks(block.children, style), '> ', '> ');
    case 'code':
      return renderCode(block.language, block.value);
    case 'rule':
      // The one form that no list marker and no setext heading can be confused with.
      return '___';
    case 'table':
      return renderTable(block, style.cell ?? style);
  }
}

function renderParagraph(children: SafeInline[], style: MarkdownStyle): string {
  const lines = renderInline(children, style)
    .split('\n')
    .map((line) => line.trim());
  // A break at the end of a paragraph would be read as a backslash, an empty line as the paragraph's end.
  return lines
    .filter((line) => line !== '' && line !== '\\')
    .join('\n')
    .replace(/(?<!\\)((?:\\\\)*)\\$/, '$1');
}

function oneLine(children: SafeInline[], style: MarkdownStyle): string {
  return renderParagraph(
    children.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)),
    style,
  )
    .replace(/\\?\n/g, ' ')
    .trim();
}

function renderCode(language: string, value: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(value) + 1));
  return `${fence}${language}\n${value}${value && '\n'}${fence}`;
}

function renderTable({ align, rows }: Table, style: MarkdownStyle): string {
  const [head = [], ...body] = rows;
  const delimiters = head.map((_, column) => DELIMITERS[align[column] ?? 'none'] ?? '---');
  const render = (row: SafeInline[][]) =>
    renderRow(head.map((_, column) => oneLine(row[column] ?? [], style)));
  return [render(head), renderRow(delimiters), ...body.map(render)].join('\n');
}

const DELIMITERS: Record<string, string> = { left: ':--', right: '--:', center: ':-:', none: '---' };

function renderRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function renderList(list: List, alternate: boolean, style: MarkdownStyle): string {
  const items = list.items.map((item) => renderAll(item.children, style));
  const loose = list.loose || list.items.some((item) => !isTight(item));
  const lines = items.map((blocks, index) => {
    const marker = markerOf(list, index, alternate);
    const box = checkbox(list.items[index]);
    return prefixLines(
      `${box}${blocks.join(loose ? '\n\n' : '\n')}`,
      `${marker} `,
      ' '.repeat(marker.length + 1),
    );
  });
  return lines.join(loose ? '\n\n' : '\n');
}

/** Only a paragraph and a list that may interrupt it can stand in an item without a blank line between them. */
function isTight({ children }: SafeItem): boolean {
  const [first, second, ...others] = children;
  if (!second) return true;
  return (
    first?.type === 'paragraph' && second.type === 'list' && (second.start ?? 1) === 1 && others.length === 0
  );
}

function markerOf(list: List, index: number, alternate: boolean): string {
  if (list.start === undefined) return alternate ? '*' : '-';
  return `${Math.min(list.start + index, 999_999_999)}${alternate ? ')' : '.'}`;
}

function checkbox(item: SafeItem | undefined): string {
  if (item?.checked === undefined || item.children[0]?.type !== 'paragraph') return '';
  return item.checked ? '[x] ' : '[ ] ';
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.replace(/^([ >]*?)[ ]+$/, '$1'))
    .join('\n');
}
