import { describe, expect, it } from 'vitest';
import { mapHunkLines } from '../../src/content/map-hunk-lines.ts';

const pairs = (patch: string) => mapHunkLines({ patch }).map(({ side, line, text }) => [side, line, text]);

describe('mapHunkLines', () => {
  it.each<[string, string, Array<[string, number, string]>]>([
    [
      'removed, added and unchanged lines',
      '@@ -5,3 +7,3 @@ f()\n a\n-b\n+c\n d',
      [
        ['RIGHT', 7, 'a'],
        ['LEFT', 6, 'b'],
        ['RIGHT', 8, 'c'],
        ['RIGHT', 9, 'd'],
      ],
    ],
    [
      'a new file',
      '@@ -0,0 +1,2 @@\n+a\n+b',
      [
        ['RIGHT', 1, 'a'],
        ['RIGHT', 2, 'b'],
      ],
    ],
    [
      'a removed file',
      '@@ -1,2 +0,0 @@\n-a\n-b',
      [
        ['LEFT', 1, 'a'],
        ['LEFT', 2, 'b'],
      ],
    ],
    [
      'lines added without context',
      '@@ -10,0 +11,2 @@\n+a\n+b',
      [
        ['RIGHT', 11, 'a'],
        ['RIGHT', 12, 'b'],
      ],
    ],
    [
      'lines removed without context',
      '@@ -11,2 +10,0 @@\n-a\n-b',
      [
        ['LEFT', 11, 'a'],
        ['LEFT', 12, 'b'],
      ],
    ],
    [
      'ends without a newline',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      [
        ['LEFT', 1, 'a'],
        ['RIGHT', 1, 'b'],
      ],
    ],
    [
      'carriage returns',
      '@@ -1 +1 @@\r\n-a\r\n+b\r',
      [
        ['LEFT', 1, 'a\r'],
        ['RIGHT', 1, 'b\r'],
      ],
    ],
    [
      'empty context lines without their space',
      '@@ -1,2 +1,2 @@\n\n-a\n+b',
      [
        ['RIGHT', 1, ''],
        ['LEFT', 2, 'a'],
        ['RIGHT', 2, 'b'],
      ],
    ],
    [
      'content that looks like a header',
      '@@ -1 +1 @@\n--- a/x\n+++ b/x',
      [
        ['LEFT', 1, '-- a/x'],
        ['RIGHT', 1, '++ b/x'],
      ],
    ],
    [
      'a submodule',
      '@@ -1 +1 @@\n-Subproject commit a\n+Subproject commit b',
      [
        ['LEFT', 1, 'Subproject commit a'],
        ['RIGHT', 1, 'Subproject commit b'],
      ],
    ],
    ['a patch without hunks', '', []],
  ])('maps %s', (_, patch, expected) => {
    expect(pairs(patch)).toEqual(expected);
  });

  it('numbers each hunk by its own header, and tells which hunk a line is in', () => {
    const lines = mapHunkLines({ patch: '@@ -1 +1 @@\n-a\n+b\n@@ -90 +91 @@\n-c\n+d' });
    expect(lines.map(({ hunk, side, line }) => [hunk, side, line])).toEqual([
      [0, 'LEFT', 1],
      [0, 'RIGHT', 1],
      [1, 'LEFT', 90],
      [1, 'RIGHT', 91],
    ]);
  });

  it('maps what is there of hunks that were cut short, and marks where they end', () => {
    const lines = mapHunkLines({ patch: '@@ -1,9 +1,9 @@\n a\n-b\n@@ -30,2 +30,2 @@\n c\n+d\n-e' });
    expect(lines.map(({ side, line, cut }) => [side, line, cut])).toEqual([
      ['RIGHT', 1, false],
      ['LEFT', 2, true],
      ['RIGHT', 30, false],
      ['RIGHT', 31, false],
      ['LEFT', 31, false],
    ]);
  });
});
