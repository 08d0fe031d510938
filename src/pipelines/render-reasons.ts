import { codeSpan, escapeMarkdown } from '../content/markdown.ts';
import { details, joinBlocks, shortName, titled } from './comment-blocks.ts';
import {
  countNames,
  FAILED_TITLE,
  failedByReason,
  notReadByReason,
  type Reasons,
  SKIPPED_TITLE,
  skippedByReason,
  type Unread,
} from './group-reasons.ts';
import { REASON_LENGTH, shortenEnd } from './shorten-text.ts';
import { count, formatNumber } from './summary-facts.ts';

/** What failed is named up to here, what was left out by rule up to there; the rest is counted. */
const FAILED = { reasons: 5, names: 10 };
const NOT_READ = { reasons: 12, names: 12 };

/** What failed, by reason: worth another run. Markdown; empty where nothing did. */
export function renderFailed(outcome: Unread): string {
  const reasons = failedByReason(outcome);
  const skipped = skippedByReason(outcome);
  return joinBlocks([
    titled(FAILED_TITLE, renderReasons({ reasons, limits: FAILED })),
    titled(SKIPPED_TITLE, renderReasons({ reasons: skipped, limits: FAILED })),
  ]);
}

/** What was left out by rule, by reason, closed until somebody opens it. Markdown; empty where nothing was. */
export function renderNotRead(outcome: Unread): string {
  const reasons = notReadByReason(outcome);
  if (reasons.length === 0) return '';
  const rows = renderReasons({ reasons, limits: NOT_READ });
  return details({ title: `Not read (${formatNumber(countNames(reasons))})`, body: rows.join('\n') });
}

function renderReasons(options: { reasons: Reasons; limits: { reasons: number; names: number } }): string[] {
  const { reasons, limits } = options;
  const rows = reasons.slice(0, limits.reasons).map(([reason, names]) => {
    const named = names.slice(0, limits.names).map((name) => codeSpan(shortName(name)));
    const more = names.length - named.length;
    const rest = more > 0 ? ` and ${formatNumber(more)} more` : '';
    return `- ${escapeMarkdown(shortenEnd(reason, REASON_LENGTH))}: ${named.join(', ')}${rest}`;
  });
  const more = reasons.slice(limits.reasons);
  if (more.length > 0) {
    rows.push(`- ${count(more.length, 'more reason')} for ${count(countNames(more), 'more file')}`);
  }
  return rows;
}
