import type { DiffSide } from '../../content/map-hunk-lines.ts';
import { cutMarkdown, escapeMarkdown } from '../../content/markdown.ts';
import { linesOf, pathOf } from '../../content/review/compare-findings.ts';
import type { MergedFinding } from '../../content/review/merge-findings.ts';
import { renderToldNote } from '../../content/review/told-note.ts';
import { sanitiseInline, sanitiseMarkdown } from '../../content/sanitise.ts';
import { details, joinBlocks, renderPath, titled } from '../comment-blocks.ts';
import type { LinkTo } from '../pipeline.ts';
import { renderFailed, renderNotRead } from '../render-reasons.ts';
import { redactedSentence, renderRedacted } from '../render-redacted.ts';
import { renderFailedText, renderNotReadText } from '../render-text-reasons.ts';
import { count } from '../summary-facts.ts';
import { plainLine, wrapText } from '../wrap-text.ts';
import { reviewFacts, sayFindings } from './review-facts.ts';
import type { ReviewResult, ThreadRow } from './review-result.ts';

/** Longest texts of a model, in characters. */
const TITLE_LENGTH = 200;
const BODY_LENGTH = 1_500;
/** The same where there is only room for a line. */
const SHORT_TITLE = 80;
const MAX_AT_LINES = 50;

/** How an overview leads to places, and how long it may be. */
export interface ReviewView {
  linkTo: LinkTo;
  /** Lines in the diff of the pull request, where there is one; else lines of the file at the head. */
  linkToLines?: ((place: { path: string; side: DiffSide; start: number; end: number }) => string) | undefined;
  /** In characters. */
  maxLength: number;
}

/**
 * The overview of a review, without its marker: no verdict, the findings by severity, what was read. Only what follows from
 * the work itself is said. Pure. Where there is no room for everything, the mildest findings are one line each.
 */
export function renderReviewComment(result: ReviewResult, view: ReviewView): string {
  const { inline, folded } = divide(result);
  const toRows = (some: readonly MergedFinding[]) => some.map((finding) => `- ${renderRow(finding, view)}`);
  const { carried = [], unclosed = [], memory = [] } = result.atLines ?? {};
  const head = [
    `### Review: ${sayFindings(result)}`,
    renderFailed(result),
    renderRedacted(result.coverage.redacted),
    titled('At their lines', toRows(inline.slice(0, MAX_AT_LINES))),
    // Where nothing stands at lines, the worst are not behind a click.
    inline.length > 0 ? '' : toRows(folded.slice(0, result.maxFindings)).join('\n'),
    titled('Told before, and still open', carried.slice(0, MAX_AT_LINES).map(renderThread)),
    titled(
      'Fixed, and left open: closing needs `contents: write`',
      unclosed.slice(0, MAX_AT_LINES).map(renderThread),
    ),
  ];
  const facts = reviewFacts(result).map(escapeMarkdown);
  const tail = [renderNotRead(result), `<sub>${facts.join(' ')}</sub>`, renderToldNote(memory)];
  const limit = view.maxLength - joinBlocks([...head, ...tail]).length - 200;
  const title =
    inline.length > 0 ? count(folded.length, 'more finding') : `${count(folded.length, 'finding')} in full`;
  const others =
    folded.length === 0 ? '' : details({ title, body: renderFolded({ ...{ folded, result, view, limit } }) });
  return joinBlocks([...head, others, ...tail]);
}

/** As many as there is room for with all that is said about them, the others in a line each. */
function renderFolded(options: {
  folded: readonly MergedFinding[];
  result: ReviewResult;
  view: ReviewView;
  limit: number;
}): string {
  const { folded, result, view, limit } = options;
  const rows = folded.map((finding) => `- ${renderShort(finding)}\n`);
  let length = rows.reduce((sum, row) => sum + row.length, 0);
  // Disarming takes its time: only what is shown is rendered.
  for (const [index, finding] of folded.entries()) {
    const whole = `${renderWhole(finding, result, view)}\n\n`;
    length += whole.length - (rows[index]?.length ?? 0);
    if (length > limit) break;
    rows[index] = whole;
  }
  const body = rows.join('').trimEnd();
  return cutMarkdown({ body, limit: Math.max(0, limit), notice: '_The rest is in the run’s report._' });
}

