import { cutMarkdown, escapeMarkdown } from '../../content/markdown.ts';
import { linesOf, pathOf } from '../../content/review/compare-findings.ts';
import { SEVERITIES } from '../../content/review/finding.ts';
import type { MergedFinding } from '../../content/review/merge-findings.ts';
import { rankFindings } from '../../content/review/rank-findings.ts';
import { sanitiseInline, sanitiseMarkdown } from '../../content/sanitise.ts';
import { details, joinBlocks, renderPath, titled } from '../comment-blocks.ts';
import type { LinkTo } from '../pipeline.ts';
import { redactedSentence, renderRedacted } from '../render-redacted.ts';
import { count, formatNumber } from '../summary-facts.ts';
import { plainLine, wrapText } from '../wrap-text.ts';
import type { ReviewResult } from './review-result.ts';

/** Longest texts of a model, in characters. */
const TITLE_LENGTH = 200;
const BODY_LENGTH = 1_500;
/** Rows of what was not read. */
const MAX_NOT_READ = 30;
const MAX_AT_LINES = 50;

/**
 * The overview of a review, without its marker: no verdict, the findings by severity, what was read. Only what follows from
 * the work itself is said. Pure.
 *
 * @param options.maxLength in characters; the folded findings give way first.
 */
export function renderReviewComment(
  result: ReviewResult,
  options: { linkTo: LinkTo; maxLength: number },
): string {
  const { inline, folded } = divide(result);
  const atLines = inline.slice(0, MAX_AT_LINES).map((finding) => `- ${renderRow(finding, options.linkTo)}`);
  const rest = folded.map((finding) => renderFolded(finding, options.linkTo)).join('\n\n');
  const tail = [renderNotRead(result), `<sub>${footer(result).map(escapeMarkdown).join(' ')}</sub>`];
  const head = [
    `### ${headline(result)}`,
    renderRedacted(result.coverage.redacted),
    titled('At their lines', atLines),
    titled('Told before, and not read again', renderCarried(result)),
  ];
  const room = options.maxLength - joinBlocks([...head, ...tail]).length - 200;
  const others =
    rest === ''
      ? ''
      : details({
          title:
            inline.length > 0 ? `${count(folded.length, 'more finding')}` : count(folded.length, 'finding'),
          body: cutMarkdown({
            body: rest,
            limit: Math.max(0, room),
            notice: '_The rest is in the run’s report._',
          }),
        });
  return joinBlocks([...head, others, ...tail]);
}

/** Which findings have a comment at their lines, and which are told here alone; those that people took over are neither. */
function divide({ findings, maxFindings, atLines }: ReviewResult) {
  if (atLines === undefined) return rankFindings({ findings, maxFindings });
  const { told, quiet } = atLines;
  const open = findings.filter(({ fingerprint }) => !quiet.has(fingerprint));
  return {
    inline: open.filter(({ fingerprint }) => told.has(fingerprint)),
    folded: open.filter(({ fingerprint }) => !told.has(fingerprint)),
  };
}

function renderCarried({ atLines }: ReviewResult): string[] {
  return (atLines?.carried ?? []).slice(0, MAX_AT_LINES).map(({ path, line, url }) => {
    const place = line === undefined ? path : `${path}:${line}`;
    return `- ${renderPath(place, () => url)}`;
  });
}

