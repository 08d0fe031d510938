import { codeSpan } from '../content/code-span.ts';
import { describeRedactions } from '../content/redact/describe-redactions.ts';
import type { Redaction } from '../result.ts';
import { shortName } from './comment-blocks.ts';
import { plainLine } from './wrap-text.ts';

/** Secrets that no model was shown, for Markdown; empty when there were none. */
export function renderRedacted(redacted: readonly Redaction[] | undefined): string {
  const told = describeRedactions({ redacted, showPlace: (place) => codeSpan(shortName(place)) });
  return told === '' ? '' : `⚠️ ${told}`;
}

/** The same as one line of plain text. */
export function redactedSentence(redacted: readonly Redaction[] | undefined): string {
  return describeRedactions({ redacted, showPlace: plainLine });
}
