import type { Patch } from './read-patch.ts';

/** A line that became another, or the words of it that differ. */
export interface Replacement {
  from: string;
  to: string;
}

/** A longer line is not quoted whole. */
export const MAX_QUOTED_LINE = 72;
const MAX_REPLACEMENTS = 2;

/** Every changed line paired with the one it stands for; none at all when one cannot be paired or shown. */
export function findReplacements(options: {
  patch: Patch;
  isCode: (line: string) => boolean;
}): Replacement[] {
  const { patch, isCode } = options;
  if (patch.additions !== patch.deletions || patch.additions > MAX_REPLACEMENTS) return [];
  const changed = patch.hunks
    .flatMap(({ lines }) => lines)
    .filter(({ sign, text }) => sign !== ' ' && isCode(text));
  const from = changed.filter(({ sign }) => sign === '-');
  const to = changed.filter(({ sign }) => sign === '+');
  if (from.length !== to.length || (to.length > 1 && patch.hunks.length !== to.length)) return [];
  const shown = to.map((line, index) => differing(from[index]?.text.trim() ?? '', line.text.trim()));
  return shown.every((one) => one !== undefined) ? shown : [];
}

/** Both lines when short, else the words that differ with one neighbour on each side. */
function differing(from: string, to: string): Replacement | undefined {
  if (to.length <= MAX_QUOTED_LINE && from.length <= MAX_QUOTED_LINE) return { from, to };
  const [before, after] = [from.split(' '), to.split(' ')];
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (words: string[]) =>
    words.slice(Math.max(0, start - 1), words.length - Math.max(0, end - 1)).join(' ');
  const shown = { from: middle(before), to: middle(after) };
  return Math.max(shown.from.length, shown.to.length) <= MAX_QUOTED_LINE ? shown : undefined;
}
