import { describe, expect, it } from 'vitest';
import { packItems } from '../../src/content/pack-items.ts';
import { pseudoRandom } from './pseudo-random.ts';

const items = (sizes: Record<string, number>) =>
  Object.entries(sizes).map(([key, tokens]) => ({ key, tokens }));

describe('packItems', () => {
  it.each<[string, Record<string, number>, number, number, string[][]]>([
    ['nothing', {}, 10, 5, []],
    ['all in one pack', { b: 1, a: 2 }, 10, 5, [['b', 'a']]],
    [
      'first fit, largest first',
      { a: 3, b: 7, c: 6, d: 4 },
      10,
      5,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an item above the budget alone', { a: 1, big: 11, c: 1 }, 10, 5, [['a', 'c'], ['big']]],
    ['an item of the budget alone', { a: 10, b: 1 }, 10, 5, [['a'], ['b']]],
    ['at most maxItems', { a: 1, b: 1, c: 1, d: 1, e: 1 }, 10, 2, [['a', 'b'], ['c', 'd'], ['e']]],
    ['items of no size', { a: 0, big: 11, b: 0 }, 10, 5, [['a', 'b'], ['big']]],
  ])('packs %s', (_, sizes, budget, maxItems, packs) => {
    expect(packItems({ items: items(sizes), budget, maxItems })).toEqual(packs);
  });

  it('groups the same items whatever their order', () => {
    const forwards = items({ a: 5, b: 5, c: 5, d: 4, e: 4, f: 1 });
    const sets = (list: typeof forwards) =>
      packItems({ items: list, budget: 10, maxItems: 3 })
        .map((pack) => pack.toSorted().join())
        .toSorted();
    expect(sets(forwards.toReversed())).toEqual(sets(forwards));
  });

  it('keeps every key once, in input order, within both limits, for random items', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { below } = pseudoRandom(seed);
      const list = Array.from({ length: below(80) }, (_, index) => ({
        key: `k${index}`,
        tokens: below(120),
      }));
      const packs = packItems({ items: list, budget: 100, maxItems: 6 });
      const size = new Map(list.map((item) => [item.key, item.tokens]));
      expect(packs.flat().toSorted()).toEqual(list.map((item) => item.key).toSorted());
      for (const pack of packs) {
        expect(pack).toEqual(list.map((item) => item.key).filter((key) => pack.includes(key)));
        expect(pack.length).toBeLessThanOrEqual(6);
        const total = pack.reduce((sum, key) => sum + (size.get(key) ?? 0), 0);
        expect(total <= 100 || pack.length === 1).toBe(true);
      }
    }
  });
});
