import { GlossError } from '../errors.ts';

/**
 * Splits a line as a shell would without running anything: words between blanks, `'…'` and `"…"` as they stand, `\`
 * before a character that would otherwise mean something. No variable, no glob, no operator means anything.
 *
 * @throws GlossError `usage` when a quotation mark is not closed.
 */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? '';
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      else if (character === '\\' && quote === '"' && /["\\]/.test(line[index + 1] ?? '')) {
        index += 1;
        word = `${word ?? ''}${line[index]}`;
      } else word = `${word ?? ''}${character}`;
    } else if (character === "'" || character === '"') {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === '\\' && index + 1 < line.length) {
      index += 1;
      word = `${word ?? ''}${line[index]}`;
    } else word = `${word ?? ''}${character}`;
  }
  if (quote !== undefined) {
    throw new GlossError({
      code: 'usage',
      message: `A quotation mark (${quote}) is not closed in: ${line}`,
      remedy: 'Close it, or put a backslash before it.',
    });
  }
  return word === undefined ? words : [...words, word];
}
