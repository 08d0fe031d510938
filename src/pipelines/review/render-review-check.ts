import type { FailOn } from '../../config/review-options.ts';
import { composeCheckId } from '../../content/check-id.ts';
import { escapeMarkdown } from '../../content/markdown.ts';
import { SEVERITIES, type Severity } from '../../content/review/finding.ts';
import { type Annotation, renderAnnotations } from '../../content/review/render-annotations.ts';
import { count } from '../summary-facts.ts';
import { openSeverities, reviewFacts, sayFindings } from './review-facts.ts';
import type { ReviewResult } from './review-result.ts';

/** A check run as it should be. */
export interface CheckToPublish {
  name: string;
  /** By which it is known again. */
  externalId: string;
  /** One line, plain text. */
  title: string;
  /** Markdown. */
  summary: string;
  conclusion: 'neutral' | 'success' | 'failure';
  annotations: Annotation[];
}

/**
 * A review as a check run. Pure. Without `failOn` it judges nothing. With it the check fails for an open finding of that severity
 * or a worse one, and succeeds only when everything that should be read was read; what people answered or dismissed does not count.
 */
export function renderReviewCheck(options: {
  result: ReviewResult;
  /** Of the pull request. */
  number: number;
  failOn: FailOn;
}): CheckToPublish {
  const { result, number, failOn } = options;
  const open = result.findings.filter(({ fingerprint }) => !result.atLines?.quiet.has(fingerprint));
  const annotations = renderAnnotations({ findings: open }).flat();
  const elsewhere = open.length - annotations.length;
  const facts = [
    ...reviewFacts(result),
    elsewhere > 0
      ? `${count(elsewhere, 'finding')} ${elsewhere === 1 ? 'has' : 'have'} no line at the head, and no annotation.`
      : '',
    failOn === 'none' ? '' : `Fails for findings that are ${failOn} or worse.`,
  ];
  return {
    name: 'Gloss review',
    externalId: composeCheckId({ pipeline: 'review', number }),
    title: sayFindings(result),
    summary: facts.filter(Boolean).map(escapeMarkdown).join('\n\n'),
    conclusion: conclude(result, failOn),
    annotations,
  };
}

function conclude(result: ReviewResult, failOn: FailOn): CheckToPublish['conclusion'] {
  if (failOn === 'none' || !result.judged) return 'neutral';
  const fails = (severity: Severity) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  if (openSeverities(result).some(fails)) return 'failure';
  const isWhole = result.failures.length === 0 && result.budget === undefined && !result.isLimited;
  return isWhole ? 'success' : 'neutral';
}
