import { stripInvisible } from '../content/strip-invisible.ts';

/** Characters that fill two columns of a terminal (Unicode Standard Annex 11), and marks that fill none. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const MARK = /\p{M}|\p{Cf}/u;

/** Columns that a text fills on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * One line of untrusted text that may be printed: line breaks are spaces, and nothing can move the cursor or
 * turn the direction around (CVE-2021-42574).
 */
export function plainLine(text: string): string {
  return stripInvisible(text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * Breaks a text into lines of at most `width` columns between words; only wide characters are also broken
 * between themselves, as their scripts are. A longer word stands on its own line.
 *
 * @param options.indent columns in front of every line.
 * @param options.maxLines lines after which the text ends with `…`.
 */
export function wrapText(
  text: string,
  options: { width: number; indent?: number; maxLines?: number },
): string {
  const { width, indent = 0, maxLines = Number.POSITIVE_INFINITY } = options;
  const room = width - indent;
  const lines = breakLines(text, room);
  const kept = lines.slice(0, maxLines);
  const last = kept.at(-1);
  if (last !== undefined && kept.length < lines.length) kept[kept.length - 1] = endShort(last, room);
  return kept.map((line) => ' '.repeat(indent) + line).join('\n');
}

function breakLines(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => breakWord(each, room))) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, room: number): string[] {
  if (textWidth(word) <= room || !WIDE.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (textWidth(piece) + characterWidth(character) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Gives up words at the end until the mark fits; of a single long word it keeps what fits. */
function endShort(line: string, room: number): string {
  let kept = line;
  while (textWidth(kept) + 1 > room && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 2;
  return MARK.test(character) ? 0 : 1;
}
