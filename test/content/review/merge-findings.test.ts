import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { rankFindings } from '../../../src/content/review/rank-findings.ts';
import { mergeAll, sampleFile, TWO_HUNKS } from './sample-finding.ts';

const FILES = [sampleFile(TWO_HUNKS), sampleFile(TWO_HUNKS, { path: 'copy.ts' })];
const NULL = 'The value may be null here';

/** The titles that are left, each with those merged into it. */
const titles = (findings: Array<Partial<Finding>>) =>
  mergeAll(findings, FILES).map(({ finding, also }) => [finding.title, also.map(({ title }) => title)]);

describe('mergeFindings', () => {
  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['the same lines and category, whatever the words', { title: 'A' }, { title: 'B' }],
    [
      'lines that overlap, in similar words',
      { title: NULL, endLine: 13 },
      { title: 'Value may be null', startLine: 13, category: 'reliability' },
    ],
    [
      'equal code in another file, in similar words',
      { title: NULL },
      { title: 'Here the value may be null again', path: 'copy.ts' },
    ],
    ['the same words in another place', { title: NULL }, { title: NULL, path: 'copy.ts', startLine: 42 }],
    ['the same words without a place', { title: NULL }, { title: NULL, startLine: 900 }],
  ])('merges %s', (_, one, other) => {
    expect(titles([one, other])).toHaveLength(1);
  });

  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['other lines in other words', { title: 'A' }, { title: 'B', startLine: 42 }],
    [
      'the same lines in another category and other words',
      { title: 'A' },
      { title: 'B', category: 'security' },
    ],
    ['lines that overlap, in other words', { title: 'A', endLine: 13 }, { title: 'B', startLine: 13 }],
    ['equal code in another file, in other words', { title: 'A' }, { title: 'B', path: 'copy.ts' }],
    [
      'the same words of another category elsewhere',
      { title: NULL },
      { title: NULL, startLine: 42, category: 'testing' },
    ],
    ['the same number on the other side', { title: 'A' }, { title: 'B', side: 'LEFT' }],
  ])('keeps %s', (_, one, other) => {
    expect(titles([one, other])).toHaveLength(2);
  });

  it('keeps the severest and names the others with their places', () => {
    const [first, ...rest] = mergeAll(
      [
        { title: NULL, severity: 'low' },
        { title: NULL, severity: 'high', path: 'copy.ts', startLine: 11, endLine: 12 },
        { title: NULL, severity: 'medium', startLine: 42 },
      ],
      FILES,
    );
    expect(rest).toEqual([]);
    expect(first?.place).toMatchObject({ path: 'copy.ts', start_line: 11, line: 12 });
    expect(first?.also).toMatchObject([
      { path: 'app.ts', line: 42, title: NULL },
      { path: 'app.ts', line: 12, title: NULL },
    ]);
    expect(first?.also[0]?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('does not depend on the order of the answers', () => {
    const findings = [11, 12, 13, 42, 43, 900].map((startLine, index) => ({
      startLine,
      title: `Problem ${index % 2} of the thing`,
      category: index % 3 === 0 ? ('security' as const) : ('testing' as const),
    }));
    const expected = titles(findings);
    expect(expected.length).toBeGreaterThan(1);
    for (const at of findings.keys()) {
      expect(titles([...findings.slice(at), ...findings.slice(0, at)])).toEqual(expected);
      expect(titles([...findings.slice(at), ...findings.slice(0, at)].reverse())).toEqual(expected);
    }
  });
});

describe('rankFindings', () => {
  const ranked = (findings: Array<Partial<Finding>>, maxFindings: number) => {
    const { inline, folded } = rankFindings({ findings: mergeAll(findings), maxFindings });
    return [inline, folded].map((list) => list.map(({ finding }) => finding.title));
  };
  const SAMPLE: Array<Partial<Finding>> = [
    { title: 'low', severity: 'low', startLine: 10 },
    { title: 'unsure', severity: 'high', confidence: 0.2, startLine: 11 },
    { title: 'sure', severity: 'high', confidence: 0.9, startLine: 12 },
    { title: 'worst', severity: 'critical', confidence: Number.NaN, startLine: 900 },
    { title: 'later', severity: 'low', startLine: 43 },
  ];

  it.each<[number, string[], string[]]>([
    [10, ['sure', 'unsure', 'low', 'later'], ['worst']],
    [2, ['sure', 'unsure'], ['worst', 'low', 'later']],
    [0, [], ['worst', 'sure', 'unsure', 'low', 'later']],
    [-1, [], ['worst', 'sure', 'unsure', 'low', 'later']],
    [Number.NaN, [], ['worst', 'sure', 'unsure', 'low', 'later']],
  ])('shows at most %d at their lines and folds the rest, the worst first', (maxFindings, inline, folded) => {
    expect(ranked(SAMPLE, maxFindings)).toEqual([inline, folded]);
    expect(ranked(SAMPLE.toReversed(), maxFindings)).toEqual([inline, folded]);
  });
});
