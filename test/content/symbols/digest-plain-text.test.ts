import { describe, expect, it } from 'vitest';
import { digestPlainText } from '../../../src/content/symbols/digest/digest-plain-text.ts';

const TEXT = 'one\n  two\n\nthree\n';

describe('digestPlainText', () => {
  it.each([
    ['line ends of Windows', 'one\r\n  two\r\n\r\nthree\r\n'],
    ['line ends of old Macs', 'one\r  two\r\rthree\r'],
    ['white space at line ends', 'one  \n  two\t\n \nthree\n'],
    ['no line end at the end', 'one\n  two\n\nthree'],
    ['blank lines at the end', 'one\n  two\n\nthree\n\n\n'],
    ['a byte order mark', `\uFEFF${TEXT}`],
  ])('is the same with %s', (_, text) => {
    expect(digestPlainText(text)).toBe(digestPlainText(TEXT));
  });

  it.each([
    'one\ntwo\n\nthree\n',
    'one\n  two\nthree\n',
    'one\n  two\n\nThree\n',
    '',
    '\none\n  two\n\nthree\n',
  ])('is another for %j', (text) => {
    expect(digestPlainText(text)).not.toBe(digestPlainText(TEXT));
  });
});
