import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { renderAnnotations } from '../../../src/content/review/render-annotations.ts';
import { mergeAll, sampleFile } from './sample-finding.ts';

const LONG = [
  sampleFile(`@@ -0,0 +1,400 @@\n${Array.from({ length: 400 }, (_, at) => `+line ${at}`).join('\n')}`),
];
const render = (findings: Array<Partial<Finding>>) =>
  renderAnnotations({ findings: mergeAll(findings, LONG) });
const only = (finding: Partial<Finding>) => render([{ startLine: 1, ...finding }])[0]?.[0];

describe('renderAnnotations', () => {
  it.each([
    [0, []],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [400, [50, 50, 50, 50, 50, 50, 50, 50]],
  ])('puts %d findings into batches of 50', (count, sizes) => {
    const findings = Array.from({ length: count }, (_, at) => ({ startLine: at + 1, title: `Problem${at}` }));
    const batches = render(findings);
    expect(batches.map(({ length }) => length)).toEqual(sizes);
    expect(new Set(batches.flat().map(({ start_line }) => start_line)).size).toBe(count);
  });

  it.each([
    ['critical', 'failure'],
    ['high', 'failure'],
    ['medium', 'warning'],
    ['low', 'notice'],
  ] as const)('shows %s as %s', (severity, level) => {
    expect(only({ severity })?.annotation_level).toBe(level);
  });

  it('names the lines, the title and the text', () => {
    expect(only({ startLine: 3, endLine: 5 })).toEqual({
      path: 'app.ts',
      start_line: 3,
      end_line: 5,
      annotation_level: 'warning',
      title: 'The total is off by one',
      message: 'The loop ends too early.',
    });
  });

  it.each<[string, Partial<Finding>]>([
    ['plain letters', { title: 'x'.repeat(300), body: 'x'.repeat(70_000) }],
    ['characters of four bytes', { title: '🎉'.repeat(200), body: '🎉'.repeat(20_000) }],
    [
      'characters of four bytes, shifted',
      { title: `a${'🎉'.repeat(200)}`, body: `ab${'🎉'.repeat(20_000)}` },
    ],
  ])('cuts texts of %s to the limits, between characters', (_, finding) => {
    const annotation = only(finding);
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.title.length).toBeGreaterThan(250);
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeGreaterThan(65_500);
    for (const text of [annotation?.title, annotation?.message]) {
      expect(text).toMatch(/…$/);
      expect(text).not.toContain('\ufffd');
      expect(text?.isWellFormed()).toBe(true);
    }
  });

  it('has a message whatever is missing', () => {
    expect(only({ body: '' })?.message).toBe('The total is off by one');
    expect(only({ body: '', title: '' })).toMatchObject({ title: 'correctness', message: 'correctness' });
  });

  it('shows nothing that people do not see', () => {
    const annotation = only({ title: 'a\u202eb', body: 'c\u200bd\n\u{e0041}e' });
    expect(annotation).toMatchObject({ title: 'ab', message: 'cd\ne' });
  });

  it('leaves out what is not in the files of the head', () => {
    expect(render([{ startLine: 900 }])).toEqual([]);
  });
});
