/** The two sides of a text in which git left a merge conflict. */
export interface ConflictSides {
  ours: string[];
  theirs: string[];
}

/** The marks that nothing but a conflict has: a row of equals signs may be a heading. */
const OPENING = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const CLOSING = /^>{7}(?: |$)/;

/** Whether there are marks of a merge conflict among these lines, complete or not. */
export const holdsConflict = (lines: readonly string[]): boolean =>
  lines.some((line) => OPENING.test(line) || CLOSING.test(line));

/**
 * Takes the marks of merge conflicts out: the text as it is on either side, without what both come from. Undefined when there is no
 * conflict, or its marks do not fit together.
 */
export function splitConflict(lines: readonly string[]): ConflictSides | undefined {
  const sides: ConflictSides = { ours: [], theirs: [] };
  let [part, found]: ['both' | 'ours' | 'base' | 'theirs', boolean] = ['both', false];
  for (const line of lines) {
    if (OPENING.test(line)) {
      if (part !== 'both') return undefined;
      [part, found] = ['ours', true];
    } else if (CLOSING.test(line)) {
      if (part !== 'theirs') return undefined;
      part = 'both';
    } else if (part === 'ours' && BASE.test(line)) part = 'base';
    else if ((part === 'ours' || part === 'base') && MIDDLE.test(line)) part = 'theirs';
    else {
      if (part === 'both' || part === 'ours') sides.ours.push(line);
      if (part === 'both' || part === 'theirs') sides.theirs.push(line);
    }
  }
  return found && part === 'both' ? sides : undefined;
}
