import { codeSpan } from '../content/code-span.ts';
import { stripInvisible } from '../content/strip-invisible.ts';

const LENGTH = 40;

/** A short piece of a stranger's text, as code that is safe inside a line of Markdown. Pure. */
export function showPiece(text: string): string {
  // First the length: the rest of a hostile line is not worth looking at.
  const piece = stripInvisible(text.slice(0, LENGTH * 4))
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = [...piece];
  return codeSpan(characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : piece);
}

/** `a`, `b` or `c`: words of our own, as code. Pure. */
export function showChoices(words: readonly string[]): string {
  const shown = words.map((word) => `\`${word}\``);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
