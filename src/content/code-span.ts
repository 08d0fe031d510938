import { stripInvisible } from './strip-invisible.ts';

const PIPE = '&#124;';

/**
 * Shows a text as code inside a line of Markdown, whatever it contains: longer fences around backticks, line breaks as spaces,
 * `(empty)` for nothing. A pipe ends a table cell even inside code, and its escape shows in code outside of tables, so code
 * is interrupted at pipes: right in both places. Invisible characters are removed.
 */
export function codeSpan(text: string): string {
  const line = stripInvisible(text).replace(/\n/g, ' ');
  if (line.trim() === '') return '`(empty)`';
  return line
    .split('|')
    .map((part) => (part.trim() === '' ? part : fence(part)))
    .join(PIPE);
}

function fence(text: string): string {
  const ticks = '`'.repeat(longestTicks(text) + 1);
  // CommonMark strips one space from both ends when both are there (6.1), and ticks at an end would join the fence.
  const padding = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
  return `${ticks}${padding}${text}${padding}${ticks}`;
}

/** The length of the longest run of backticks. */
export function longestTicks(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
