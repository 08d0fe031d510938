import type { NotRead } from '../../result.ts';
import { createPicker } from './select-sources.ts';
import { describeSourceConvention } from './source-conventions.ts';

/**
 * The patterns of `docs.sources` that give no page a source, and why: as likely as not a slip of the pen. `**` in a repository that has
 * no source but tests and the like is none.
 */
export function findUnmatched(options: {
  patterns: readonly string[];
  /** Paths of files that are sources. */
  sources: readonly string[];
  /** Files in a language that is parsed, and why they are no sources. */
  leftOut: ReadonlyMap<string, string>;
  /** Paths of files in no language that is parsed. */
  unknown: readonly string[];
}): NotRead[] {
  const { patterns, sources, leftOut, unknown } = options;
  return patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .flatMap((pattern): NotRead[] => {
      const picks = createPicker([pattern], 'docs.sources');
      if (sources.some(picks)) return [];
      const problem = (reason: string) => [{ path: 'docs.sources', reason }];
      const [first, ...more] = [...leftOut].filter(
        ([path]) => picks(path) && !(pattern === '**' && describeSourceConvention(path) !== undefined),
      );
      if (first)
        return problem(
          `every file that '${pattern}' finds is left out: ${first[0]} (${first[1]})${more.length > 0 ? ' …' : ''}`,
        );
      if (pattern === '**') return [];
      return problem(
        unknown.some(picks)
          ? `no file that '${pattern}' finds is in a language that is parsed`
          : `'${pattern}' finds no file`,
      );
    });
}
