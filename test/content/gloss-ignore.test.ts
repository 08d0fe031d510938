import { describe, expect, it } from 'vitest';
import { createGlossIgnore } from '../../src/content/gloss-ignore.ts';
import { GlossError } from '../../src/errors.ts';

describe('.glossignore', () => {
  it.each<[string, string, string | undefined]>([
    ['', 'src/a.ts', undefined],
    ['# src/\n\n', 'src/a.ts', undefined],
    ['secret/', 'src/secret/a.ts', '.glossignore (secret/)'],
    ['/secret/', 'src/secret/a.ts', undefined],
    ['*.md', 'docs/a.md', '.glossignore (*.md)'],
    ['*.md\n!keep.md', 'docs/keep.md', undefined],
    ['!keep.md\n*.md', 'docs/keep.md', '.glossignore (*.md)'],
    ['docs/\n!docs/keep.md', 'docs/keep.md', '.glossignore (docs/)'],
    ['docs/*\n!docs/keep.md', 'docs/keep.md', undefined],
    ['\ufeffa.ts\r\nb.ts\r\n', 'a.ts', '.glossignore (a.ts)'],
    ['\ufeffa.ts\r\nb.ts\r\n', 'b.ts', '.glossignore (b.ts)'],
    ['a.ts   ', 'a.ts', '.glossignore (a.ts   )'],
    ['\\#a.ts', '#a.ts', '.glossignore (\\#a.ts)'],
    ['A.TS', 'a.ts', undefined],
    ['x', '..hidden/x', '.glossignore (x)'],
    ['x', 'a/'.repeat(70), 'path is too long'],
    ['x', 'a'.repeat(1025), 'path is too long'],
  ])('%j says about %s: %s', (text, path, reason) => expect(createGlossIgnore(text)(path)).toBe(reason));

  it.each<[string, string, string[]]>([
    ['too large', '#'.repeat(64 * 1024 + 1), []],
    ['of too many patterns', 'a\n'.repeat(1001), []],
    [
      'with a long pattern',
      `a\n${'b'.repeat(257)}`,
      ['.glossignore:2:1: A pattern must have at most 256 characters.'],
    ],
    [
      'with a pattern that takes for ever',
      '**/a/**/a/**/a/**/a/**/b',
      ["A pattern must have at most 3 times '**'"],
    ],
    ['with a control character', 'a\0b', ['A pattern must have no control characters']],
  ])('that is %s is refused as a whole', (_, text, details) => {
    let failure: unknown;
    try {
      createGlossIgnore(text);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(GlossError);
    for (const detail of details) expect((failure as GlossError).details.join('\n')).toContain(detail);
  });

  it('of hostile patterns takes milliseconds a path', () => {
    const ignored = createGlossIgnore(
      '**/a/**/a/**/b\na/**/**/**/b\n**/a*a*a/**/a*a*a/**/b\n*a*a*a*a*a*a*a*a*a*a*a*b\n',
    );
    const before = process.cpuUsage();
    for (const path of ['a/'.repeat(63), `${'a'.repeat(15)}/`.repeat(63), 'a'.repeat(1000)]) {
      expect(ignored(`${path}c`)).toBeUndefined();
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
