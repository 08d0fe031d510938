import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/pipelines/pipeline.ts';
import { rankItems } from '../../src/pipelines/rank-items.ts';
import { chooseItems } from '../../src/steps/summary/choose-items.ts';

const itemOf = (path: string, change: Partial<Item> = {}) => {
  const part = change.part ?? 1;
  const size = { part, parts: 1, hunks: 1, additions: 5, deletions: 0, tokens: 50 };
  const key = part === 1 ? path : `${path}#${part}`;
  return { item: { key, path, status: 'modified' as const, ...size, ...change }, patch: '' };
};

describe('what is read first', () => {
  it.each<[name: string, before: ReturnType<typeof itemOf>, after: ReturnType<typeof itemOf>]>([
    ['code before its tests', itemOf('z/a.ts'), itemOf('a.test.ts', { additions: 500 })],
    ['code before settings', itemOf('z.go'), itemOf('a.json')],
    ['settings before tests', itemOf('z.yml'), itemOf('test/a.py')],
    ['tests before prose', itemOf('test/z.py'), itemOf('a.md')],
    ['prose before lock files', itemOf('z.md'), itemOf('package-lock.json')],
    ['lock files before what is generated', itemOf('go.sum'), itemOf('a.pb.go', { additions: 900 })],
    ['workflows as code', itemOf('.github/workflows/ci.yml', { additions: 9 }), itemOf('a.ts')],
    ['delicate matters before large ones', itemOf('src/auth/z.ts'), itemOf('src/a.ts', { additions: 99 })],
    ['large changes before small ones', itemOf('z.ts', { additions: 9 }), itemOf('a.ts')],
    ['added lines before removed ones', itemOf('z.ts'), itemOf('a.ts', { additions: 0, deletions: 9 })],
    ['equals by path', itemOf('a.ts'), itemOf('b.ts')],
  ])('%s', (_, before, after) => {
    expect(rankItems([after, before])).toEqual([before, after]);
    expect(rankItems([before, after])).toEqual([before, after]);
  });

  it('are the parts of one file together, in their order', () => {
    const parts = [3, 1, 2].map((part) => itemOf('b.ts', { part, parts: 3, additions: 4 }));
    const ranked = rankItems([itemOf('a.ts', { additions: 10 }), ...parts]);
    expect(ranked.map(({ item }) => item.key)).toEqual(['b.ts', 'b.ts#2', 'b.ts#3', 'a.ts']);
  });
});

describe('a choice of items', () => {
  const contents = ['README.md', 'a.test.ts', 'a.ts', 'b.ts', 'go.sum'].map((path) => itemOf(path));
  const keys = (items: { item: Item }[]) => items.map(({ item }) => item.key);

  it.each([
    [0, [], ['README.md', 'a.test.ts', 'a.ts', 'b.ts', 'go.sum']],
    [1, ['a.ts'], ['README.md', 'a.test.ts', 'b.ts', 'go.sum']],
    [3, ['a.test.ts', 'a.ts', 'b.ts'], ['README.md', 'go.sum']],
    [Number.POSITIVE_INFINITY, ['README.md', 'a.test.ts', 'a.ts', 'b.ts', 'go.sum'], []],
  ])('of %i takes what matters most, and keeps the order', (maxItems, taken, rest) => {
    const { chosen, left } = chooseItems({ contents, maxItems });
    expect([keys(chosen), keys(left)]).toEqual([taken, rest]);
  });

  it('pays for packs in the order of the most important item of each', () => {
    const [readme, test, a, b, sum] = contents.map((content) => ({ ...content, resultKey: '' }));
    if (!readme || !test || !a || !b || !sum) throw new Error('five');
    const { orderPacks } = chooseItems({ contents, maxItems: 9 });
    const packs = orderPacks([[readme, b], [test], [a, sum]]);
    expect(packs.map(keys)).toEqual([['a.ts', 'go.sum'], ['README.md', 'b.ts'], ['a.test.ts']]);
  });
});
