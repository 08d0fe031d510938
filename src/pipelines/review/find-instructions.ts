import { compileGlobs } from '../../content/path-globs.ts';
import type { PathInstructions } from '../../request.ts';

/** What the configuration says about the file of a path, entry by entry: none for most. Pure. */
export function findInstructions(entries: readonly PathInstructions[]): (path: string) => string[] {
  const rules = entries.map(({ paths, instructions }) => ({
    instructions,
    match: compileGlobs({ patterns: paths, source: 'review.path-instructions' }),
  }));
  return (path) =>
    rules.flatMap(({ match, instructions }) => {
      const pattern = match(path);
      // The last pattern decides; with `!` it takes the file out.
      return pattern === undefined || pattern.startsWith('!') ? [] : [instructions];
    });
}
