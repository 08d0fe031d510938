import type { LeftAlone } from '../../content/file-change.ts';
import type { NotRead, Redaction } from '../../result.ts';
import type { PageSummary } from './page-outcome.ts';

/** What became of one generated file, with the reasons in words. */
export interface ToldPage {
  path: string;
  action: PageSummary['action'];
  reasons: string[];
}

/** Everything that a rendering of a docs run may say. */
export interface DocsOutcome {
  /** What changed, sorted by path. */
  pages: ToldPage[];
  /** Pages that are up to date. */
  unchanged: number;
  /** No page changes; only what `gloss.lock` says of them does. */
  lockOnly?: boolean;
  /** Pages that could not be written, and why. */
  failures: { key: string; reason: string }[];
  leftAlone: LeftAlone[];
  notRead: NotRead[];
  redacted?: readonly Redaction[] | undefined;
  /** What people should mend in the configuration. */
  problems: string[];
  model: string;
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
  /** US dollars of those tokens; absent where nobody knows. */
  costUsd?: number;
  /** What the budget left undone. */
  budget?: string;
}

/** Pages that a commit's message names. */
const MAX_DETAILS = 50;

/** `3 pages written anew, 1 new, 2 removed`; empty when nothing changed. Pure. */
export function countActions({ pages }: Pick<DocsOutcome, 'pages'>): string {
  const of = (action: PageSummary['action']) => pages.filter((page) => page.action === action).length;
  return [
    say(of('created'), 'page is new', 'pages are new'),
    say(of('updated'), 'page was written anew', 'pages were written anew'),
    say(of('deleted'), 'page was removed', 'pages were removed'),
    say(of('adopted'), 'page keeps people’s changes', 'pages keep people’s changes'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** One line for a commit or a pull request's title. Pure. */
export function titleDocs(outcome: Pick<DocsOutcome, 'pages'>): string {
  const changed = outcome.pages.filter(({ action }) => action !== 'unchanged');
  const [only] = changed;
  if (changed.length === 1 && only) return `docs: bring ${only.path} up to date`;
  if (changed.length === 0) return 'docs: bring gloss.lock up to date';
  return `docs: bring ${changed.length} generated pages up to date`;
}

/** Pages and reasons for a commit's message, one a line. Pure. Plain text of any origin: the publisher disarms it. */
export function renderDetails({ pages }: Pick<DocsOutcome, 'pages'>): string {
  const changed = pages.filter(({ action }) => action !== 'unchanged');
  const rows = changed
    .slice(0, MAX_DETAILS)
    .map(({ path, reasons }) => `- ${path}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`);
  const more = changed.length - rows.length;
  return [...rows, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

function say(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
