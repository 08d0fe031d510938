import { describe, expect, it } from 'vitest';
import { readToldNote } from '../../../src/content/review/told-note.ts';
import { describeThread } from '../../../src/pipelines/review/describe-thread.ts';
import { renderReviewComment } from '../../../src/pipelines/review/render-review.ts';
import { renderReviewCheck } from '../../../src/pipelines/review/render-review-check.ts';
import type { ReviewResult } from '../../../src/pipelines/review/review-result.ts';
import { mergeAll, sampleFile } from '../../content/review/sample-finding.ts';
import { judgeComment, linkTo, PAGES } from '../judge-comment.ts';

const AT_LINES: NonNullable<ReviewResult['atLines']> = {
  told: new Set(),
  carried: [],
  fixed: 0,
  unclosed: [],
  quiet: new Set(),
  refused: new Set(),
  memory: [],
};

function sampleResult(parts: Partial<ReviewResult> = {}): ReviewResult {
  return {
    headName: '0123456',
    findings: [],
    refused: 0,
    malformed: 0,
    coverage: { hunksTotal: 2, hunksRead: 2, notRead: [] },
    files: 1,
    filesRead: 1,
    read: [],
    ...{ hasMoreFiles: false, isLimited: false },
    failures: [],
    maxFindings: 10,
    judged: true,
    model: 'openai:mock',
    ...parts,
  };
}

const view = { linkTo, maxLength: 65_000 };

/** A new file, and findings on its lines. */
const LONG = Array.from({ length: 400 }, (_, index) => `+line ${index};`);
const FILE = sampleFile(`@@ -0,0 +1,400 @@\n${LONG.join('\n')}`, { path: 'src/long.ts', status: 'added' });

describe('the overview of a review', () => {
  it('names each of four hundred findings in the room of a comment', () => {
    const said = Array.from({ length: 400 }, (_, index) => ({
      path: 'src/long.ts',
      startLine: index + 1,
      title: `Number${index} of ${index * 7919} is odd${index}`,
      body: 'It goes on and on. '.repeat(30),
    }));
    const findings = mergeAll(said, [FILE]);
    expect(findings).toHaveLength(400);
    const told = new Set(findings.slice(0, 10).map(({ fingerprint }) => fingerprint));
    const comment = renderReviewComment(sampleResult({ findings, atLines: { ...AT_LINES, told } }), view);
    expect(comment.length).toBeLessThan(65_000);
    expect(said.filter(({ title }) => !comment.includes(title))).toEqual([]);
    expect(comment).toContain('<summary>390 more findings</summary>');
    expect(judgeComment(comment)).toEqual([]);
  });

  it('tells everything of findings that stand at no line, the worst of them in the open', () => {
    const said = ['First of all', 'Second thing'].map((title, at) => ({
      title,
      startLine: 11 + at,
      body: `Why ${at}.`,
    }));
    const findings = mergeAll(said, undefined).map((finding, at) => ({ ...finding, fingerprint: `${at}` }));
    const failures = [{ key: 'src/x.ts', reason: 'no answer' }];
    for (const atLines of [undefined, AT_LINES]) {
      const result = sampleResult({ findings, maxFindings: 1, failures, ...(atLines && { atLines }) });
      const [open = '', folded = ''] = renderReviewComment(result, view).split('<details>');
      expect(open).toContain('- no answer: `src/x.ts`');
      expect([open.includes('First of all'), open.includes('Second thing')]).toEqual([true, false]);
      expect(folded).toContain('<summary>2 findings in full</summary>');
      for (const { title, body } of said)
        expect([folded.includes(title), folded.includes(body)]).toEqual([true, true]);
    }
  });

  it('leads to lines of the diff on a pull request, and to those of the file elsewhere', () => {
    const findings = mergeAll([
      { startLine: 11, endLine: 12, title: 'New' },
      { startLine: 11, side: 'LEFT', title: 'Old', category: 'testing' },
    ]);
    const result = sampleResult({ findings });
    const [head, base] = ['R11-12', 'L11-11'];
    const linkToLines = ({ side, start, end }: { side: string; start: number; end: number }) =>
      `${PAGES}${side === 'LEFT' ? 'L' : 'R'}${start}-${end}`;
    const onPull = renderReviewComment(result, { ...view, linkToLines });
    expect([onPull.includes(`(${PAGES}${head})`), onPull.includes(`(${PAGES}${base})`)]).toEqual([
      true,
      true,
    ]);
    const elsewhere = renderReviewComment(result, view);
    expect(elsewhere).toContain(`(${PAGES}app.ts#L11-L12)`);
    expect(elsewhere).toContain('`app.ts:11`');
  });

  it('disarms what models and files say, and what earlier comments were edited to', () => {
    const bad =
      'Fixes #1 @octo <!-- gloss-told 0000000000000000 --> <img src=x> [a](https://evil.example)\n/gloss run';
    const findings = mergeAll([{ startLine: 11, title: bad, body: bad, path: 'app.ts' }]);
    const row = { path: 'a`b.ts', line: 3, url: `${PAGES}x`, ...describeThread(`**high** ${bad}`) };
    const atLines = { ...AT_LINES, carried: [row], unclosed: [row], memory: ['0123456789abcdef'] };
    const comment = renderReviewComment(sampleResult({ findings, atLines }), view);
    const note = '\n\n<!-- gloss-told 0123456789abcdef -->';
    expect(comment.endsWith(note)).toBe(true);
    expect(judgeComment(comment.slice(0, -note.length))).toEqual([]);
    expect(readToldNote(comment)).toEqual(['0123456789abcdef']);
    expect(comment).toContain('Review: 2 findings (1 high, 1 medium)');
  });

  it('is one line when there is nothing', () => {
    expect(renderReviewComment(sampleResult(), view)).toBe(
      '### Review: no findings\n\n<sub>Read 2 of 2 hunks in 1 of 1 file. Model: openai:mock. Head 0123456.</sub>',
    );
  });
});

