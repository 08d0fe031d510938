import { describe, expect, it } from 'vitest';
import { digestHunks } from '../../../src/content/review/digest-hunks.ts';
import type { Finding } from '../../../src/content/review/finding.ts';
import { fingerprintFinding } from '../../../src/content/review/fingerprint-finding.ts';
import {
  type EarlierFinding,
  matchFindings,
  type ReadFile,
  type ThreadState,
} from '../../../src/content/review/match-findings.ts';
import { mergeAll, sampleFile, TWO_HUNKS } from './sample-finding.ts';

const ALL_READ: ReadFile = {
  path: 'app.ts',
  read: [
    { side: 'RIGHT', start: 1, end: 100 },
    { side: 'LEFT', start: 1, end: 100 },
  ],
  complete: true,
  hunks: [],
};
const NOTHING_READ: ReadFile = { path: 'app.ts', read: [], complete: true, hunks: [] };
const FIRST_HUNK: ReadFile = {
  path: 'app.ts',
  read: [{ side: 'RIGHT', start: 10, end: 17 }],
  complete: true,
  hunks: [],
};
const FAILED: ReadFile = { path: 'app.ts', read: [], complete: false, hunks: [] };
/** The hunk in which A is: read again, and what it was. */
const [HUNK = ''] = digestHunks(TWO_HUNKS);
const UNCHANGED: ReadFile = { ...ALL_READ, hunks: [HUNK] };

/** What an earlier run told of this finding, in a hunk that has changed since. */
function told(finding: Partial<Finding>, parts: Partial<EarlierFinding> = {}): EarlierFinding {
  const [merged] = mergeAll([finding]);
  if (!merged?.place) throw new Error('The sample has no place.');
  const { path, side, line, start_line = line } = merged.place;
  const { category } = merged.finding;
  const lines = { start: start_line, end: line };
  const { fingerprint } = merged;
  return { fingerprint, path, category, side, lines, state: 'open', hunk: 'another', ...parts };
}

/** Where each earlier finding ended, and the titles of the new ones. */
function outcome(earlier: EarlierFinding[], found: Array<Partial<Finding>>, files = [ALL_READ]) {
  const matched = matchFindings({ earlier, found: mergeAll(found), files });
  const { standing, fixed, quiet } = matched;
  expect(standing.length + fixed.length + quiet.length).toBe(earlier.length);
  return {
    post: matched.post.map(({ finding }) => finding.title),
    standing: standing.length,
    fixed: fixed.length,
    quiet: quiet.length,
  };
}

const A = { title: 'A', startLine: 12 };
const B = { title: 'B', startLine: 42 };
/** The name of A by what its file was called before. */
const renamedFrom = (path: string): string =>
  mergeAll([A]).map((finding) => fingerprintFinding(finding, path))[0] ?? '';
const NONE = { post: [] as string[], standing: 0, fixed: 0, quiet: 0 };

