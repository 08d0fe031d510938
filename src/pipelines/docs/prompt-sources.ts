import { estimateTokens } from '../../content/estimate-tokens.ts';
import type { PromptItem } from '../../content/prompt-items.ts';
import { type OutlineDetail, writeOutline } from '../../content/symbols/outline-lines.ts';
import type { SourceSymbol } from '../../content/symbols/source-outline.ts';
import type { PageSource } from './page.ts';
import { pageIds } from './page-ids.ts';

/** Tokens of sources in one call, estimated: outlines and texts together. */
export const MAX_SOURCE_TOKENS = 24_000;
/** Outlines may take this much; what is left is for texts. */
const MAX_OUTLINE_TOKENS = 18_000;
/** What the tags around an item cost, about. */
const TAG_TOKENS = 60;
const DETAILS: OutlineDetail[] = ['full', 'exported', 'short', 'names'];

type Draft = Omit<PromptItem, 'id'>;

/**
 * The sources of a page as items of a prompt: the outline of each first, then the texts as far as they fit. When they do not, the
 * bodies of exported symbols are shown in order, and each item says which lines it shows. Outlines lose detail before they
 * lose symbols.
 */
export function promptSources(sources: readonly PageSource[], budget = MAX_SOURCE_TOKENS): Draft[] {
  const outlines = fitOutlines(sources, Math.min(budget, MAX_OUTLINE_TOKENS));
  const spent = outlines.reduce((sum, { body }) => sum + estimateTokens(body), 0);
  return [
    ...outlines,
    ...fitTexts(sources, budget - spent - TAG_TOKENS * (outlines.length + sources.length)),
  ];
}

function fitOutlines(sources: readonly PageSource[], budget: number): Draft[] {
  const idOf = pageIds(sources);
  const parsed = sources.flatMap(({ path, outline }) => (outline ? [{ path, outline }] : []));
  for (const detail of DETAILS) {
    const drafts = parsed.map(({ path, outline }) => ({
      attributes: { holds: 'outline', path, detail },
      body: writeOutline({ outline, detail, idOf: (id) => idOf(path, id) }),
    }));
    const tokens = drafts.reduce((sum, { body }) => sum + estimateTokens(body), 0);
    if (tokens <= budget) return drafts;
    if (detail === DETAILS.at(-1)) return cutDrafts(drafts, budget);
  }
  return [];
}

/** Even the names are too many: lines from the start of each, an even share for all. */
function cutDrafts(drafts: Draft[], budget: number): Draft[] {
  const share = budget / drafts.length;
  return drafts.map(({ attributes, body }) => {
    const lines = body.split('\n');
    const kept = fitLines(lines, share);
    const left = lines.length - kept.length;
    return {
      attributes: { ...attributes, ...(left === 0 ? {} : { 'left-out': `${left} symbols` }) },
      body: kept.join('\n'),
    };
  });
}

function fitTexts(sources: readonly PageSource[], budget: number): Draft[] {
  let left = budget;
  const whole = sources.reduce((sum, { text }) => sum + estimateTokens(text), 0) <= budget;
  return sources.map((source, index) => {
    const { path, text } = source;
    if (whole) return { attributes: { holds: 'text', path }, body: text };
    // What one source leaves is for those after it.
    const share = left / (sources.length - index);
    const { body, shown } = cutSource(source, share);
    left -= estimateTokens(body);
    return { attributes: { holds: 'text', path, shown }, body };
  });
}

/** As much of a text as fits: all of it, the bodies of exported symbols in order, or its start. */
function cutSource(source: PageSource, budget: number): { body: string; shown: string } {
  const { text, outline } = source;
  const lines = text.split('\n');
  if (estimateTokens(text) <= budget) return { body: text, shown: 'all' };
  const exported = outline?.symbols.filter((symbol) => symbol.exported) ?? [];
  const ranges = exported.length > 0 ? exported.map(rangeOf) : [{ start: 0, end: lines.length }];
  const parts: string[] = [];
  const shown: string[] = [];
  let left = budget;
  let from = 0;
  for (const { start, end } of ranges) {
    const kept = fitLines(lines.slice(Math.max(from, start), end), left);
    if (kept.length === 0) continue;
    const first = Math.max(from, start);
    parts.push(kept.join('\n'));
    shown.push(`${first + 1}-${first + kept.length}`);
    left -= estimateTokens(parts.at(-1) ?? '');
    from = first + kept.length;
    if (from < end) break;
  }
  return { body: parts.join('\n…\n'), shown: `lines ${shown.join(', ') || 'none'} of ${lines.length}` };
}

function rangeOf({ startLine, endLine }: SourceSymbol): { start: number; end: number } {
  return { start: Math.max(0, startLine - 1), end: endLine };
}

function fitLines(lines: string[], budget: number): string[] {
  let tokens = 0;
  const end = lines.findIndex((line) => {
    tokens += estimateTokens(line) + 1;
    return tokens > budget;
  });
  return end === -1 ? lines : lines.slice(0, end);
}
