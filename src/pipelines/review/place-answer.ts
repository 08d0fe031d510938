import { parseHunks } from '../../content/parse-hunks.ts';
import type { Finding } from '../../content/review/finding.ts';
import type { ItemContent } from '../pipeline.ts';

/** A finding whose lines are counted from the beginning of a hunk: it stays right when the hunk moves. */
export interface KeptFinding extends Finding {
  /** From 0; undefined when its first line is in none, and its lines are as they were named. */
  hunk?: number;
}

/** What is kept of an answer about one item. */
export interface KeptFindings {
  findings: KeptFinding[];
  /** How many more were given that nobody could understand. */
  malformed?: number;
}

/** Counts lines from their hunk, and what is no finding. Pure. */
export function keepFindings(
  given: readonly (Finding | undefined)[],
  { item, patch }: Pick<ItemContent, 'item' | 'patch'>,
): KeptFindings {
  const starts = startsOf(patch);
  // One that names no file is about the item that it was given for.
  const findings = given
    .flatMap((finding) => finding ?? [])
    .map((finding) => ({ ...finding, path: finding.path || item.path }));
  const malformed = given.length - findings.length;
  return {
    ...(malformed === 0 ? {} : { malformed }),
    findings: findings.map((finding) => {
      const { path, side, startLine, endLine } = finding;
      // The hunks of this file say nothing about the lines of another.
      if (withoutPrefix(path) !== item.path && path !== item.path) return { ...finding };
      const hunk = starts.findIndex(
        ({ [side]: { start, lines } }) => startLine >= start && startLine < start + lines,
      );
      const found = starts[hunk];
      if (found === undefined) return { ...finding };
      const { start } = found[side];
      return { ...finding, hunk, startLine: startLine - start, endLine: endLine - start };
    }),
  };
}

/** The same findings where the hunks are now. Pure. */
export function placeFindings({ findings }: KeptFindings, patch: string): Finding[] {
  const starts = startsOf(patch);
  return findings.map(({ hunk, ...finding }) => {
    const found = hunk === undefined ? undefined : starts[hunk];
    if (found === undefined) return finding;
    const { start } = found[finding.side];
    return { ...finding, startLine: finding.startLine + start, endLine: finding.endLine + start };
  });
}

/** Models copy the prefixes of a diff, or write `./`. */
const withoutPrefix = (path: string): string => path.replace(/^(?:\.|a|b)\//, '');

function startsOf(patch: string) {
  return parseHunks({ patch }).map(({ oldStart, oldLines, newStart, newLines }) => ({
    LEFT: { start: oldStart, lines: oldLines },
    RIGHT: { start: newStart, lines: newLines },
  }));
}
