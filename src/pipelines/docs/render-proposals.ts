import type { LeftAlone } from '../../content/file-change.ts';
import { stripInvisible } from '../../content/strip-invisible.ts';

/** Pages, and lines of each, that are shown on a terminal; the report has all. */
const MAX_PAGES = 5;
const MAX_LINES = 60;

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const HOW =
  'To settle one: take over its + lines, drop its - lines that Gloss wrote, and put what is yours beside them\n' +
  'or between gloss:keep comments. The next run takes it from there.';

/** What would have been written over people's text, and what they can do about it. Empty when there is none. Pure. */
export function renderProposals(leftAlone: readonly LeftAlone[]): string {
  const proposed = leftAlone.flatMap(({ proposal = '' }) => (proposal === '' ? [] : [proposal]));
  if (proposed.length === 0) return '';
  const shown = proposed.slice(0, MAX_PAGES).map(renderDiffLines);
  const more = proposed.length - shown.length;
  return [
    'What would have been written to what is left alone',
    ...shown,
    ...(more > 0 ? [`  … and ${more} more; see the report`] : []),
    HOW,
  ].join('\n');
}

/** Behind a bar, so that no line begins with what a log takes for a command, and each is one line. */
function renderDiffLines(diff: string): string {
  const lines = stripInvisible(diff).trimEnd().split(LINE_END);
  const shown = lines.slice(0, MAX_LINES).map((line) => `  | ${line}`.trimEnd());
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`  | … ${more} more lines`] : [])].join('\n');
}
