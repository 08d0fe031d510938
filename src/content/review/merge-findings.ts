import type { ReviewFinding } from './anchor-findings.ts';
import { compareFindings, linesOf, pathOf } from './compare-findings.ts';
import { fingerprintFinding } from './fingerprint-finding.ts';

/** Another finding that says the same. */
export interface OtherPlace {
  fingerprint: string;
  path: string;
  /** The last line it stands on; see linesOf. */
  line: number;
  title: string;
}

/** A finding with its fingerprint and the others that were merged into it. */
export type MergedFinding = ReviewFinding & { fingerprint: string; also: OtherPlace[] };

/** Shares of common words in two titles, from which on they say the same of one place, or of equal code elsewhere. */
const SAME_PLACE = 0.4;
const SAME_CODE = 0.5;
const SAME_WORDING = 0.9;

/**
 * Findings without their duplicates, in the order of compareFindings. Pure; the order of `findings` does not matter.
 * A duplicate stands on lines of the same file that overlap (the same lines and category, or a similar title), or says the same
 * of equal code, or the same in nearly the same words, in any file. It is named in `also` of the severest one.
 */
export function mergeFindings({ findings }: { findings: readonly ReviewFinding[] }): MergedFinding[] {
  const merged: MergedFinding[] = [];
  for (const finding of findings.toSorted(compareFindings)) {
    const fingerprint = fingerprintFinding(finding);
    const first = merged.find((kept) => isDuplicate(kept, { ...finding, fingerprint, also: [] }));
    const { title } = finding.finding;
    if (first) first.also.push({ fingerprint, path: pathOf(finding), line: linesOf(finding).end, title });
    else merged.push({ ...finding, fingerprint, also: [] });
  }
  return merged;
}

function isDuplicate(one: MergedFinding, other: MergedFinding): boolean {
  const likeness = compareTitles(one.finding.title, other.finding.title);
  const isSameCategory = one.finding.category === other.finding.category;
  if (overlap(one, other)) return likeness >= SAME_PLACE || one.fingerprint === other.fingerprint;
  if (!isSameCategory) return false;
  return likeness >= SAME_WORDING || (likeness >= SAME_CODE && haveEqualCode(one, other));
}

function overlap(one: ReviewFinding, other: ReviewFinding): boolean {
  const [left, right] = [linesOf(one), linesOf(other)];
  const sideOf = ({ finding, place }: ReviewFinding) => place?.side ?? finding.side;
  const isSameFile = pathOf(one) === pathOf(other) && sideOf(one) === sideOf(other);
  return isSameFile && left.start <= right.end && right.start <= left.end;
}

const haveEqualCode = (one: ReviewFinding, other: ReviewFinding): boolean =>
  one.code.length > 0 && one.code.join('\n') === other.code.join('\n');

/** The share of common words among all words of two titles (Jaccard), from 0 to 1. */
function compareTitles(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common === 0 ? 0 : common / (left.size + right.size - common);
}

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
