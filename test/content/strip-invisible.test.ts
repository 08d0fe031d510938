import { describe, expect, it } from 'vitest';
import { stripInvisible } from '../../src/content/strip-invisible.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const INVISIBLE = [
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
  0xfeff,
  0xad,
  0x34f,
  ...range(0xe0000, 0xe007f),
  ...range(0xfe00, 0xfe0f),
  ...range(0xe0100, 0xe01ef),
  0x61c,
  0x180e,
  0x3164,
  0x115f,
  0,
  0x1b,
  0x7f,
  0x9b,
];

describe('stripInvisible', () => {
  it('removes every invisible character between letters, digits, spaces and signs', () => {
    for (const code of INVISIBLE) {
      const unseen = String.fromCodePoint(code);
      expect([
        code,
        stripInvisible(`a${unseen}b ${unseen} 1${unseen}2@${unseen}漢${unseen}字${unseen}`),
      ]).toEqual([code, 'ab  12@漢字']);
    }
  });

  it.each([
    'Ünïcödé',
    '漢字かな',
    '한국어',
    'Кириллица',
    'ελληνικά',
    'עברית',
    'العربية',
    'می‌خواهم',
    'क्‍ष',
    'ไทย',
    'e\u0301',
    'a\u00a0b',
    '👩‍👩‍👧',
    '❤️',
    '1️⃣',
    '🇩🇪',
    '👍🏽',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '🏳️‍🌈',
    'tab\tand\nnewline',
  ])('keeps %j', (text) => expect(stripInvisible(text)).toBe(text));

  it.each([
    ['lines\r\nand\rmore\u2028and\u2029more\u0085end', 'lines\nand\nmore\nand\nmore\nend'],
    ['\ud800x', '\ufffdx'],
    ['👩\u200d\u200d👧', '👩👧'],
    ['a\u200cb', 'ab'],
  ])('turns %j into %j', (text, expected) => expect(stripInvisible(text)).toBe(expected));

  it('changes nothing the second time', () => {
    const mixed = INVISIBLE.map(
      (code, index) => `${'a👩❤م1'.slice(index % 3)}${String.fromCodePoint(code)}`,
    ).join('');
    expect(stripInvisible(stripInvisible(mixed))).toBe(stripInvisible(mixed));
  });
});
