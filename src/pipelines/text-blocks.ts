import { formatNumber } from './summary-facts.ts';
import { plainLine, textWidth, wrapText } from './wrap-text.ts';

/** Columns of the text; a terminal of 80 shows it unbroken. */
export const WIDTH = 78;
/** Lines of one entry's text before it is cut. */
export const ENTRY_LINES = 2;

/** A title and its rows, or nothing when there are none. */
export function titledText(title: string, rows: string[]): string {
  return rows.length === 0 ? '' : [title, ...rows].join('\n');
}

/** A name with facts about it, and under it a text of at most `maxLines` lines. */
export function entryText(options: { name: string; facts: string; text: string; maxLines: number }): string {
  const { name, facts, text, maxLines } = options;
  const shown = plainLine(name);
  const fits = textWidth(shown) + textWidth(facts) + 6 <= WIDTH;
  const title = fits ? `  ${shown}  (${facts})` : `  ${shown}\n    (${facts})`;
  const body = wrapText(plainLine(text), { width: WIDTH, indent: 4, maxLines });
  return body === '' ? title : `${title}\n${body}`;
}

export function linesText({ additions, deletions }: { additions: number; deletions: number }): string {
  return `+${formatNumber(additions)} −${formatNumber(deletions)}`;
}

/** A list entry whose further lines stand under its text. */
export function bullet(mark: string, text: string, maxLines: number): string {
  const indent = mark.length + 3;
  return `  ${mark} ${wrapText(plainLine(text), { width: WIDTH, indent, maxLines }).trimStart()}`;
}
