import { describe, expect, it } from 'vitest';
import { parseHunks } from '../../src/content/parse-hunks.ts';
import { countReadHunks } from '../../src/pipelines/count-read-hunks.ts';
import { selectItems } from '../../src/pipelines/select-items.ts';

/** One small hunk, one far larger than a call, one small; and a file with two. */
const hunk = (start: number, lines: number) =>
  [
    `@@ -${start},0 +${start},${lines} @@`,
    ...Array.from({ length: lines }, (_, row) => `+some words in row ${row}`),
  ].join('\n');
const files = [
  { path: 'a.ts', patch: [hunk(1, 3), hunk(10, 4_000), hunk(5_000, 3)].join('\n') },
  { path: 'b.ts', patch: [hunk(1, 3), hunk(10, 3)].join('\n') },
].map((file) => ({ ...file, status: 'modified' as const, additions: 1, deletions: 0, binary: false }));
const options = { model: 'openai:mock', paths: [], ignore: [], packing: true };
const { contents, hunksTotal } = selectItems({ files, options });
const items = contents.map(({ item }) => item);
const parts = items.filter(({ path }) => path === 'a.ts');

describe('hunks that were read', () => {
  it('are all, when every part was', () => {
    expect(parts.length).toBeGreaterThan(3);
    expect([hunksTotal, countReadHunks(items)]).toEqual([5, 5]);
  });

  it.each(parts.map(({ key }) => key))('are not those of which a part was not: %s', (missing) => {
    const read = contents.filter(({ item }) => item.key !== missing);
    // A second way to tell: a hunk is there when every row of it is.
    const rows = new Set(
      read.flatMap(({ item, patch }) =>
        parseHunks({ patch }).flatMap((part) =>
          part.lines.map((line, row) => `${item.path} ${part.newStart + row} ${line}`),
        ),
      ),
    );
    const whole = files.flatMap(({ path, patch }) =>
      parseHunks({ patch }).filter(({ newStart, lines }) =>
        lines.every((line, row) => rows.has(`${path} ${newStart + row} ${line}`)),
      ),
    );
    expect(countReadHunks(read.map(({ item }) => item))).toBe(whole.length);
    expect(whole.length).toBeLessThan(hunksTotal);
  });

  it('are none of nothing', () => {
    expect(countReadHunks([])).toBe(0);
  });
});
