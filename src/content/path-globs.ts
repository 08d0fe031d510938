import ignore from 'ignore';
import { GlossError } from '../errors.ts';

/** Limits against patterns that take exponential time or space; a useful pattern is far below them. */
export const MAX_PATTERN_LENGTH = 256;
export const MAX_BRACE_GROUPS = 4;
/** `**` is backtracked over: with four of them a path of a hundred directories takes half a second, with five seven. */
export const MAX_DOUBLE_STARS = 3;
const MAX_EXPANSIONS = 64;

/** Returns the pattern that decides a path, as the person wrote it; undefined when none does. */
export type PathMatcher = (path: string) => string | undefined;

/**
 * Compiles patterns of gitignore syntax, case-sensitive; the last one that matches is named. Braces (`*.{ts,tsx}`),
 * which gitignore does not know but people write, are expanded. `source` names the setting in messages.
 * Throws GlossError `usage` for a pattern over the limits.
 */
export function compileGlobs({ patterns, source }: { patterns: string[]; source: string }): PathMatcher {
  const rules = ignore({ ignorecase: false, allowRelativePaths: true });
  for (const pattern of patterns) {
    assertPattern({ pattern, source });
    for (const expanded of expandBraces(pattern)) rules.add({ pattern: expanded, mark: pattern });
  }
  return (path) => rules.test(path).rule?.mark;
}

/** Throws GlossError `usage` when the pattern is too long or has too many alternatives. */
export function assertPattern({ pattern, source }: { pattern: string; source: string }): void {
  const groups = pattern.split('{').length - 1;
  if (pattern.length > MAX_PATTERN_LENGTH)
    throw refused(pattern, source, `at most ${MAX_PATTERN_LENGTH} characters`);
  if ([...pattern.matchAll(/\*{2,}/g)].length > MAX_DOUBLE_STARS)
    throw refused(pattern, source, `at most ${MAX_DOUBLE_STARS} times '**'`);
  if (groups > MAX_BRACE_GROUPS) throw refused(pattern, source, `at most ${MAX_BRACE_GROUPS} brace groups`);
  if (expandBraces(pattern).length > MAX_EXPANSIONS) {
    throw refused(pattern, source, `braces that stand for at most ${MAX_EXPANSIONS} patterns`);
  }
}

/** Innermost groups first, so that nested braces work; stops soon after the limit. A group without a comma is literal. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && done.length <= MAX_EXPANSIONS; next = open.pop()) {
    const group = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (!group) {
      done.push(next);
      continue;
    }
    const before = next.slice(0, group.index);
    const after = next.slice(group.index + group[0].length);
    for (const choice of (group[1] ?? '').split(',')) open.push(`${before}${choice}${after}`);
  }
  return [...new Set(done)];
}

function refused(pattern: string, source: string, rule: string): GlossError {
  const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
  return new GlossError({
    code: 'usage',
    message: `The pattern '${shown}' in '${source}' is not allowed: a pattern has ${rule}.`,
    remedy: 'Write it as several shorter patterns.',
  });
}
