import type { Outcome } from './pipeline.ts';
import { redactedSentence } from './render-redacted.ts';
import { renderTextFiles } from './render-text-files.ts';
import { renderFailedText, renderNotReadText } from './render-text-reasons.ts';
import {
  areaRows,
  count,
  countFiles,
  coverageSentence,
  isSmall,
  lookFirst,
  modelSentence,
  plainHeadline,
} from './summary-facts.ts';
import { bullet, ENTRY_LINES, entryText, linesText, titledText, WIDTH } from './text-blocks.ts';
import { plainLine, textWidth, wrapText } from './wrap-text.ts';

/** Lines of one text before it is cut. */
const LINES = { headline: 2, overview: 4 };
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
    renderFailedText(outcome),
    paragraph(redactedSentence(outcome.coverage.redacted)),
    renderNotReadText(outcome),
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

function paragraph(text: string, maxLines = Number.POSITIVE_INFINITY): string {
  return wrapText(plainLine(text), { width: WIDTH, maxLines });
}