/** Which findings have a comment at their lines, and which are told here alone; those that people took over are neither. */
function divide({ findings, atLines }: ReviewResult): Record<'inline' | 'folded', MergedFinding[]> {
  if (atLines === undefined) return { inline: [], folded: findings };
  const { told, quiet } = atLines;
  const open = findings.filter(({ fingerprint }) => !quiet.has(fingerprint));
  return {
    inline: open.filter(({ fingerprint }) => told.has(fingerprint)),
    folded: open.filter(({ fingerprint }) => !told.has(fingerprint)),
  };
}

function renderThread({ path, line, url, severity, title }: ThreadRow): string {
  const place = renderPath(line === undefined ? path : `${path}:${line}`, () => url);
  const said = title === undefined ? '' : `: ${sanitiseInline(title, { maxLength: TITLE_LENGTH })}`;
  return `- ${severity === undefined ? '' : `**${severity}** `}${place}${said}`;
}

/** The same for a terminal: every finding, with its place. Control characters are removed. Pure. */
export function renderReviewText(result: ReviewResult): string {
  const rows = result.findings.map((finding) => {
    const { finding: said } = finding;
    const head = `${said.severity}  ${placeOf(finding)}  ${said.title}`;
    const body = wrapText(plainLine(said.body), { width: 100, indent: 4, maxLines: 6 });
    return `${plainLine(head)}\n    ${body.trimStart()}`;
  });
  const blocks = [
    `Review: ${sayFindings(result)}`,
    ...rows,
    renderFailedText(result),
    plainLine(redactedSentence(result.coverage.redacted)),
    renderNotReadText(result),
    plainLine(reviewFacts(result).join(' ')),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderRow(finding: MergedFinding, view: ReviewView): string {
  const { severity, title } = finding.finding;
  return `**${severity}** ${renderPlace(finding, view)}: ${sanitiseInline(title, { maxLength: TITLE_LENGTH })}`;
}

function renderShort(finding: MergedFinding): string {
  const { severity, title } = finding.finding;
  const place = renderPath(placeOf(finding), () => undefined);
  return `**${severity}** ${place}: ${sanitiseInline(title, { maxLength: SHORT_TITLE })}`;
}

function renderWhole(finding: MergedFinding, { atLines }: ReviewResult, view: ReviewView): string {
  const reason =
    finding.place === undefined
      ? finding.reason
      : atLines?.refused.has(finding.fingerprint)
        ? 'GitHub took no comment there'
        : undefined;
  const also = finding.also.map(({ path, line }) => renderPath(`${path}:${line}`, () => undefined));
  const about = [
    renderBody(finding.finding.body),
    reason === undefined ? '' : `_Not shown at its line, because ${escapeMarkdown(reason)}._`,
    also.length === 0 ? '' : `Also: ${also.join(', ')}.`,
  ];
  // Quoted, so that it is seen where one ends and the next begins.
  return joinBlocks([renderRow(finding, view), joinBlocks(about).replace(/^/gm, '> ').trimEnd()]);
}

/** What a model wrote, disarmed and of a length that people read. */
export function renderBody(body: string): string {
  return cutMarkdown({ body: sanitiseMarkdown(body), limit: BODY_LENGTH, notice: '…' });
}

function renderPlace(finding: MergedFinding, view: ReviewView): string {
  return renderPath(placeOf(finding), () => urlOf(finding, view));
}

function urlOf(finding: MergedFinding, { linkTo, linkToLines }: ReviewView): string | undefined {
  const { place } = finding;
  if (place === undefined) return undefined;
  const { start, end } = linesOf(finding);
  const { path, side } = place;
  if (linkToLines) return linkToLines({ path, side, start, end });
  const url = side === 'LEFT' ? undefined : linkTo(path);
  return url && `${url}${start < end ? `#L${start}-L${end}` : `#L${end}`}`;
}

function placeOf(finding: MergedFinding): string {
  const { start, end } = linesOf(finding);
  return `${pathOf(finding)}:${start < end ? `${start}-${end}` : end}`;
}
