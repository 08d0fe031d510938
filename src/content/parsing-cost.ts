/**
 * Whether micromark parses a text in reasonable time (below about a third of a second for 50,000 characters). It is quadratic
 * in the delimiters of one paragraph (32,000 of `*a` take 12 s) and in containers opened on one line (5,000 `>` take 1 s, and
 * 10,000 overflow its stack). Delimiters behind a backslash do not count, so escaped text is always cheap.
 */
export function isCheapToParse(text: string): boolean {
  let [cost, delimiters] = [0, 0];
  for (const line of text.split('\n')) {
    if (countContainers(line) > MAX_CONTAINERS) return false;
    delimiters = line.trim() === '' ? 0 : delimiters;
    const before = delimiters;
    delimiters += line.match(DELIMITERS)?.filter((mark) => mark.length === 1).length ?? 0;
    cost += delimiters ** 2 - before ** 2;
  }
  return cost <= MAX_COST;
}

/** The sum over paragraphs of their delimiters squared: 2,000 in one, or 400 in each of 25. */
const MAX_COST = 2000 ** 2;
const MAX_CONTAINERS = 32;
/** An escape is two characters long, a delimiter one. */
const DELIMITERS = /\\.|[*_~[\]]/g;
const CONTAINER = /[ \t]{0,8}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/**
 * The lines from the start that can be parsed in reasonable time, with `…` for the rest. Each line costs time, however short;
 * three times more each list item or quote that it opens; and a wide indent may mean that many are open.
 */
export function cutLines(text: string): string {
  let cost = 0;
  for (const match of text.matchAll(/^.*\S.*$/gm)) {
    cost += 1 + 3 * countContainers(match[0]) + (match[0].search(/\S/) >> 3);
    if (cost > MAX_LINE_COST) return `${text.slice(0, match.index)}\n${MORE}`;
  }
  return text;
}

/** At most `limit` characters, with `…` for the rest. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 2).toWellFormed()} ${MORE}`;
}

const MAX_LINE_COST = 3000;
const MORE = '…';

/** How many quotes and list items a line opens, up to one more than MAX_CONTAINERS. */
function countContainers(line: string): number {
  const container = new RegExp(CONTAINER);
  container.lastIndex = Math.max(0, line.search(/\S/));
  let count = 0;
  while (count <= MAX_CONTAINERS && container.test(line)) count += 1;
  return count;
}
