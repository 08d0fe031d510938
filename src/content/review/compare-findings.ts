import type { ReviewFinding } from './anchor-findings.ts';
import { SEVERITIES } from './finding.ts';
import type { LineRange } from './read-range.ts';

/**
 * The order in which findings are told: the severest, then the surest first; then by path, line and title, so that the order of
 * the answers does not matter. For `toSorted`.
 */
export function compareFindings(one: ReviewFinding, other: ReviewFinding): number {
  const [left, right] = [one.finding, other.finding];
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    confidenceOf(other) - confidenceOf(one) ||
    compareTexts(pathOf(one), pathOf(other)) ||
    linesOf(one).start - linesOf(other).start ||
    linesOf(one).end - linesOf(other).end ||
    compareTexts(left.title, right.title) ||
    compareTexts(left.body, right.body)
  );
}

/** The path at the head, as far as it is known. */
export const pathOf = ({ finding, place }: ReviewFinding): string => place?.path ?? finding.path;

/** The lines a finding stands on; for a demoted one the numbers it names, whatever they are worth. */
export function linesOf({ finding, place }: ReviewFinding): LineRange {
  if (place) return { start: place.start_line ?? place.line, end: place.line };
  const { startLine, endLine } = finding;
  return { start: finite(Math.min(startLine, endLine)), end: finite(Math.max(startLine, endLine)) };
}

const confidenceOf = ({ finding }: ReviewFinding): number => finite(finding.confidence);

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

/** By code units: the same on every machine, whatever its language. */
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
