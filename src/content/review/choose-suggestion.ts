import { longestTicks } from '../code-span.ts';
import { redactSecrets } from '../redact/redact-secrets.ts';
import { stripInvisible } from '../strip-invisible.ts';
import type { Finding } from './finding.ts';
import type { ReviewLine } from './index-diff.ts';
import type { ReviewPlace } from './place-lines.ts';
import type { LineRange } from './read-range.ts';

/** More is no suggestion that somebody reads before pressing the button. */
const MAX_SUGGESTION_LENGTH = 10_000;

/** What stands for a secret, see redactSecrets. */
const PLACEHOLDER = /\[REDACTED:/;

/**
 * The suggestion of a finding as the new text of exactly the lines of its comment, or undefined when it is none: GitHub
 * replaces all lines of the comment, which must be on the right
 * (docs.github.com/pull-requests, "Incorporating feedback in your pull request"). So the lines are those that the model
 * meant (named, or quoted whole), known to their end, and not the same already; and nothing in the text is hidden from people.
 */
export function chooseSuggestion(options: {
  finding: Finding;
  range: LineRange;
  place: ReviewPlace;
  /** The lines of `place`. */
  lines: readonly ReviewLine[];
  evidence: readonly ReviewLine[][];
}): string | undefined {
  const { finding, place, lines, evidence } = options;
  if (finding.suggestion === undefined || place.side !== 'RIGHT') return undefined;
  const text = finding.suggestion.replace(/\r\n/g, '\n').replace(/\n$/, '');
  // Models say "nothing" by an empty text: it is not taken for the wish to delete the lines.
  if (text.trim() === '' || text.length > MAX_SUGGESTION_LENGTH || stripInvisible(text) !== text)
    return undefined;
  // The model was not shown what stands there: it would be written over, or what looks like a secret would be taken out of it.
  if (PLACEHOLDER.test(text) || redactSecrets(text).found.length > 0) return undefined;
  if (lines.some(({ cut }) => cut) || !isMeant(options)) return undefined;
  // A quote from elsewhere: the model has other lines in mind.
  if (finding.evidence.trim() !== '' && !evidence.some((run) => isWithin(run, lines) || isWithin(lines, run)))
    return undefined;
  const current = lines.map((line) => line.text.replace(/\r$/, '')).join('\n');
  return text === current ? undefined : text;
}

function isMeant({
  finding,
  range,
  place,
  lines,
  evidence,
}: Parameters<typeof chooseSuggestion>[0]): boolean {
  const start = place.start_line ?? place.line;
  const isNamed = finding.side === 'RIGHT' && range.start === start && range.end === place.line;
  return isNamed || evidence.some((run) => run.length === lines.length && isWithin(run, lines));
}

const isWithin = (inner: readonly ReviewLine[], outer: readonly ReviewLine[]): boolean =>
  inner.every((line) => outer.includes(line));

/** A suggestion as GitHub's block, in a fence that is longer than any run of backticks in it. */
export function renderSuggestion(text: string): string {
  const ticks = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${ticks}suggestion\n${text}\n${ticks}`;
}
