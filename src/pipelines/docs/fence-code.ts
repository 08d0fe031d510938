import { longestTicks } from '../../content/code-span.ts';
import { stripInvisible } from '../../content/strip-invisible.ts';

/** A piece of code as a fence that is longer than any in it. */
export function fenceCode(code: string, language: string): string {
  const text = stripInvisible(code).replace(/^\n+/, '').trimEnd();
  const ticks = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${ticks}${language}\n${text}\n${ticks}`;
}
