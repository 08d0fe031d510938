/** A text as lines, with what is needed to write it again as it was. */
export interface PageLines {
  text: string;
  byteOrderMark: string;
  /** The line end of most lines. */
  lineEnd: '\n' | '\r\n';
  /** Without their ends. A line end at the end of the text opens no further line. */
  lines: string[];
  /** Offset of each line in the text. */
  starts: number[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Splits a text at `\n` and `\r\n`. */
export function readPageLines(text: string): PageLines {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const lines: string[] = [];
  const starts: number[] = [];
  let [start, withReturn, withEnd] = [byteOrderMark.length, 0, 0];
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const returned = found > start && text[found - 1] === '\r';
    lines.push(text.slice(start, returned ? end - 1 : end));
    starts.push(start);
    withEnd += found < 0 ? 0 : 1;
    withReturn += returned ? 1 : 0;
    start = end + 1;
  }
  return { text, byteOrderMark, lineEnd: withReturn * 2 > withEnd ? '\r\n' : '\n', lines, starts };
}

/** Lines as a text in which each line ends with `\n`. */
export function joinLines(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Whether there is nothing but white space in a line. */
export const isBlank = (line: string): boolean => line.trim() === '';
