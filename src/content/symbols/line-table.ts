/** The lines of a text. */
export interface LineTable {
  count: number;
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
  /** Where the line of an offset starts. */
  startOf(offset: number): number;
}

/** Finds lines by offset in logarithmic time; lines end with `\n`. A text that ends with one has no empty line behind it. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const count = text === '' ? 0 : starts.length - (text.endsWith('\n') ? 1 : 0);
  return { count, lineOf, startOf: (offset) => starts[lineOf(offset) - 1] ?? 0 };
}
