import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { anchorAll, sampleFile, TWO_HUNKS } from './sample-finding.ts';

/** `SIDE 12`, `SIDE 11-12`, or the reason. */
function outcome(finding: Partial<Finding>, files = [sampleFile(TWO_HUNKS)]): string {
  const [anchor] = anchorAll([finding], files);
  if (anchor?.place === undefined) return anchor?.reason ?? 'nothing';
  const { path, side, line, start_line, start_side } = anchor.place;
  expect(start_side).toBe(start_line === undefined ? undefined : side);
  const lines = start_line === undefined ? `${line}` : `${start_line}-${line}`;
  return `${path === 'app.ts' ? '' : `${path} `}${side} ${lines}`;
}

const OUTSIDE = 'its lines are not part of the changes';
const TOO_LARGE = 'GitHub shows no diff of a file that changed this much';
const SEVERAL = 'its lines belong to several changes';

describe('anchorFindings', () => {
  it.each<[string, Partial<Finding>, string]>([
    ['an added line', { startLine: 12 }, 'RIGHT 12'],
    ['an unchanged line', { startLine: 10 }, 'RIGHT 10'],
    ['a removed line', { startLine: 11, side: 'LEFT' }, 'LEFT 11'],
    ['a range', { startLine: 11, endLine: 13 }, 'RIGHT 11-13'],
    ['removed lines', { startLine: 11, endLine: 12, side: 'LEFT' }, 'LEFT 11-12'],
    ['a line whose quote is elsewhere in the hunk', { startLine: 12, evidence: 'new one' }, 'RIGHT 12'],
    ['a line whose quote is nowhere', { startLine: 12, evidence: 'no such code' }, 'RIGHT 12'],
  ])('keeps %s', (_, finding, expected) => {
    expect(outcome(finding)).toBe(expected);
    expect(anchorAll([finding])[0]).toMatchObject({ moved: undefined });
  });

  it.each<[string, Partial<Finding>, string]>([
    ['a range that leaves its hunk', { startLine: 15, endLine: 30 }, 'RIGHT 15-17'],
    ['a range that comes from outside', { startLine: 1, endLine: 10 }, 'RIGHT 10'],
    ['a range around a hunk', { startLine: 1, endLine: 30 }, 'RIGHT 10-17'],
    ['a range over two hunks, by its end', { startLine: 12, endLine: 42 }, 'RIGHT 41-42'],
    ['a range over two hunks and beyond, by its start', { startLine: 12, endLine: 99 }, 'RIGHT 12-17'],
    [
      'a range around two hunks, by its quote',
      { startLine: 1, endLine: 99, evidence: 'come' },
      'RIGHT 41-44',
    ],
    ['a range around two hunks', { startLine: 1, endLine: 99 }, SEVERAL],
    ['a reversed range', { startLine: 13, endLine: 11 }, 'RIGHT 11-13'],
    ['unchanged lines of the old file', { startLine: 13, endLine: 15, side: 'LEFT' }, 'RIGHT 14-16'],
    ['removed lines with unchanged ones around', { startLine: 10, endLine: 14, side: 'LEFT' }, 'LEFT 11-12'],
    ['a line below the hunk, by its quote', { startLine: 19, evidence: 'const c = 3;' }, 'RIGHT 16'],
    ['a line above the hunk, by its quote', { startLine: 9, evidence: ' const  a = 1;\n' }, 'RIGHT 10'],
    [
      'lines below the hunk, by their quote',
      { startLine: 18, endLine: 19, evidence: 'const c = 3;\n}' },
      'RIGHT 16-17',
    ],
    ['a line whose quote has marks', { startLine: 9, evidence: '-old one\n-old two' }, 'LEFT 11-12'],
    ['a line too far from its quote', { startLine: 22, evidence: 'const c = 3;' }, OUTSIDE],
    ['a line whose quote is a bracket', { startLine: 45, evidence: '}' }, OUTSIDE],
    ['a line outside without a quote', { startLine: 18 }, OUTSIDE],
    ['the wrong side, by its quote', { startLine: 12, evidence: 'old two' }, 'LEFT 12'],
    ['the wrong side of an added line', { startLine: 12, side: 'LEFT', evidence: 'new two' }, 'RIGHT 12'],
    ['a number of the old file, by its quote', { startLine: 13, evidence: 'const b = 2;' }, 'RIGHT 14'],
    ['a huge line', { startLine: 1e15 }, OUTSIDE],
    ['a negative line', { startLine: -3 }, 'it names no line'],
    ['no number', { startLine: Number.NaN }, 'it names no line'],
    ['an infinite one', { startLine: Number.POSITIVE_INFINITY }, 'it names no line'],
    ['half a line', { startLine: 12.5 }, 'it names no line'],
    ['one number of two', { startLine: Number.NaN, endLine: 12 }, 'RIGHT 12'],
    ['line zero to one in the diff', { startLine: 0, endLine: 11 }, 'RIGHT 11'],
    ['a path with the prefix of a diff', { path: 'b/app.ts' }, 'RIGHT 12'],
    ['a path with a dot in front', { path: './app.ts' }, 'RIGHT 12'],
    ['a path with another folder', { path: 'src/app.ts' }, 'the file is not part of the changes'],
    ['another file', { path: 'other.ts' }, 'the file is not part of the changes'],
    ['a path of an object', { path: '__proto__' }, 'the file is not part of the changes'],
  ])('settles %s', (_, finding, expected) => {
    expect(outcome(finding)).toBe(expected);
  });

  it.each<[string, Parameters<typeof sampleFile>, Partial<Finding>, string]>([
    [
      'the old name of a renamed file',
      [TWO_HUNKS, { path: 'new.ts', previousPath: 'app.ts', status: 'renamed' }],
      {},
      'new.ts RIGHT 12',
    ],
    [
      'a removed file, whatever the side',
      ['@@ -1,2 +0,0 @@\n-a\n-b', { status: 'removed' }],
      { startLine: 2 },
      'LEFT 2',
    ],
    [
      'a new file, whatever the side',
      ['@@ -0,0 +1,2 @@\n+a\n+b', { status: 'added' }],
      { startLine: 2, side: 'LEFT' },
      'RIGHT 2',
    ],
    [
      'an end without a newline',
      ['@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file'],
      { startLine: 2 },
      'RIGHT 2',
    ],
    [
      'a quote from lines with carriage returns',
      ['@@ -1,2 +1,2 @@\n-a1\r\n+b1\r\n c1\r'],
      { startLine: 3, evidence: 'c1' },
      'RIGHT 2',
    ],
    ['a patch cut short', ['@@ -1,9 +1,9 @@\n a\n+b'], { startLine: 5 }, OUTSIDE],
    [
      'a quote that stands on both sides',
      ['@@ -1 +1 @@\n-run();\n+run(); '],
      { startLine: 1, evidence: 'run();' },
      'RIGHT 1',
    ],
    [
      'a quote that stands twice',
      ['@@ -1,2 +1,2 @@\n-a\n+same\n same'],
      { startLine: 3, evidence: 'same' },
      OUTSIDE,
    ],
    [
      'a file that became a symbolic link',
      ['@@ -1,2 +0,0 @@\n-a\n-b\n@@ -0,0 +1 @@\n+target', { status: 'changed' }],
      { startLine: 1 },
      'RIGHT 1',
    ],
    ['a binary file', [undefined, { binary: true }], {}, 'the file is binary'],
    [
      'a diff too long to be shown',
      [`@@ -0,0 +1,20000 @@${'\n+a'.repeat(20_000)}`],
      { startLine: 1 },
      TOO_LARGE,
    ],
    [
      'a diff just short enough',
      [`@@ -0,0 +1,19999 @@${'\n+a'.repeat(19_999)}`],
      { startLine: 1 },
      'RIGHT 1',
    ],
    ['a diff with too many bytes', [`@@ -0,0 +1 @@\n+${'é'.repeat(524_288)}`], { startLine: 1 }, TOO_LARGE],
    ['a change of mode', [undefined, { status: 'changed' }], {}, 'no line of the file changed'],
    [
      'a patch that was withheld',
      [undefined, { patchMissing: 'GitHub gave no patch' }],
      {},
      'GitHub gave no patch',
    ],
    [
      'a submodule',
      [`@@ -1 +1 @@\n-Subproject commit ${'a'.repeat(40)}\n+Subproject commit ${'b'.repeat(40)}`],
      { startLine: 1 },
      'the file is a submodule',
    ],
    [
      'a name with an emoji',
      ['@@ -0,0 +1 @@\n+a', { path: 'ça 🎉.ts', status: 'added' }],
      { path: 'ça 🎉.ts', startLine: 1 },
      'ça 🎉.ts RIGHT 1',
    ],
  ])('settles %s', (_, file, finding, expected) => {
    expect(outcome(finding, [sampleFile(...file)])).toBe(expected);
  });

  it('does not give a renamed file the place of a file that has its old name today', () => {
    const files = [
      sampleFile('@@ -0,0 +1 @@\n+a', { status: 'added' }),
      sampleFile(TWO_HUNKS, { path: 'new.ts', previousPath: 'app.ts', status: 'renamed' }),
    ];
    expect(outcome({ startLine: 1 }, files)).toBe('RIGHT 1');
    expect(outcome({ startLine: 12 }, files)).toBe(OUTSIDE);
  });

  it('says what a moved finding was named for', () => {
    expect(anchorAll([{ startLine: 15, endLine: 30 }])[0]).toMatchObject({
      moved: 'named for lines 15 to 30 (RIGHT) of app.ts',
      code: ['}', 'const c = 3;', '}'],
    });
  });
});
