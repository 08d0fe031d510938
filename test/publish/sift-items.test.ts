import { expect, it } from 'vitest';
import { siftItems } from '../../src/publish/sift-items.ts';

it.each([
  ['one of ten', 10, [3], 8],
  ['the first of ten', 10, [0], 8],
  ['the last of ten', 10, [9], 8],
  ['one of fifty', 50, [31], 12],
  ['two of ten', 10, [2, 7], 12],
  ['all of ten', 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 18],
  ['the only one', 1, [0], 0],
])('%s is bad: the others are kept in order, for few tries', async (_, length, bad, most) => {
  const items = Array.from({ length }, (__, index) => index);
  let tries = 0;
  const passes = async (some: readonly number[]) => {
    tries += 1;
    return some.length > 0 && !some.some((item) => bad.includes(item));
  };
  expect(await siftItems({ items, passes })).toEqual(items.filter((item) => !bad.includes(item)));
  expect(tries).toBeLessThanOrEqual(most);
});
