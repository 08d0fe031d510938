import { describe, expect, it } from 'vitest';
import { lineTable } from '../../../src/content/symbols/line-table.ts';
import { pseudoRandom } from '../pseudo-random.ts';

describe('lineTable', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['a\n', 1],
    ['a\nb', 2],
    ['\n\n', 2],
  ])('counts the lines of %j', (text, count) => {
    expect(lineTable(text).count).toBe(count);
  });

  it('finds the line of every offset as counting does', () => {
    const random = pseudoRandom(3);
    const text = Array.from({ length: 500 }, () => random.pick(['a', 'bc', '\n'])).join('');
    const { lineOf, startOf } = lineTable(text);
    for (let at = 0; at <= text.length; at += 1) {
      expect(lineOf(at)).toBe(text.slice(0, at).split('\n').length);
      expect(startOf(at)).toBe(text.lastIndexOf('\n', at - 1) + 1);
    }
  });
});
