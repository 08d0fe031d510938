/**
 * A line of code as it counts in comparisons: spaces, tabs and carriage returns at the ends are dropped and runs between are
 * one space, so that a change of indentation or line ends leaves it the same.
 */
export function normaliseCode(line: string): string {
  return line.trim().replaceAll(/\s+/g, ' ');
}
