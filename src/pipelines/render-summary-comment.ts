import { codeSpan, cutMarkdown, escapeMarkdown, markdownLink } from '../content/markdown.ts';
import { sanitiseInline } from '../content/sanitise.ts';
import type { AnsweredItem, LinkTo, Outcome } from './pipeline.ts';
import {
  type AreaRow,
  areaRows,
  count,
  coverageSentence,
  modelSentence,
  notReadByReason,
  onlyRead,
} from './summary-facts.ts';

/** Entries of each list that a reader takes in; a model may give more. */
const MAX_NOTABLE = 7;
const MAX_FIRST = 3;
/** Paths named per reason before the rest is counted. */
const MAX_PATHS_PER_REASON = 20;
const MAX_REASONS = 30;
/** Characters kept back for the end of the comment when the table of files is cut. */
const CUT_RESERVE = 400;

/**
 * The summary as a comment, without its marker. Only what follows from the work itself is said, so that equal
 * work gives equal bytes and nothing is written twice.
 *
 * @param options.maxLength in characters; the table of files gives way first.
 */
export function renderSummaryComment(
  outcome: Outcome,
  options: { linkTo: LinkTo; maxLength: number },
): string {
  const { linkTo, maxLength } = options;
  const head = [renderHead(outcome), renderAreas(areaRows(outcome)), renderLists(outcome, linkTo)];
  const tail = [renderNotRead(outcome), renderFooter(outcome)];
  const around = joinBlocks([...head, ...tail]).length + CUT_RESERVE;
  const files = renderFiles({ outcome, linkTo, maxLength: maxLength - around });
  return cutMarkdown({
    body: joinBlocks([...head, files, ...tail]),
    limit: maxLength,
    notice: '_The rest is in the run’s report._',
  });
}

function renderHead({ overview }: Outcome): string {
  const headline = overview.headline ? `### ${sanitiseInline(overview.headline)}` : '### Summary';
  return joinBlocks([
    headline,
    overview.overview ? sanitiseInline(overview.overview, { maxLength: 2_000 }) : '',
  ]);
}

function renderAreas(areas: AreaRow[]): string {
  if (areas.length === 0) return '';
  const rows = areas.map(
    (area) => `| ${codeSpan(area.name)} | ${cell(area.summary)} | ${area.files} | ${lines(area)} |`,
  );
  return ['| Area | What changes | Files | Lines |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function renderLists(outcome: Outcome, linkTo: LinkTo): string {
  const first = onlyRead(outcome, outcome.overview.lookFirst)
    .slice(0, MAX_FIRST)
    .map(({ path, reason }, index) => `${index + 1}. ${link(path, linkTo)}: ${sanitiseInline(reason)}`);
  const notable = onlyRead(outcome, outcome.overview.notable)
    .slice(0, MAX_NOTABLE)
    .map(({ path, text }) => `- ${link(path, linkTo)}: ${sanitiseInline(text)}`);
  return joinBlocks([
    first.length > 0 ? `**Look at first**\n\n${first.join('\n')}` : '',
    notable.length > 0 ? `**Notable changes**\n\n${notable.join('\n')}` : '',
  ]);
}

function renderFiles(options: { outcome: Outcome; linkTo: LinkTo; maxLength: number }): string {
  const { outcome, linkTo, maxLength } = options;
  if (outcome.items.length === 0) return '';
  const rows: string[] = [];
  let length = 0;
  for (const entry of outcome.items) {
    const row = fileRow(entry, linkTo);
    length += row.length + 1;
    if (length > maxLength) break;
    rows.push(row);
  }
  const left = outcome.items.length - rows.length;
  const more =
    left > 0 ? `\n\n${count(left, 'more entry').replace('entrys', 'entries')} in the run’s report.` : '';
  return details({
    title: `Every file that was read (${new Set(outcome.items.map(({ item }) => item.path)).size})`,
    body: `| File | Kind | Risk | Lines | What changes |\n| --- | --- | --- | ---: | --- |\n${rows.join('\n')}${more}`,
  });
}

function fileRow({ item, answer }: AnsweredItem, linkTo: LinkTo): string {
  const part = item.parts > 1 ? ` (part ${item.part} of ${item.parts})` : '';
  return `| ${link(item.path, linkTo)}${part} | ${answer.kind} | ${answer.risk} | ${lines(item)} | ${cell(answer.summary)} |`;
}

function renderNotRead(outcome: Outcome): string {
  const reasons = notReadByReason(outcome);
  if (reasons.length === 0) return '';
  const rows = reasons.slice(0, MAX_REASONS).map(([reason, paths]) => {
    const named = paths.slice(0, MAX_PATHS_PER_REASON).map((path) => codeSpan(path));
    const rest = paths.length - named.length;
    return `- ${escapeMarkdown(reason)}: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  });
  const rest = reasons.length - rows.length;
  if (rest > 0) rows.push(`- and ${count(rest, 'more reason')} in the run’s report`);
  return details({ title: `Not read (${outcome.coverage.notRead.length})`, body: rows.join('\n') });
}

function renderFooter(outcome: Outcome): string {
  const sentences = [
    coverageSentence(outcome),
    outcome.failures.length > 0
      ? `${count(outcome.failures.length, 'item')} failed; run again to retry only those.`
      : '',
    modelSentence(outcome),
    `Head ${outcome.headName}.`,
  ];
  return `<sub>${sentences
    .filter(Boolean)
    .map((sentence) => escapeMarkdown(sentence))
    .join(' ')}</sub>`;
}

function details({ title, body }: { title: string; body: string }): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function link(path: string, linkTo: LinkTo): string {
  const url = linkTo(path);
  return url === undefined ? codeSpan(path) : markdownLink({ text: codeSpan(path), url });
}

/** Sanitised text for a table cell: a pipe would start the next one. */
function cell(text: string): string {
  return sanitiseInline(text).replaceAll(/(?<!\\)\|/g, '\\|');
}

function lines({ additions, deletions }: { additions: number; deletions: number }): string {
  return `+${additions} −${deletions}`;
}

function joinBlocks(blocks: string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
