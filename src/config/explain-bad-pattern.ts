/** Limits against patterns that take exponential time or space (those of src/content/path-globs.ts). */
export const MAX_PATTERN_LENGTH = 256;
const MAX_BRACE_GROUPS = 4;
const MAX_EXPANSIONS = 64;
/** `**` is backtracked over: with four of them a path of a hundred directories takes half a second, with five seven. */
const MAX_DOUBLE_STARS = 3;

/** What is wrong with a pattern, as the rest of a sentence that begins with the setting; undefined when nothing is. */
export function explainBadPattern(pattern: string): string | undefined {
  const groups = [...pattern.matchAll(/\{/g)].length;
  if (groups > MAX_BRACE_GROUPS)
    return `must have at most ${MAX_BRACE_GROUPS} groups in braces. Write several patterns`;
  if (countExpansions(pattern) > MAX_EXPANSIONS) {
    return `must stand for at most ${MAX_EXPANSIONS} patterns with its braces. Write several patterns`;
  }
  if ([...pattern.matchAll(/\*{2,}/g)].length > MAX_DOUBLE_STARS) {
    return `must have at most ${MAX_DOUBLE_STARS} times '**'. Write several patterns`;
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(pattern)) return 'must be one line';
  if (/^!?\s*$/.test(pattern)) return 'must not be empty';
  if (/^\s|\s$/.test(pattern)) return 'must not begin or end with a space';
  if (pattern.startsWith('#')) return "must not begin with '#', which begins a comment there. Write '\\#'";
  if (/^!?\.\//.test(pattern)) return `must not begin with './', which matches nothing. Write it without`;
  if (/(^!?|\/)\.\.(\/|$)/.test(pattern))
    return "must have no '..' in it: patterns hold from the root downwards";
  if (/\\[\p{L}\p{N}_]/u.test(pattern)) return "must have '/' between directories, not '\\'";
  return undefined;
}

/** An upper bound: nested groups are counted as if each choice had all of the inner ones. */
function countExpansions(pattern: string): number {
  let rest = pattern;
  let count = 1;
  for (let group = find(rest); group; group = find(rest)) {
    count *= group[0].split(',').length;
    rest = rest.replace(group[0], '_');
  }
  return count;
}

function find(text: string): RegExpExecArray | null {
  return /\{[^{}]*\}/.exec(text);
}
