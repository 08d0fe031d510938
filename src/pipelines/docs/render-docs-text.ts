import { redactedSentence } from '../render-redacted.ts';
import { plainLine } from '../wrap-text.ts';
import { countActions, type DocsOutcome, type ToldPage } from './docs-outcome.ts';
import { groupNotRead } from './group-not-read.ts';
import { renderProposals } from './render-proposals.ts';

/** Entries of one list on a terminal; the report has all. */
const MAX_ENTRIES = 30;
/** Files that are named for one reason not to read them. */
const MAX_NAMED = 3;
const SIGNS: Record<ToldPage['action'], string> = {
  created: '+',
  updated: '~',
  deleted: '-',
  adopted: '=',
  unchanged: ' ',
};

/** What a docs run did, as plain text. No line begins with what a runner's log would take for a command. */
export function renderDocsText(outcome: DocsOutcome): string {
  const { pages, failures, leftAlone, problems, notRead, unchanged } = outcome;
  const changed = pages.filter(({ action }) => action !== 'unchanged');
  const blocks = [
    headline(outcome),
    entries(changed.map(({ path, action, reasons }) => row(SIGNS[action], path, reasons))),
    titled(
      'Could not be written',
      failures.map(({ key, reason }) => row('!', key, [reason])),
    ),
    titled(
      'Left alone',
      leftAlone.map(({ path, reason }) => row('!', path, [reason])),
    ),
    renderProposals(leftAlone),
    titled(
      'In the configuration',
      problems.map((problem) => `  ! ${plainLine(problem)}`),
    ),
    redactedSentence(outcome.redacted),
    titled(
      'Sources without a page',
      groupNotRead(notRead, MAX_NAMED).map(
        ({ reason, named, more }) =>
          `  · ${plainLine(reason)}: ${named.map(plainLine).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      ),
    ),
    [
      `${count(unchanged, 'page')} up to date`,
      notRead.length > 0 ? `${count(notRead.length, 'source')} not read` : '',
      outcome.modelCalls === 0
        ? 'no model was called'
        : `${count(outcome.modelCalls, 'model call')} (${plainLine(outcome.model)})`,
      outcome.budget ?? '',
    ]
      .filter(Boolean)
      .join(' · '),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function headline(outcome: DocsOutcome): string {
  const actions = countActions(outcome);
  if (actions !== '') return `Docs: ${actions}.`;
  if (outcome.failures.length > 0) return 'Docs: no page could be written.';
  if (outcome.lockOnly) return 'Docs: no page reads otherwise; gloss.lock follows what changed.';
  return outcome.leftAlone.length + outcome.problems.length > 0
    ? 'Docs: no page was changed.'
    : 'Docs: every page is up to date.';
}

function row(sign: string, path: string, reasons: string[]): string {
  const why = reasons.map(plainLine).join('; ');
  return `  ${sign} ${plainLine(path)}${why === '' ? '' : `  ${why}`}`;
}

function titled(title: string, rows: string[]): string {
  return rows.length === 0 ? '' : `${title}\n${entries(rows)}`;
}

function entries(rows: string[]): string {
  const shown = rows.slice(0, MAX_ENTRIES);
  if (rows.length > shown.length) shown.push(`  … and ${rows.length - shown.length} more; see the report`);
  return shown.join('\n');
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
