import ignore from 'ignore';
import { GlossError } from '../errors.ts';
import { MAX_DOUBLE_STARS, MAX_PATTERN_LENGTH } from './path-globs.ts';

/** At the root of a repository: what Gloss neither reads nor writes, in gitignore syntax. */
export const GLOSS_IGNORE_FILE = '.glossignore';

const MAX_CHARACTERS = 64 * 1024;
const MAX_PATTERNS = 1000;
/** What is matched is bounded as well: nothing a person has in a repository is longer or deeper. */
const MAX_PATH_LENGTH = 1024;
const MAX_DEPTH = 64;

/** Why a path is left alone, as a short phrase; undefined when Gloss may read and write it. */
export type GlossIgnore = (path: string) => string | undefined;

/**
 * Compiles the text of `.glossignore`, with gitignore's own rules (the last pattern that matches decides, `!` takes in
 * again, but not below a directory that is left out). A path that is too long to be judged is left alone.
 * Throws GlossError `usage`, with a line of `details` for each pattern that is over the limits: to leave a pattern out
 * would write what somebody wanted untouched.
 */
export function createGlossIgnore(text: string): GlossIgnore {
  const lines = readLines(text);
  const rules = ignore({ ignorecase: false, allowRelativePaths: true });
  rules.add(lines);
  return (path) => {
    if (path.length > MAX_PATH_LENGTH || path.split('/').length > MAX_DEPTH) return 'path is too long';
    const { ignored, rule } = rules.test(path);
    return ignored ? `${GLOSS_IGNORE_FILE} (${rule?.pattern ?? '…'})` : undefined;
  };
}

function readLines(text: string): string[] {
  const lines = text
    .slice(0, MAX_CHARACTERS + 1)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const patterns = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (text.length > MAX_CHARACTERS || patterns.length > MAX_PATTERNS) {
    throw new GlossError({
      code: 'usage',
      message: `${GLOSS_IGNORE_FILE} must have at most ${MAX_PATTERNS} patterns and ${MAX_CHARACTERS / 1024} KiB.`,
      remedy: 'Shorten it: a pattern of a directory stands for all that is below it.',
    });
  }
  const details = lines.flatMap((line, index) => {
    const rule = line.startsWith('#') ? undefined : explainBadLine(line);
    return rule === undefined ? [] : [`${GLOSS_IGNORE_FILE}:${index + 1}:1: A pattern ${rule}.`];
  });
  if (details.length > 0) {
    throw new GlossError({
      code: 'usage',
      message: `${GLOSS_IGNORE_FILE} cannot be used:`,
      details: details.slice(0, 20),
    });
  }
  return patterns;
}

function explainBadLine(line: string): string | undefined {
  if (line.length > MAX_PATTERN_LENGTH) return `must have at most ${MAX_PATTERN_LENGTH} characters`;
  if (/(?!\t)\p{Cc}/u.test(line)) return 'must have no control characters';
  return [...line.matchAll(/\*{2,}/g)].length > MAX_DOUBLE_STARS
    ? `must have at most ${MAX_DOUBLE_STARS} times '**'; write several`
    : undefined;
}
