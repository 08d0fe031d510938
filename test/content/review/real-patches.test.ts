import { beforeAll, describe, expect, it } from 'vitest';
import { mapHunkLines } from '../../../src/content/map-hunk-lines.ts';
import { adversarialFindings, judgeAnchors } from './adversarial-findings.ts';
import { comparePatch, compareWithFiles } from './check-patch.ts';
import { type Comparison, makeComparisons } from './make-patches.ts';

let comparisons: Comparison[] = [];
beforeAll(() => {
  comparisons = makeComparisons({ seed: 20, count: 12, filesEach: 250 });
});

const patched = () => comparisons.flatMap(({ files }) => files).filter(({ patch }) => patch !== undefined);

describe('over 2,000 patches made by git', () => {
  it('are of every kind', () => {
    const files = comparisons.flatMap((comparison) => comparison.files);
    const has = (kind: RegExp) => patched().filter(({ patch }) => kind.test(patch ?? '')).length;
    expect(patched().length).toBeGreaterThan(2000);
    for (const status of ['added', 'modified', 'removed', 'renamed', 'changed']) {
      expect([status, files.filter((file) => file.status === status).length > 50]).toEqual([status, true]);
    }
    expect(files.filter(({ binary }) => binary).length).toBeGreaterThan(50);
    expect(files.filter(({ path }) => path.includes('🎉')).length).toBeGreaterThan(200);
    expect(
      [has(/Subproject/), has(/\r$/m), has(/^\\ No newline/m), has(/a\rb/)].map((count) => count > 50),
    ).toEqual([true, true, true, true]);
  });

  it('show each line under the number and side that three other readings give it', () => {
    const problems = patched().flatMap(({ path, patch = '' }) =>
      comparePatch(patch).map((problem) => [path, problem]),
    );
    expect(problems.slice(0, 5)).toEqual([]);
    const cut = comparisons.flatMap(({ patches }) => patches).filter((patch) => patch !== '');
    expect(cut.length).toBeGreaterThan(2000);
    expect(cut.flatMap(comparePatch).slice(0, 5)).toEqual([]);
  });

  it('show each line with the text that the file has there', () => {
    const problems = comparisons.flatMap(({ before, after, files }) =>
      files.flatMap(({ path, previousPath = path, patch = '' }) => {
        const read = (tree: Comparison['before'], name: string) => {
          const { mode, content } = tree.get(name) ?? { mode: '', content: '' };
          return mode === '160000' ? `Subproject commit ${content}` : content;
        };
        return compareWithFiles(mapHunkLines({ patch }), read(before, previousPath), read(after, path));
      }),
    );
    expect(problems.slice(0, 5)).toEqual([]);
  });

  it('take every comment that comes of findings with wrong lines, and keep every line that is right', () => {
    const totals = { comments: 0, demoted: 0, intended: 0 };
    for (const { files } of comparisons) {
      const figures = judgeAnchors(files.flatMap(adversarialFindings), files);
      expect(figures.problems.slice(0, 5)).toEqual([]);
      expect(figures.accepted).toBe(figures.comments);
      expect(figures.comments + figures.demoted).toBe(figures.findings);
      expect(figures.kept).toBe(figures.intended);
      totals.comments += figures.comments;
      totals.demoted += figures.demoted;
      totals.intended += figures.intended;
    }
    expect(Math.min(totals.comments, totals.demoted, totals.intended)).toBeGreaterThan(5000);
  });
});