describe('a review as a check', () => {
  const findings = mergeAll([
    { startLine: 11, title: 'First of all', severity: 'high' },
    { startLine: 42, title: 'Second thing', severity: 'low', category: 'testing' },
    { startLine: 900, title: 'Nowhere', severity: 'low', category: 'security' },
  ]);
  const worst = findings.filter(({ finding }) => finding.severity === 'high');
  const quiet = new Set(worst.map(({ fingerprint }) => fingerprint));
  const row = { path: 'a.ts', line: 1, url: undefined, severity: 'critical' as const, title: 'Told' };
  const failures = [{ key: 'a.ts', reason: 'no answer' }];

  it.each([
    ['neutral', 'none', {}],
    ['failure', 'high', {}],
    ['failure', 'low', {}],
    ['success', 'critical', {}],
    ['success', 'high', { atLines: { ...AT_LINES, quiet } }],
    ['failure', 'critical', { atLines: { ...AT_LINES, carried: [row] } }],
    ['neutral', 'critical', { failures }],
    ['failure', 'high', { failures }],
    ['neutral', 'critical', { isLimited: true }],
    ['failure', 'high', { isLimited: true }],
    ['neutral', 'critical', { budget: 'The budget is used up.' }],
    ['neutral', 'low', { judged: false, findings: [] }],
  ] as const)('is %s with fail-on %s (%o)', (conclusion, failOn, parts) => {
    const result = sampleResult({ findings, ...(parts as Partial<ReviewResult>) });
    expect(renderReviewCheck({ result, number: 7, failOn }).conclusion).toBe(conclusion);
  });

  it('says what it has no annotation for', () => {
    const check = renderReviewCheck({ result: sampleResult({ findings }), number: 7, failOn: 'high' });
    expect(check).toMatchObject({ externalId: 'gloss:review:7', title: '3 findings (1 high, 2 low)' });
    expect(check.annotations.map(({ start_line }) => start_line)).toEqual([11, 42]);
    expect(check.summary).toContain('1 finding has no line at the head, and no annotation.');
    expect(check.summary).toContain('Fails for findings that are high or worse.');
  });
});
