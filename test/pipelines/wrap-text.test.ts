import { describe, expect, it } from 'vitest';
import { plainLine, textWidth, wrapText } from '../../src/pipelines/wrap-text.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['größe', 5],
    ['日本語', 6],
    ['한국어', 6],
    ['🎉', 2],
    ['e\u0301', 1],
    ['（全）', 6],
    ['→ − … “”', 8],
  ])('of %j is %i columns', (text, width) => expect(textWidth(text)).toBe(width));
});

describe('a plain line', () => {
  it.each([
    ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a\u009b2Jb\u0007\u0000', 'a2Jb'],
    ['user\u202enimda', 'usernimda'],
    ['a\u2066b\u2069 zero\u200bwidth \ufeff', 'ab zerowidth'],
    ['🧑‍💻 stays', '🧑‍💻 stays'],
    ['\u2028 \u0085 ', ''],
  ])('of %j is %j', (text, plain) => expect(plainLine(text)).toBe(plain));
});

describe('wrapped text', () => {
  it.each<[name: string, text: string, options: Parameters<typeof wrapText>[1], wrapped: string]>([
    ['nothing', '', { width: 10 }, ''],
    ['what fits', 'one two', { width: 7 }, 'one two'],
    ['what does not', 'one two', { width: 6 }, 'one\ntwo'],
    ['with an indent', 'one two', { width: 8, indent: 2 }, '  one\n  two'],
    ['a long word', 'a abcdefghij b', { width: 5 }, 'a\nabcdefghij\nb'],
    ['wide characters', '日本語日本語', { width: 5 }, '日本\n語日\n本語'],
    ['with a limit it keeps to', 'one two', { width: 3, maxLines: 2 }, 'one\ntwo'],
    ['with a limit', 'one two three four', { width: 8, maxLines: 2 }, 'one two\nthree…'],
    ['with a limit, giving up a word', 'one four five six', { width: 8, maxLines: 1 }, 'one…'],
    ['with a limit after a mark', 'one, two three', { width: 8, maxLines: 1 }, 'one…'],
  ])('is right for %s', (_, text, options, wrapped) => expect(wrapText(text, options)).toBe(wrapped));

  it('keeps all words in order and every line within the width', () => {
    const random = pseudoRandom(4);
    const words = ['a', 'word', 'größer', 'src/a/b.ts', '`code`', '日本', '…', 'e\u0301te'];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: random.below(60) }, () => random.pick(words)).join(' ');
      const width = 14 + random.below(40);
      const lines = wrapText(text, { width, indent: 2 }).split('\n');
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
    }
  });
});