/** The same for a terminal: every finding, with its place. Control characters are removed. Pure. */
export function renderReviewText(result: ReviewResult): string {
  const rows = result.findings.map((finding) => {
    const { finding: said } = finding;
    const head = `${said.severity}  ${placeOf(finding)}  ${said.title}`;
    const body = wrapText(plainLine(said.body), { width: 100, indent: 4, maxLines: 6 });
    return `${plainLine(head)}\n    ${body.trimStart()}`;
  });
  const notRead = result.coverage.notRead
    .slice(0, MAX_NOT_READ)
    .map(({ path, reason }) => `  · ${plainLine(`${path}: ${reason}`)}`);
  const blocks = [
    headline(result),
    ...rows,
    redactedSentence(result.coverage.redacted),
    notRead.length > 0 ? `Not read (${result.coverage.notRead.length})\n${notRead.join('\n')}` : '',
    plainLine(footer(result).join(' ')),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headline({ findings, judged, failures, filesRead }: ReviewResult): string {
  if (!judged) return 'Review: no model judged the code';
  if (findings.length === 0)
    return filesRead === 0 && failures.length > 0 ? 'Review: nothing could be read' : 'Review: no findings';
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const number = findings.filter(({ finding }) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  return `Review: ${count(findings.length, 'finding')} (${bySeverity.join(', ')})`;
}

function renderRow(finding: MergedFinding, linkTo: LinkTo): string {
  const { severity, title } = finding.finding;
  return `**${severity}** ${renderPlace(finding, linkTo)}: ${sanitiseInline(title, { maxLength: TITLE_LENGTH })}`;
}

function renderFolded(finding: MergedFinding, linkTo: LinkTo): string {
  const why =
    finding.place === undefined
      ? `\n\n_Not shown at its line, because ${escapeMarkdown(finding.reason)}._`
      : '';
  const also =
    finding.also.length === 0
      ? ''
      : `\n\nAlso: ${finding.also.map(({ path, line }) => renderPath(`${path}:${line}`, () => undefined)).join(', ')}.`;
  const body = renderBody(finding.finding.body);
  return `${renderRow(finding, linkTo)}\n\n${body}${why}${also}`;
}

/** What a model wrote, disarmed and of a length that people read. */
export function renderBody(body: string): string {
  return cutMarkdown({ body: sanitiseMarkdown(body), limit: BODY_LENGTH, notice: '…' });
}

function renderPlace(finding: MergedFinding, linkTo: LinkTo): string {
  const url = finding.place?.side === 'LEFT' ? undefined : linkTo(pathOf(finding));
  const { start, end } = linesOf(finding);
  const anchor = start < end ? `#L${start}-L${end}` : `#L${end}`;
  return renderPath(placeOf(finding), () =>
    url === undefined || finding.place === undefined ? undefined : `${url}${anchor}`,
  );
}

function placeOf(finding: MergedFinding): string {
  const { start, end } = linesOf(finding);
  return `${pathOf(finding)}:${start < end ? `${start}-${end}` : end}`;
}

function renderNotRead({ coverage }: ReviewResult): string {
  const { notRead } = coverage;
  if (notRead.length === 0) return '';
  const rows = notRead
    .slice(0, MAX_NOT_READ)
    .map(({ path, reason }) => `- ${renderPath(path, () => undefined)}: ${escapeMarkdown(reason)}`);
  const more = notRead.length - rows.length;
  return details({
    title: `Not read (${formatNumber(notRead.length)})`,
    body: [...rows, ...(more > 0 ? [`- … and ${formatNumber(more)} more`] : [])].join('\n'),
  });
}

function footer(result: ReviewResult): string[] {
  const { coverage, files, filesRead, refused, malformed, judged, model, headName, budget, failures } =
    result;
  const { hunksRead, hunksTotal } = coverage;
  const { atLines } = result;
  const fixed = atLines?.fixed ?? 0;
  const quiet = atLines?.quiet.size ?? 0;
  const failed = failures.filter(({ skipped }) => !skipped).length;
  return [
    `Read ${formatNumber(hunksRead)} of ${count(hunksTotal, 'hunk')} in ${formatNumber(filesRead)} of ${count(files, 'file')}.`,
    failed > 0 ? `${count(failed, 'item')} failed: run again to retry.` : '',
    budget ?? '',
    judged ? `Model: ${model}.` : 'The offline model extracts and counts; it has no opinion of code.',
    fixed > 0 ? `${count(fixed, 'finding')} of before ${fixed === 1 ? 'is' : 'are'} fixed.` : '',
    quiet > 0 ? `${count(quiet, 'finding')} left to the people who answered.` : '',
    atLines?.refusal === undefined ? '' : 'GitHub took no comment at lines this time.',
    refused > 0 ? `${count(refused, 'finding')} did not hold when checked again.` : '',
    malformed > 0 ? `${count(malformed, 'finding')} could not be understood.` : '',
    `Head ${headName}.`,
  ].filter((sentence) => sentence !== '');
}
