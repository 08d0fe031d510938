import { codeSpan, cutMarkdown, escapeMarkdown } from '../../content/markdown.ts';
import { sanitiseInline } from '../../content/sanitise.ts';
import { joinBlocks, renderPath, shortName } from '../comment-blocks.ts';
import type { LinkTo } from '../pipeline.ts';
import { renderFailed, renderNotRead } from '../render-reasons.ts';
import { redactedSentence, renderRedacted } from '../render-redacted.ts';
import { renderFailedText, renderNotReadText } from '../render-text-reasons.ts';
import { count, formatNumber } from '../summary-facts.ts';
import { plainLine, wrapText } from '../wrap-text.ts';
import type { Answer, Source } from './answer.ts';

/** Longest statement as Markdown, in characters. */
const TEXT_LENGTH = 2_000;
/** Rows of places, where nobody drew an answer. */
const MAX_PLACES = 40;
const WIDTH = 100;

const TITLES = {
  answered: 'Answer',
  'not-found': 'Not found in what was read',
  places: 'No model answered',
} as const;

/**
 * The comment with an answer, without its marker: the question as it was asked, each statement with links to the lines that
 * prove it, what was read. Links lead to lines that exist, since every other place is plain text. Pure.
 *
 * @param options.maxLength in characters.
 */
export function renderAnswerComment(answer: Answer, options: { linkTo: LinkTo; maxLength: number }): string {
  const head = [`### ${titleOf(answer)}`, `> ${escapeMarkdown(answer.question)}`];
  const tail = [
    renderFailed(answer),
    renderRedacted(answer.coverage.redacted),
    renderNotRead(answer),
    `<sub>${footer(answer).map(escapeMarkdown).join(' ')}${asker(answer)}</sub>`,
  ];
  const shown = shownStatements(answer);
  const rows = shown.map((statement) => `- ${renderStatement(statement, options.linkTo)}`);
  const left = answer.statements.length - shown.length;
  const body = [
    escapeMarkdown(lead(answer)),
    [...rows, ...(left > 0 ? [`- … and ${formatNumber(left)} more`] : [])].join('\n'),
  ];
  const room = options.maxLength - joinBlocks([...head, ...tail]).length - 10;
  const told = cutMarkdown({
    body: joinBlocks(body),
    limit: room,
    notice: '_The rest is in the run’s report._',
  });
  return joinBlocks([...head, told, ...tail]);
}

/** The same for a terminal. Control characters are removed. Pure. */
export function renderAnswerText(answer: Answer): string {
  const shown = shownStatements(answer);
  const rows = answer.outcome === 'places' ? [shown.map(placeText).join('\n')] : shown.map(statementText);
  const left = answer.statements.length - shown.length;
  const blocks = [
    titleOf(answer),
    `  ? ${plainLine(answer.question)}`,
    plainLine(lead(answer)),
    ...rows,
    left > 0 ? `… and ${formatNumber(left)} more` : '',
    renderFailedText(answer),
    plainLine(redactedSentence(answer.coverage.redacted)),
    renderNotReadText(answer),
    plainLine(footer(answer).join(' ')),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function statementText({ text, sources }: Answer['statements'][number]): string {
  const said = wrapText(plainLine(text), { width: WIDTH, maxLines: 20 });
  const places = [...new Set(sources.map((source) => `    ${plainLine(placeOf(source))}`))];
  return [said, ...places].filter((line) => line !== '').join('\n');
}

function placeText({ text, sources }: Answer['statements'][number]): string {
  return `  • ${plainLine(`${sources.map(placeOf).join(', ')}  ${text}`)}`;
}

function titleOf(answer: Answer): string {
  return isUnread(answer) ? 'Nothing could be read' : TITLES[answer.outcome];
}

function isUnread({ filesRead, failures }: Answer): boolean {
  return filesRead === 0 && failures.length > 0;
}

function shownStatements({ outcome, statements }: Answer): Answer['statements'] {
  return outcome === 'places' ? statements.slice(0, MAX_PLACES) : statements;
}

/** What stands before the statements, where they do not speak for themselves. Our own words. */
function lead(answer: Answer): string {
  const { outcome, judged, statements, fallbackReason } = answer;
  if (outcome === 'answered' || isUnread(answer)) return '';
  if (!judged)
    return statements.length === 0
      ? 'Without a model, words of the question were looked for, and none was found.'
      : 'Without a model, words of the question were looked for. They stand here:';
  if (outcome === 'places')
    return `What was found could not be put together (${fallbackReason ?? 'no answer'}). One by one:`;
  return statements.length === 0
    ? 'Nothing in it says anything about this. That is no proof that it is nowhere.'
    : 'It does not answer this. What it does say:';
}

function renderStatement({ text, sources }: Answer['statements'][number], linkTo: LinkTo): string {
  const places = [...new Set(sources.map((source) => renderSource(source, linkTo)))].join(', ');
  const said = sanitiseInline(text, { maxLength: TEXT_LENGTH });
  if (places === '') return said;
  return said === '' ? places : `${said} (${places})`;
}

function renderSource(source: Source, linkTo: LinkTo): string {
  const { path, startLine, endLine, side, exists } = source;
  if (side === 'LEFT') return `${codeSpan(shortName(placeOf(source)))} before`;
  if (!exists) return codeSpan(shortName(path));
  return renderPath(placeOf(source), () => linkTo(path.toWellFormed(), { start: startLine, end: endLine }));
}

/** Lines only where they are known to be some. */
function placeOf({ path, startLine, endLine, side, exists }: Source): string {
  if (!exists && side === 'RIGHT') return path;
  return `${path}:${startLine < endLine ? `${startLine}-${endLine}` : startLine}`;
}

function footer(answer: Answer): string[] {
  const { coverage, files, filesRead, of, failures, judged, model, headName, budget, cost } = answer;
  const { hunksRead, hunksTotal } = coverage;
  const failed = failures.filter(({ skipped }) => !skipped).length;
  const read =
    of === 'change'
      ? `Read ${formatNumber(hunksRead)} of ${count(hunksTotal, 'hunk')} in ${formatNumber(filesRead)} of ${count(files, 'changed file')}.`
      : `Read ${formatNumber(filesRead)} of ${count(files, 'file')}, those that have most to do with the question.`;
  return [
    read,
    failed > 0 ? `${count(failed, 'item')} failed: ask again to retry.` : '',
    budget ?? '',
    judged ? `Model: ${model}.` : 'The offline model looks for words; it understands no question.',
    cost === undefined ? '' : `Cost ${cost}.`,
    `Head ${headName}.`,
  ].filter((sentence) => sentence !== '');
}

/** Named, not called: a mention would notify. */
function asker({ actor }: Answer): string {
  return actor === undefined ? '' : ` Asked by ${codeSpan(actor)}.`;
}
