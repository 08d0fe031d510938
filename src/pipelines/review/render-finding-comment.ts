import { escapeMarkdown } from '../../content/markdown.ts';
import type { AnchoredFinding } from '../../content/review/anchor-findings.ts';
import { renderSuggestion } from '../../content/review/choose-suggestion.ts';
import { renderFindingNote } from '../../content/review/finding-note.ts';
import type { MergedFinding } from '../../content/review/merge-findings.ts';
import { sanitiseInline } from '../../content/sanitise.ts';
import { renderBody } from './render-review.ts';

const TITLE_LENGTH = 200;

/** A finding as the text of a comment at its lines, with a hidden last line by which it is known again. Pure. */
export function renderFindingComment(found: MergedFinding & AnchoredFinding): string {
  const { finding, suggestion, fingerprint, also, hunk } = found;
  const parts = [
    `**${finding.severity}** ${sanitiseInline(finding.title, { maxLength: TITLE_LENGTH })}`,
    renderBody(finding.body),
    suggestion === undefined ? '' : renderSuggestion(suggestion),
    also.length === 0
      ? ''
      : `The same in ${also.map(({ path, line }) => escapeMarkdown(`${path}:${line}`)).join(', ')}.`,
    renderFindingNote({ fingerprint, category: finding.category, hunk }),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
