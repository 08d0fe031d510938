import { codeSpan, longestTicks } from '../../content/code-span.ts';
import { cutMarkdown } from '../../content/cut-markdown.ts';
import { formatUsd } from '../../content/format-usd.ts';
import { stripInvisible } from '../../content/strip-invisible.ts';
import { renderRedacted } from '../render-redacted.ts';
import { countActions, type DocsOutcome, type ToldPage } from './docs-outcome.ts';
import { groupNotRead } from './group-not-read.ts';
import { sayReason } from './say-reason.ts';

/** GitHub takes 65,536 characters. */
const MAX_BODY = 65_000;
const KEPT =
  'Text between `gloss:keep` marks, and whatever people change in a page, is kept by the next run. ' +
  'Commits that people push to this branch are never overwritten.';
/** Rows of one table; the commit shows all. */
const MAX_ROWS = 200;
/** Reasons, and files of each, that are named for sources without a page. */
const MAX_REASONS = 20;
const MAX_NAMED = 5;
/** Lines of one proposal. */
const MAX_PROPOSAL_LINES = 120;
const NAMES: Record<ToldPage['action'], string> = {
  created: 'new',
  updated: 'written anew',
  deleted: 'removed',
  adopted: 'people’s changes recorded',
  unchanged: 'unchanged',
};

/**
 * The description of the pull request with generated pages: which, why, what was left alone with what would have been
 * written, and what it cost. Pure; the text of the repository in it is shown as code only.
 */
export function renderPullBody(outcome: DocsOutcome): string {
  const blocks = [
    `${headline(outcome)} ${madeBy(outcome)}`.trim(),
    table(
      ['Page', 'What', 'Why'],
      outcome.pages
        .filter(({ action }) => action !== 'unchanged')
        .map(({ path, action, reasons }) => [
          codeSpan(path),
          NAMES[action],
          reasons.map(sayReason).join('; '),
        ]),
    ),
    section(
      'Could not be written',
      outcome.failures.map(({ key, reason }) => [codeSpan(key), sayReason(reason)]),
    ),
    section(
      'Left alone',
      outcome.leftAlone.map(({ path, reason }) => [codeSpan(path), sayReason(reason)]),
    ),
    ...outcome.leftAlone.map(renderProposal),
    outcome.problems.length > 0
      ? `#### In the configuration\n\n${outcome.problems.map((problem) => `- ${sayReason(problem)}`).join('\n')}`
      : '',
    renderRedacted(outcome.redacted),
    renderNotRead(outcome),
    outcome.pages.some(({ action }) => action !== 'unchanged') ? KEPT : '',
  ];
  return cutMarkdown({
    body: blocks.filter(Boolean).join('\n\n'),
    limit: MAX_BODY,
    notice: 'The rest is in the report of the run.',
  });
}

function headline(outcome: DocsOutcome): string {
  const actions = countActions(outcome);
  if (actions !== '') return `${actions}.`;
  const { failures, leftAlone, lockOnly } = outcome;
  if (lockOnly) return 'No page reads otherwise; `gloss.lock` follows what changed.';
  return failures.length + leftAlone.length > 0 ? 'No page was changed.' : '';
}

/** Sources without a page, by reason: mostly tests and what is generated. */
function renderNotRead({ notRead }: DocsOutcome): string {
  if (notRead.length === 0) return '';
  const reasons = groupNotRead(notRead, MAX_NAMED);
  const rows = reasons.slice(0, MAX_REASONS).map(({ reason, named, more }) => {
    const names = named.map(codeSpan).join(', ');
    return `- ${sayReason(reason)}: ${names}${more > 0 ? ` and ${number(more)} more` : ''}`;
  });
  const more = reasons.length - rows.length;
  const list = `${rows.join('\n')}${more > 0 ? `\n- … and ${number(more)} more reasons` : ''}`;
  const title =
    notRead.length === 1 ? '1 source has no page' : `${number(notRead.length)} sources have no page`;
  return `<details>\n<summary>${title}</summary>\n\n${list}\n\n</details>`;
}

function madeBy(outcome: DocsOutcome): string {
  const { modelCalls, tokensIn, tokensOut, costUsd = 0, budget, model, unchanged, pages } = outcome;
  const isAll = pages.every(({ action }) => action === 'unchanged');
  const which = isAll ? 'generated' : 'other';
  const current =
    unchanged === 1
      ? `1 ${which} page is up to date.`
      : `${number(unchanged)} ${which} pages are up to date.`;
  const calls = `${number(modelCalls)} model call${modelCalls === 1 ? '' : 's'}`;
  const tokens = `, ${number(tokensIn)} tokens in and ${number(tokensOut)} out`;
  const dollars = costUsd > 0 ? ` (${formatUsd(costUsd)})` : '';
  const cost =
    modelCalls === 0 ? 'No model was called.' : `${calls} to ${codeSpan(model)}${tokens}${dollars}.`;
  return [unchanged === 0 ? '' : current, cost, budget ?? ''].filter(Boolean).join(' ');
}

function section(title: string, rows: string[][]): string {
  return rows.length === 0 ? '' : `#### ${title}\n\n${table(['Page', 'Why'], rows)}`;
}

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.slice(0, MAX_ROWS)];
  const more = rows.length - MAX_ROWS;
  const text = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return more > 0 ? `${text}\n\n… and ${number(more)} more.` : text;
}

function renderProposal({ path, proposal }: DocsOutcome['leftAlone'][number]): string {
  if (proposal === undefined) return '';
  const all = stripInvisible(proposal).trimEnd().split('\n');
  const cut = all.slice(0, MAX_PROPOSAL_LINES);
  if (cut.length < all.length) cut.push(`… ${all.length - cut.length} more lines`);
  const text = cut.join('\n');
  const mark = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${codeSpan(path)}\n\n<details>\n<summary>What would have been written</summary>\n\n${mark}diff\n${text}\n${mark}\n\n</details>`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
