import { codeSpan, cutMarkdown, escapeMarkdown } from '../content/markdown.ts';
import { sanitiseInline } from '../content/sanitise.ts';
import { joinBlocks, renderLines, renderPath, shortName, titled } from './comment-blocks.ts';
import type { LinkTo, Outcome } from './pipeline.ts';
import { renderCommentFiles } from './render-comment-files.ts';
import { renderFailed, renderNotRead } from './render-reasons.ts';
import { renderRedacted } from './render-redacted.ts';
import {
  areaRows,
  count,
  countFiles,
  coverageSentence,
  isSmall,
  lookFirst,
  modelSentence,
  notable,
  plainHeadline,
} from './summary-facts.ts';

/** Longest texts of a model, in characters. */
const HEADLINE_LENGTH = 250;
const OVERVIEW_LENGTH = 1_200;
const ENTRY_LENGTH = 240;
const CELL_LENGTH = 160;
/**
 * The summary as a comment, without its marker. Only what follows from the work itself is said, so that equal
 * work gives equal bytes and nothing is written twice.
 *
 * @param options.maxLength in characters; the list of files gives way first.
 */
export function renderSummaryComment(
  outcome: Outcome,
  options: { linkTo: LinkTo; maxLength: number },
): string {
  const { maxLength } = options;
  const linkTo = onlyExisting(outcome, options.linkTo);
  const small = isSmall(outcome);
  const head = [
    renderHead(outcome),
    renderLookFirst(outcome, linkTo),
    small ? '' : renderAreas(outcome),
    small ? '' : renderNotable(outcome, linkTo),
    renderFailed(outcome),
    renderRedacted(outcome.coverage.redacted),
  ];
  const tail = [renderNotRead(outcome), renderFooter(outcome)];
  const room = maxLength - joinBlocks([...head, ...tail]).length - '\n\n'.length;
  const files = renderCommentFiles({ items: outcome.items, linkTo, maxLength: room, open: small });
  return cutMarkdown({
    body: joinBlocks([...head, files, ...tail]),
    limit: maxLength,
    notice: '_The rest is in the run’s report._',
  });
}

/** A removed file has no page at the head; half a character (in no real path) has no address. */
function onlyExisting(outcome: Outcome, linkTo: LinkTo): LinkTo {
  const removed = new Set(
    outcome.items.filter(({ item }) => item.status === 'removed').map(({ item }) => item.path),
  );
  return (path) => (removed.has(path) ? undefined : linkTo(path.toWellFormed()));
}

function renderHead(outcome: Outcome): string {
  const { headline, overview } = outcome.overview;
  return joinBlocks([
    `### ${plainHeadline(outcome) || sanitiseInline(headline, { maxLength: HEADLINE_LENGTH })}`,
    sanitiseInline(overview, { maxLength: OVERVIEW_LENGTH }),
  ]);
}

function renderLookFirst(outcome: Outcome, linkTo: LinkTo): string {
  const entries = countFiles(outcome.items) > 1 ? lookFirst(outcome) : [];
  return titled(
    'Look at first',
    entries.map(({ path, text }, index) => `${index + 1}. ${entry({ path, text, linkTo })}`),
  );
}

function renderNotable(outcome: Outcome, linkTo: LinkTo): string {
  return titled(
    'Notable changes',
    notable(outcome).map(({ path, text }) => `- ${entry({ path, text, linkTo })}`),
  );
}

function entry(options: { path: string; text: string; linkTo: LinkTo }): string {
  const { path, text, linkTo } = options;
  return `${renderPath(path, linkTo)}: ${sanitiseInline(text, { maxLength: ENTRY_LENGTH })}`;
}

function renderAreas(outcome: Outcome): string {
  const areas = areaRows(outcome);
  if (areas.length === 0) return '';
  const rows = areas.map((area) => {
    const name = codeSpan(shortName(area.name));
    const summary = sanitiseInline(area.summary, { maxLength: CELL_LENGTH });
    return `| ${name} | ${summary} | ${area.files} | ${renderLines(area)} |`;
  });
  return ['| Area | What changes | Files | Lines |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function renderFooter(outcome: Outcome): string {
  const sentences = [
    coverageSentence(outcome),
    failedSentence(outcome),
    outcome.budget ?? '',
    modelSentence(outcome),
    outcome.cost === undefined ? '' : `Cost ${outcome.cost}.`,
    `Head ${shortName(outcome.headName)}.`,
  ];
  return `<sub>${sentences
    .filter(Boolean)
    .map((sentence) => escapeMarkdown(sentence))
    .join(' ')}</sub>`;
}

function failedSentence({ failures }: Outcome): string {
  const failed = failures.filter(({ skipped }) => !skipped).length;
  return failed > 0 ? `${count(failed, 'item')} failed: run again to retry.` : '';
}
