import { joinBlocks } from './comment-blocks.ts';
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
import { count, formatNumber } from './summary-facts.ts';
import { bullet, titledText } from './text-blocks.ts';

const MAX_REASONS = 3;
const MAX_NAMES_PER_REASON = 4;
/** Lines of one reason before it is cut. */
const REASON_LINES = 2;

/** What failed, by reason, as plain text; empty where nothing did. */
export function renderFailedText(outcome: Unread): string {
  return joinBlocks([
    renderReasons(FAILED_TITLE, failedByReason(outcome)),
    renderReasons(SKIPPED_TITLE, skippedByReason(outcome)),
  ]);
}

/** What was left out by rule, by reason, as plain text; empty where nothing was. */
export function renderNotReadText(outcome: Unread): string {
  return renderReasons('Not read', notReadByReason(outcome));
}

function renderReasons(title: string, reasons: Reasons): string {
  const rows = reasons.slice(0, MAX_REASONS).map(([reason, names]) => {
    const more = names.length - MAX_NAMES_PER_REASON;
    const rest = more > 0 ? ` and ${formatNumber(more)} more` : '';
    return bullet('•', `${reason}: ${names.slice(0, MAX_NAMES_PER_REASON).join(', ')}${rest}`, REASON_LINES);
  });
  const more = reasons.slice(MAX_REASONS);
  if (more.length > 0) {
    rows.push(
      bullet('•', `${count(more.length, 'more reason')} for ${count(countNames(more), 'more file')}`, 1),
    );
  }
  return titledText(`${title} (${formatNumber(countNames(reasons))})`, rows);
}
