import type { AnsweredItem, Outcome } from './pipeline.ts';
import {
  areaRows,
  count,
  coverageSentence,
  modelSentence,
  notReadByReason,
  onlyRead,
} from './summary-facts.ts';

/** Columns of the text; a terminal of 80 shows it unbroken. */
const WIDTH = 78;
const MAX_PATHS_PER_REASON = 5;
/** Above this many files only those of some risk are listed; all are in the report. */
const MAX_FILES = 40;

/** The summary as plain text for a terminal. Control characters of the repository's text are removed. */
export function renderSummaryText(outcome: Outcome): string {
  const { overview } = outcome;
  const blocks = [
    heading(`${outcome.baseName} → ${outcome.headName}`),
    wrap(plain(overview.headline)),
    wrap(plain(overview.overview)),
    renderAreas(outcome),
    renderList(
      'Look at first',
      onlyRead(outcome, overview.lookFirst),
      ({ path, reason }) => `${path}: ${reason}`,
    ),
    renderList(
      'Notable changes',
      onlyRead(outcome, overview.notable),
      ({ path, text }) => `${path}: ${text}`,
    ),
    renderFiles(outcome),
    renderNotRead(outcome),
    wrap(plain(`${coverageSentence(outcome)} ${modelSentence(outcome)}`)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderAreas(outcome: Outcome): string {
  const rows = areaRows(outcome).map((area) => {
    const title = `${plain(area.name)}  (${count(area.files, 'file')}, +${area.additions} −${area.deletions})`;
    return `  ${title}\n${wrap(plain(area.summary), 4)}`;
  });
  return rows.length === 0 ? '' : `${heading('Areas')}\n${rows.join('\n')}`;
}

function renderList<T>(title: string, entries: T[], toText: (entry: T) => string): string {
  if (entries.length === 0) return '';
  return `${heading(title)}\n${entries.map((entry) => bullet(plain(toText(entry)))).join('\n')}`;
}

function renderFiles(outcome: Outcome): string {
  const { items } = outcome;
  const shown = items.length <= MAX_FILES ? items : mostTelling(items);
  const more = items.length - shown.length;
  const rows = shown.map(
    ({ item, answer }) =>
      `  ${plain(item.key)}  +${item.additions} −${item.deletions}  ${answer.kind}, ${answer.risk} risk\n${wrap(plain(answer.summary), 4)}`,
  );
  if (rows.length === 0) return '';
  const rest = more > 0 ? `\n  … and ${more} more in the report.` : '';
  return `${heading('Files')}\n${rows.join('\n')}${rest}`;
}

/** Risk first, then size; in the order of the items. */
function mostTelling(items: AnsweredItem[]): AnsweredItem[] {
  const weight = ({ item, answer }: AnsweredItem) =>
    (answer.risk === 'high' ? 2 : answer.risk === 'medium' ? 1 : 0) * 1e6 + item.additions + item.deletions;
  const kept = new Set([...items].sort((a, b) => weight(b) - weight(a)).slice(0, MAX_FILES));
  return items.filter((item) => kept.has(item));
}

function renderNotRead(outcome: Outcome): string {
  const rows = notReadByReason(outcome).map(([reason, paths]) => {
    const rest = paths.length - MAX_PATHS_PER_REASON;
    const named = paths.slice(0, MAX_PATHS_PER_REASON).join(', ');
    return bullet(plain(`${reason}: ${named}${rest > 0 ? ` and ${rest} more` : ''}`));
  });
  return rows.length === 0
    ? ''
    : `${heading(`Not read (${outcome.coverage.notRead.length})`)}\n${rows.join('\n')}`;
}

function heading(text: string): string {
  return `${plain(text)}\n${'─'.repeat(Math.min(WIDTH, [...text].length))}`;
}

function bullet(text: string): string {
  return `  • ${wrap(text, 4).trimStart()}`;
}

/** Terminal escapes and bidirectional overrides could rewrite what is on the screen (CVE-2021-42574). */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

function wrap(text: string, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => margin + each).join('\n');
}
