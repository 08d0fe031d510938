import { codeSpan } from '../../content/code-span.ts';
import type { SymbolChange } from '../../content/symbols/compare-outlines.ts';
import type { LinkTo } from '../pipeline.ts';
import { sayReason } from './say-reason.ts';

/** A page that a change makes stale, with what proves it. */
export interface StalePage {
  path: string;
  /** Each source that changed; without symbols when the file as a whole says it (new, gone, no grammar). */
  sources: { path: string; kind: 'added' | 'removed' | 'changed'; symbols: SymbolChange[] }[];
  /** Reasons that lie in no source: instructions, a page that was deleted. */
  reasons: string[];
  /** True when people edited the page: it would be merged, or left alone. */
  edited: boolean;
}

export interface StaleOutcome {
  stale: StalePage[];
  /** Pages that would be new. */
  added: string[];
  /** Pages whose sources are gone. */
  orphaned: string[];
  /** Pages that are up to date. */
  current: number;
  /** Pages that were stale before this change: told as a number only. */
  staleBefore: number;
  /** Files that were written and committed by this run, and what could not be. */
  committed?: { sha: string; modelCalls: number; notWritten: { path: string; reason: string }[] };
  /** What comes next, as Markdown, where nothing was committed; the usual sentence unless told. */
  next?: string;
  /** The change takes `gloss.lock` away. */
  lockRemoved?: boolean;
}

/** More rows than this are told as a number. */
const MAX_ROWS = 40;
/** Symbols named for one source. */
const MAX_SYMBOLS = 6;

/**
 * The comment of `docs` on a pull request: which pages the change makes stale, and the lines that prove it.
 * Deterministic: equal outcomes give equal comments.
 */
export function renderStaleComment(outcome: StaleOutcome, options: { linkTo: LinkTo }): string {
  const { stale, added, orphaned } = outcome;
  const { linkTo } = options;
  const rows = stale.slice(0, MAX_ROWS).map((page) => renderRow(page, linkTo));
  const blocks = [
    `### Docs\n\n${headline(outcome)}`,
    rows.length > 0 ? `| Page | Why |\n| --- | --- |\n${rows.join('\n')}` : '',
    stale.length > MAX_ROWS ? `… and ${stale.length - MAX_ROWS} more pages.` : '',
    added.length > 0 ? `**New pages** for new sources: ${list(added)}` : '',
    orphaned.length > 0 ? `**Left over**, since their sources are gone: ${list(orphaned)}` : '',
    outcome.committed ? renderCommit(outcome.committed) : (outcome.next ?? closing(outcome)),
    `<sub>${footer(outcome)}</sub>`,
  ];
  return blocks.filter(Boolean).join('\n\n');
}

function footer({ current, staleBefore, committed }: StaleOutcome): string {
  const facts = [
    current === 1 ? '1 page is up to date' : `${current} pages are up to date`,
    staleBefore === 0 ? '' : `${staleBefore} ${staleBefore === 1 ? 'was' : 'were'} stale before this change`,
  ];
  const calls = committed?.modelCalls ?? 0;
  const asked = calls === 0 ? 'No model was asked' : `${calls} model call${calls === 1 ? '' : 's'}`;
  return `${facts.filter(Boolean).join('; ')}. ${asked}.`;
}

function renderCommit({ sha, notWritten }: NonNullable<StaleOutcome['committed']>): string {
  const rows = notWritten
    .slice(0, MAX_ROWS)
    .map(({ path, reason }) => `- ${codeSpan(path)}: ${sayReason(reason)}`);
  const more = notWritten.length - rows.length;
  const commit = codeSpan(sha.slice(0, 7));
  if (rows.length === 0) return `They were brought up to date by ${commit}.`;
  return `${commit} brings them up to date, but for:\n\n${rows.join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}`;
}

function headline(outcome: StaleOutcome): string {
  const { stale, added, orphaned, staleBefore, lockRemoved, committed, next } = outcome;
  if (lockRemoved === true) {
    return 'This change removes `gloss.lock`, which tells what the generated pages were made from. Without it none of them is kept up to date.';
  }
  const facts = [
    count(stale.length, 'page describes', 'pages describe', 'what this change alters'),
    count(added.length, 'page would be new', 'pages would be new', ''),
    count(orphaned.length, 'page is left over', 'pages are left over', ''),
  ].filter(Boolean);
  if (facts.length === 0 && (committed !== undefined || next !== undefined)) {
    return staleBefore === 0
      ? 'Generated pages are new here.'
      : 'This change makes no page stale; pages that were stale before are written too.';
  }
  if (facts.length === 0) return 'Every generated page is up to date with this change.';
  return `${facts.join('; ')}.`;
}

function count(number: number, one: string, many: string, rest: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many} ${rest}`.trim();
}

function closing({ stale, added, orphaned }: StaleOutcome): string {
  if (stale.length + added.length + orphaned.length === 0) return '';
  return 'The next scheduled run after the merge brings them up to date; `gloss run docs --write` does it now.';
}

function renderRow({ path, sources, reasons, edited }: StalePage, linkTo: LinkTo): string {
  const why = [...sources.map((source) => renderSource(source, linkTo)), ...reasons.map(sayReason)];
  const note = edited ? ' (edited by people: their text is kept)' : '';
  return `| ${link(path, linkTo(path))}${note} | ${why.join('; ')} |`;
}

function renderSource(source: StalePage['sources'][number], linkTo: LinkTo): string {
  const { path, kind, symbols } = source;
  if (kind === 'removed') return `${codeSpan(path)} is gone`;
  const url = linkTo(path);
  if (kind === 'added') return `${link(path, url)} is new`;
  if (symbols.length === 0) return `${link(path, url)} changed`;
  const named = symbols.slice(0, MAX_SYMBOLS).map((symbol) => renderSymbol(symbol, url));
  const more = symbols.length - named.length;
  return `${link(path, url)}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function renderSymbol({ id, kind, what, startLine, endLine }: SymbolChange, url: string | undefined): string {
  if (kind === 'removed') return `${codeSpan(id)} is gone`;
  const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
  const name = url === undefined ? `${codeSpan(id)} (${lines})` : `[${codeSpan(id)}](${url}#${lines})`;
  if (kind === 'added') return `${name} is new`;
  return what === 'body'
    ? `${name} changed`
    : `${name} has another ${what === 'doc' ? 'comment' : 'signature'}`;
}

function list(paths: string[]): string {
  const shown = paths.slice(0, MAX_ROWS).map(codeSpan).join(', ');
  return paths.length > MAX_ROWS ? `${shown} and ${paths.length - MAX_ROWS} more` : shown;
}

function link(path: string, url: string | undefined): string {
  return url === undefined ? codeSpan(path) : `[${codeSpan(path)}](${url})`;
}
