import {
  countNames,
  FAILED_TITLE,
  failedByReason,
  notReadByReason,
  type Reasons,
  SKIPPED_TITLE,
  skippedByReason,
} from './group-reasons.ts';
import type { Outcome } from './pipeline.ts';
import { redactedSentence } from './render-redacted.ts';
import { renderTextFiles } from './render-text-files.ts';
import {
  areaRows,
  count,
  countFiles,
  coverageSentence,
  formatNumber,
  isSmall,
  lookFirst,
  modelSentence,
  plainHeadline,
} from './summary-facts.ts';
import { ENTRY_LINES, entryText, linesText, titledText, WIDTH } from './text-blocks.ts';
import { plainLine, textWidth, wrapText } from './wrap-text.ts';

const MAX_REASONS = 3;
const MAX_NAMES_PER_REASON = 4;
/** Lines of one text before it is cut. */
const LINES = { headline: 2, overview: 4, reason: 2 };
/** Above this many areas each gets one line. */
const ROOMY_AREAS = 4;

/** The summary as plain text for a terminal. Control characters of the repository's text are removed. */
export function renderSummaryText(outcome: Outcome): string {
  const { overview } = outcome;
  const blocks = [
    renderTitle(`${outcome.baseName} → ${outcome.headName}`),
    paragraph(plainHeadline(outcome) || overview.headline, LINES.headline),
    paragraph(overview.overview, LINES.overview),
    renderLookFirst(outcome),
    renderAreas(outcome),
    renderTextFiles(outcome),
    renderReasons(FAILED_TITLE, failedByReason(outcome)),
    renderReasons(SKIPPED_TITLE, skippedByReason(outcome)),
    paragraph(redactedSentence(outcome.coverage.redacted)),
    renderReasons('Not read', notReadByReason(outcome)),
    paragraph(
      [
        coverageSentence(outcome),
        outcome.budget,
        modelSentence(outcome),
        outcome.cost && `Cost ${outcome.cost}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderTitle(text: string): string {
  const title = plainLine(text);
  return `${title}\n${'─'.repeat(Math.min(WIDTH, textWidth(title)))}`;
}

function renderLookFirst(outcome: Outcome): string {
  const entries = countFiles(outcome.items) > 1 ? lookFirst(outcome) : [];
  const rows = entries.map(({ path, text }, index) =>
    bullet(`${index + 1}.`, `${path}: ${text}`, ENTRY_LINES),
  );
  return titledText('Look at first', rows);
}

function renderAreas(outcome: Outcome): string {
  const areas = isSmall(outcome) ? [] : areaRows(outcome);
  const maxLines = areas.length > ROOMY_AREAS ? 1 : ENTRY_LINES;
  const rows = areas.map((area) => {
    const facts = `${count(area.files, 'file')}, ${linesText(area)}`;
    return entryText({ name: area.name, facts, text: area.summary, maxLines });
  });
  return titledText('Areas', rows);
}

function renderReasons(title: string, reasons: Reasons): string {
  const rows = reasons.slice(0, MAX_REASONS).map(([reason, names]) => {
    const more = names.length - MAX_NAMES_PER_REASON;
    const rest = more > 0 ? ` and ${formatNumber(more)} more` : '';
    return bullet('•', `${reason}: ${names.slice(0, MAX_NAMES_PER_REASON).join(', ')}${rest}`, LINES.reason);
  });
  const more = reasons.slice(MAX_REASONS);
  if (more.length > 0) {
    rows.push(
      bullet('•', `${count(more.length, 'more reason')} for ${count(countNames(more), 'more file')}`, 1),
    );
  }
  return titledText(`${title} (${formatNumber(countNames(reasons))})`, rows);
}

function paragraph(text: string, maxLines = Number.POSITIVE_INFINITY): string {
  return wrapText(plainLine(text), { width: WIDTH, maxLines });
}

/** A list entry whose further lines stand under its text. */
function bullet(mark: string, text: string, maxLines: number): string {
  const indent = mark.length + 3;
  return `  ${mark} ${wrapText(plainLine(text), { width: WIDTH, indent, maxLines }).trimStart()}`;
}
