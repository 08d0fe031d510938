/** First and last line, both counted, from 1. */
export interface LineRange {
  start: number;
  end: number;
}

/**
 * The lines a model names, made sense of where only one reading is left: turned round when reversed, one line when the
 * other number is none. Undefined when neither is a line number.
 */
export function readRange(named: { startLine: number; endLine: number }): LineRange | undefined {
  const [start, end] = [named.startLine, named.endLine].map((line) => (isLine(line) ? line : undefined));
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return undefined;
  return { start: Math.min(first, last), end: Math.max(first, last) };
}

const isLine = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
