import { describe, expect, it } from 'vitest';
import { paginate, placed } from '../../../src/engine/sqlite-world/paginate.ts';

const items = placed(['a', 'b', 'c', 'd', 'e']);
const page = (page: object) => paginate({ items, page, sortOrder: 'asc', limit: 2 });

describe('a page', () => {
  it.each([
    [{}, ['a', 'b'], true],
    [{ cursor: '1' }, ['c', 'd'], true],
    [{ cursor: '3' }, ['e'], false],
    [{ cursor: '4' }, [], false],
    [{ limit: 5 }, ['a', 'b', 'c', 'd', 'e'], false],
    [{ limit: 0 }, ['a'], true],
    [{ limit: 5_000 }, ['a', 'b', 'c', 'd', 'e'], false],
    [{ sortOrder: 'desc' }, ['e', 'd'], true],
    [{ sortOrder: 'desc', cursor: '3' }, ['c', 'b'], true],
    [{ sortOrder: 'desc', cursor: '1' }, ['a'], false],
    [{ sortOrder: 'desc', cursor: '0' }, [], false],
  ])('of %j is %j, more: %s', (asked, data, hasMore) => {
    expect(page(asked)).toMatchObject({ data, hasMore });
  });

  it('goes on after what was handed out, although something was deleted or added since', () => {
    const { cursor } = page({ limit: 3 });
    const later = [...items.filter(({ item }) => item !== 'b'), { position: 5, item: 'f' }];
    const next = paginate({ items: later, page: { cursor: cursor ?? '' }, sortOrder: 'asc', limit: 9 });
    expect(next.data).toEqual(['d', 'e', 'f']);
  });

  it('is refused for a cursor of somebody else', () => {
    expect(() => page({ cursor: '2026-11-22|x' })).toThrow(/was not handed out/);
  });
});
