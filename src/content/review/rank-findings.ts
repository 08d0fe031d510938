import type { AnchoredFinding, ReviewFinding } from './anchor-findings.ts';
import { compareFindings } from './compare-findings.ts';

/**
 * Which findings are shown at their lines and which are folded into the overview, both in the order of compareFindings. Pure.
 * At most `maxFindings` (any below 0 or no number is 0) are shown at their lines: those that have a place.
 */
export function rankFindings<Ranked extends ReviewFinding>(options: {
  findings: readonly Ranked[];
  maxFindings: number;
}): { inline: Array<Ranked & AnchoredFinding>; folded: Ranked[] } {
  const ranked = options.findings.toSorted(compareFindings);
  const room = Math.max(0, Math.floor(options.maxFindings) || 0);
  const inline = ranked.filter(isAnchored).slice(0, room);
  const shown = new Set<Ranked>(inline);
  return { inline, folded: ranked.filter((finding) => !shown.has(finding)) };
}

const isAnchored = <Ranked extends ReviewFinding>(finding: Ranked): finding is Ranked & AnchoredFinding =>
  finding.place !== undefined;
