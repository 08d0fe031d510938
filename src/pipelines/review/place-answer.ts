import { parseHunks } from '../../content/parse-hunks.ts';
import type { Finding } from '../../content/review/finding.ts';

/** A finding whose lines are counted from the beginning of a hunk: it stays right when the hunk moves. */
export interface KeptFinding extends Finding {
  /** From 0; undefined when its first line is in none, and its lines are as they were named. */
  hunk?: number;
}

/** What is kept of an answer about one item. */
export interface KeptFindings {
  findings: KeptFinding[];
}

/** Counts lines from their hunk. Pure. */
export function keepFindings(findings: readonly Finding[], patch: string): KeptFindings {
  const starts = startsOf(patch);
  return {
    findings: findings.map((finding) => {
      const { side, startLine, endLine } = finding;
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

function startsOf(patch: string) {
  return parseHunks({ patch }).map(({ oldStart, oldLines, newStart, newLines }) => ({
    LEFT: { start: oldStart, lines: oldLines },
    RIGHT: { start: newStart, lines: newLines },
  }));
}
