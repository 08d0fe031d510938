import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { keepFindings, placeFindings } from '../../../src/pipelines/review/place-answer.ts';
import { sampleFinding } from '../../content/review/sample-finding.ts';

const item = {
  ...{ key: 'app.ts', path: 'app.ts', status: 'modified' as const, part: 1, parts: 1 },
  ...{ hunks: 2, additions: 1, deletions: 0, tokens: 9 },
};
const patchAt = (first: number, second: number) =>
  `@@ -${first},2 +${first},3 @@\n a\n+b\n c\n@@ -${second},2 +${second + 1},2 @@\n-d\n+e\n f`;

/** The lines of a finding after its hunks moved by 100 and by 200. */
function moved(finding: Partial<Finding>): [number, number] | undefined {
  const kept = keepFindings([sampleFinding(finding)], { item, patch: patchAt(10, 40) });
  const [placed] = placeFindings(kept, patchAt(110, 240));
  return placed && [placed.startLine, placed.endLine];
}

describe('findings that are kept', () => {
  it.each<[string, Partial<Finding>, [number, number]]>([
    ['move with the first hunk', { startLine: 11 }, [111, 111]],
    ['move with the second', { startLine: 41, endLine: 42 }, [241, 242]],
    ['move on the left', { startLine: 40, side: 'LEFT' }, [240, 240]],
    ['move by a path as a diff writes it', { startLine: 11, path: 'b/app.ts' }, [111, 111]],
    ['stay as named outside of every hunk', { startLine: 30 }, [30, 30]],
    ['stay as named in another file', { startLine: 11, path: 'other.ts' }, [11, 11]],
  ])('%s', (_, finding, lines) => {
    expect(moved(finding)).toEqual(lines);
  });
});
