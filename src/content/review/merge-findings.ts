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
  const kept: Told[] = [];
  for (const finding of findings.toSorted(compareFindings)) {
    const { title } = finding.finding;
    const fingerprint = fingerprintFinding(finding);
    const told: Told = { merged: { ...finding, fingerprint, also: [] }, words: wordsOf(title) };
    const first = kept.find((one) => isDuplicate(one, told))?.merged;
    if (first) first.also.push({ fingerprint, path: pathOf(finding), line: linesOf(finding).end, title });
    else kept.push(told);
  }
  return kept.map(({ merged }) => merged);
}

/** With the words of its title: each finding is compared with all others. */
interface Told {
  merged: MergedFinding;
  words: ReadonlySet<string>;
}

function isDuplicate(one: Told, other: Told): boolean {
  const [first, second] = [one.merged, other.merged];
  const isSameCategory = first.finding.category === second.finding.category;
  const isSamePlace = overlap(first, second);
  if (!isSamePlace && !isSameCategory) return false;
  const likeness = compareWords(one.words, other.words);
  if (isSamePlace) return likeness >= SAME_PLACE || first.fingerprint === second.fingerprint;
  return likeness >= SAME_WORDING || (likeness >= SAME_CODE && haveEqualCode(first, second));
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
function compareWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common === 0 ? 0 : common / (left.size + right.size - common);
}

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
