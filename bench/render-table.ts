import type { Row } from './row.ts';

const HEADINGS = ['measure', 'goal', 'value', '', 'how'] as const;
/** Widest each column may be, in characters; longer cells go on below. */
const WIDTHS = [44, 8, 40, 6, 72] as const;
const GAP = '  ';

/** All rows as one table for a terminal. */
export function renderTable(rows: Row[]): string {
  const cells = rows.map(({ measure, goal, value, verdict, how }) => [measure, goal, value, verdict, how]);
  const rule = WIDTHS.map((width) => '─'.repeat(width)).join(GAP);
  const lines = [renderLine([...HEADINGS]), rule, ...cells.map(renderLine)];
  return `${lines.join('\n')}\n`;
}

function renderLine(cells: string[]): string {
  const columns = cells.map((cell, index) => wrap(cell, WIDTHS[index] ?? 0));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => (column[line] ?? '').padEnd(WIDTHS[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
