import { describe, expect, it } from 'vitest';
import { parseHunks } from '../../src/content/parse-hunks.ts';

describe('parseHunks', () => {
  it('reads ranges, sections and lines with their marks', () => {
    const patch =
      '@@ -1,3 +1,4 @@ class A {\n a\n-b\n+c\n+d\n e\n@@ -20 +21,0 @@\n-z\n\\ No newline at end of file\n';
    expect(parseHunks({ patch })).toEqual([
      {
        header: '@@ -1,3 +1,4 @@ class A {',
        section: 'class A {',
        oldStart: 1,
        oldLines: 3,
        newStart: 1,
        newLines: 4,
        lines: [' a', '-b', '+c', '+d', ' e'],
      },
      {
        header: '@@ -20 +21,0 @@',
        section: '',
        oldStart: 20,
        oldLines: 1,
        newStart: 21,
        newLines: 0,
        lines: ['-z', '\\ No newline at end of file'],
      },
    ]);
  });

  it('keeps every hunk of a patch whose hunks are cut short', () => {
    const hunks = parseHunks({ patch: '@@ -1,9 +1,9 @@\n a\n@@ -30,9 +30,9 @@ f()\n+b' });
    expect(hunks.map((hunk) => [hunk.oldStart, hunk.lines])).toEqual([
      [1, [' a']],
      [30, ['+b']],
    ]);
  });

  it.each([
    ['a header inside added content', '@@ -0,0 +1 @@\n+@@ -1 +1 @@', 1, ['+@@ -1 +1 @@']],
    ['carriage returns', '@@ -1 +1 @@ f\r\n-a\r\n+b\r', 1, ['-a\r', '+b\r']],
    ['empty context lines', '@@ -1,3 +1,3 @@\n a\n\n-b\n+c\n', 1, [' a', '', '-b', '+c']],
    ['no hunks', '', 0, undefined],
  ])('reads %s', (_, patch, count, lines) => {
    const hunks = parseHunks({ patch });
    expect(hunks).toHaveLength(count);
    expect(hunks[0]?.lines).toEqual(lines);
  });

  it('leaves the carriage return out of the section', () => {
    expect(parseHunks({ patch: '@@ -1 +1 @@ f()\r\n-a' })[0]?.section).toBe('f()');
  });
});
