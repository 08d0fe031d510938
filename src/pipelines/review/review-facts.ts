import { SEVERITIES, type Severity } from '../../content/review/finding.ts';
import { count, formatNumber } from '../summary-facts.ts';
import type { ReviewResult } from './review-result.ts';

/** Severities of all findings that are open: of this run without those that people took over, and those that are carried. */
export function openSeverities({ findings, atLines }: ReviewResult): Severity[] {
  const own = findings.filter(({ fingerprint }) => !atLines?.quiet.has(fingerprint));
  return [
    ...own.map(({ finding }) => finding.severity),
    ...(atLines?.carried ?? []).flatMap(({ severity }) => severity ?? []),
  ];
}

/** How many findings there are, by severity, in plain text. Pure. */
export function sayFindings(result: ReviewResult): string {
  const { judged, failures, filesRead } = result;
  if (!judged) return 'no model judged the code';
  const severities = openSeverities(result);
  if (severities.length === 0) {
    return filesRead === 0 && failures.length > 0 ? 'nothing could be read' : 'no findings';
  }
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const number = severities.filter((one) => one === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  return `${count(severities.length, 'finding')} (${bySeverity.join(', ')})`;
}

/** What was read and what became of the findings, a sentence each, in plain text. Pure. */
export function reviewFacts(result: ReviewResult): string[] {
  const {
    coverage,
    files,
    filesRead,
    refused,
    malformed,
    judged,
    model,
    headName,
    cost,
    budget,
    failures,
    atLines,
  } = result;
  const { hunksRead, hunksTotal } = coverage;
  const fixed = atLines?.fixed ?? 0;
  const quiet = atLines?.quiet.size ?? 0;
  const failed = failures.filter(({ skipped }) => !skipped).length;
  const facts = [
    `Read ${formatNumber(hunksRead)} of ${count(hunksTotal, 'hunk')} in ${formatNumber(filesRead)} of ${count(files, 'file')}.`,
    failed > 0 ? `${count(failed, 'item')} failed: run again to retry.` : '',
    budget ?? '',
    judged ? `Model: ${model}.` : 'The offline model extracts and counts; it has no opinion of code.',
    cost === undefined ? '' : `Cost ${cost}.`,
    fixed > 0 ? `${count(fixed, 'earlier finding')} ${fixed === 1 ? 'is' : 'are'} fixed.` : '',
    quiet > 0
      ? `${count(quiet, 'finding')} left to the people who answered or closed ${quiet === 1 ? 'it' : 'them'}.`
      : '',
    refused > 0 ? `${count(refused, 'finding')} did not hold when checked again.` : '',
    malformed > 0 ? `${count(malformed, 'finding')} could not be understood.` : '',
    result.checkRefused ? 'No check was written: the token lacks checks: write.' : '',
    `Head ${headName}.`,
  ];
  return facts.filter((sentence) => sentence !== '');
}