describe('matchFindings', () => {
  it.each<[string, EarlierFinding[], Array<Partial<Finding>>, ReadFile[], Partial<typeof NONE>]>([
    ['tells what is new', [], [A, B], [ALL_READ], { post: ['A', 'B'] }],
    ['does not repeat what stands', [told(A)], [A, B], [ALL_READ], { post: ['B'], standing: 1 }],
    [
      'does not repeat it in other words',
      [told(A)],
      [{ ...A, title: 'Else', severity: 'low' }],
      [ALL_READ],
      { standing: 1 },
    ],
    [
      'knows it again where GitHub lost its lines',
      [told(A, { lines: undefined })],
      [A],
      [ALL_READ],
      { standing: 1 },
    ],
    ['knows it again on a line more', [told(A)], [{ ...A, endLine: 13 }], [ALL_READ], { standing: 1 }],
    [
      'takes another category on the same line for new',
      [told(A)],
      [{ ...A, category: 'security' }],
      [ALL_READ],
      { post: ['A'], fixed: 1 },
    ],
    [
      'closes what was read again and not found',
      [told(A), told(B)],
      [B],
      [ALL_READ],
      { standing: 1, fixed: 1 },
    ],
    [
      'closes what was in lines that are gone',
      [told(A, { lines: undefined })],
      [],
      [NOTHING_READ],
      { fixed: 1 },
    ],
    ['closes what was in a file that left the changes', [told(A)], [], [], { fixed: 1 }],
    ['carries what was not read again', [told(A), told(B)], [], [NOTHING_READ], { standing: 2 }],
    [
      'carries what is in a hunk that was not read again',
      [told(A), told(B)],
      [],
      [FIRST_HUNK],
      { fixed: 1, standing: 1 },
    ],
    [
      'carries what is not found again in a hunk that is as it was',
      [told(A, { hunk: HUNK }), told(B)],
      [],
      [UNCHANGED],
      { fixed: 1, standing: 1 },
    ],
    [
      'carries it where GitHub lost its lines, too',
      [told(A, { hunk: HUNK, lines: undefined })],
      [],
      [UNCHANGED],
      { standing: 1 },
    ],
    [
      'takes another category on the same line of the same hunk for the same',
      [told(A, { hunk: HUNK })],
      [{ ...A, category: 'security' }],
      [UNCHANGED],
      { standing: 1 },
    ],
    [
      'and on another line for new',
      [told(A, { hunk: HUNK })],
      [{ ...A, startLine: 14, category: 'security' }],
      [UNCHANGED],
      { post: ['A'], standing: 1 },
    ],
    [
      'stays quiet about what people answered, whatever its category is today',
      [told(A, { hunk: HUNK, state: 'answered' })],
      [{ ...A, category: 'security' }],
      [UNCHANGED],
      { quiet: 1 },
    ],
    [
      'closes one of two that say the same in the same place',
      [told(A, { hunk: HUNK }), told(A, { hunk: HUNK })],
      [A],
      [UNCHANGED],
      { standing: 1, fixed: 1 },
    ],
    [
      'knows it again in a file that has another name since the last push',
      [told({ ...A }, { path: 'old.ts', fingerprint: renamedFrom('old.ts') })],
      [A],
      [ALL_READ],
      { standing: 1 },
    ],
    [
      'carries everything of a file whose reading failed',
      [told(A, { lines: undefined }), told(B)],
      [],
      [FAILED],
      { standing: 2 },
    ],
  ])('%s', (_, earlier, found, files, expected) => {
    expect(outcome(earlier, found, files)).toEqual({ ...NONE, ...expected });
  });

  it.each<[ThreadState]>([['answered'], ['resolved'], ['dismissed']])(
    'says nothing more about one that is %s, found again or not',
    (state) => {
      const earlier = [told(A, { state })];
      expect(outcome(earlier, [A])).toEqual({ ...NONE, quiet: 1 });
      expect(outcome(earlier, [])).toEqual({ ...NONE, quiet: 1 });
      expect(outcome([told(A, { state, lines: undefined })], [A], [NOTHING_READ])).toEqual({
        ...NONE,
        quiet: 1,
      });
    },
  );

  it('tells of equal code one by one, nearest first', () => {
    const twice = [sampleFile('@@ -1 +1,9 @@\n-a\n+same\n+1\n+2\n+3\n+4\n+5\n+6\n+7\n+same')];
    const found = mergeAll(
      [
        { startLine: 1, title: 'first' },
        { startLine: 9, title: 'second' },
      ],
      twice,
    );
    expect(found.map(({ fingerprint }) => fingerprint)).toEqual([
      found[0]?.fingerprint,
      found[0]?.fingerprint,
    ]);
    const [one] = found;
    const earlier = [told(A, { fingerprint: one?.fingerprint ?? '', lines: { start: 8, end: 8 } })];
    const { post, standing } = matchFindings({ earlier, found, files: [ALL_READ] });
    expect(post.map(({ finding }) => finding.title)).toEqual(['first']);
    expect(standing.map(({ found: again }) => again?.finding.title)).toEqual(['second']);
  });

  it('closes one of two on equal code when only one is found again', () => {
    const earlier = [told(A), told(A, { lines: { start: 30, end: 30 } })];
    const { fixed, standing } = matchFindings({ earlier, found: mergeAll([A]), files: [ALL_READ] });
    expect([fixed, standing.map((pair) => pair.earlier)]).toEqual([[earlier[1]], [earlier[0]]]);
  });

  it('closes nothing of a file that GitHub does not list', () => {
    const { fixed, standing } = matchFindings({
      ...{ earlier: [told(A, { path: 'unlisted.ts' }), told(B)], found: [], files: [ALL_READ] },
      hasMoreFiles: true,
    });
    expect([fixed.length, standing.length]).toEqual([1, 1]);
  });

  it('knows a finding again in a file that was renamed, and what became of the rest of it', () => {
    const files = [sampleFile(TWO_HUNKS, { path: 'new.ts', previousPath: 'app.ts', status: 'renamed' })];
    const found = mergeAll([{ ...A, path: 'new.ts' }], files);
    const earlier = [told(A, { lines: undefined }), told(B, { lines: undefined })];
    const renamed = { path: 'new.ts', previousPath: 'app.ts', read: ALL_READ.read, hunks: [] };
    const { post, standing, fixed } = matchFindings({
      earlier,
      found,
      files: [{ ...renamed, complete: true }],
    });
    expect([post.length, standing.length, fixed.length]).toEqual([0, 1, 1]);
    const failed = matchFindings({ earlier, found: [], files: [{ ...renamed, read: [], complete: false }] });
    expect(failed.standing).toHaveLength(2);
    const today = matchFindings({
      earlier: [told(A, { path: 'new.ts' })],
      found: [],
      files: [{ ...renamed, read: [], complete: true }],
    });
    expect(today.standing).toHaveLength(1);
  });

  it('does not close what is merged into another finding today', () => {
    const words = { title: 'The value may be null' };
    const earlier = [told({ ...A, ...words }), told({ ...B, ...words })];
    expect(
      outcome(earlier, [
        { ...A, ...words, severity: 'high' },
        { ...B, ...words },
      ]),
    ).toEqual({ ...NONE, standing: 2 });
  });

  it('over 30 pushes tells each finding once and closes it once', () => {
    let earlier: EarlierFinding[] = [];
    const posted: string[] = [];
    const closed: string[] = [];
    for (let push = 0; push < 30; push += 1) {
      // From push 10 on B is there; from push 20 on A is gone.
      const found = mergeAll([...(push < 20 ? [A] : []), ...(push >= 10 ? [B] : [])]);
      const matched = matchFindings({ earlier, found, files: [ALL_READ] });
      posted.push(...matched.post.map(({ finding }) => `${push} ${finding.title}`));
      closed.push(...matched.fixed.map(() => `${push}`));
      earlier = [
        ...matched.standing.map((pair) => pair.earlier),
        ...matched.quiet.map((pair) => pair.earlier),
        ...matched.fixed.map((each) => ({ ...each, state: 'resolved' as const })),
        ...matched.post.map(({ finding }) => told(finding)),
      ];
    }
    expect(posted).toEqual(['0 A', '10 B']);
    expect(closed).toEqual(['20']);
  });
});
