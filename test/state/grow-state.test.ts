import { expect, it } from 'vitest';
import { growState } from './grow-state.ts';

// What happens at the bounds is in the tests of each part; `npm run soak:state` does this 500 times.
it('each run adds about as much to the state directory as the one before, and not more', async () => {
  const growth = await growState({ runs: 3, items: 20, measureEvery: 1 });
  expect(growth).toMatchObject({ failed: 0, calls: 60 });
  const totals = growth.sizes.map(({ bytes }) => Object.values(bytes).reduce((sum, size) => sum + size, 0));
  const [first = 0, second = 0, third = 0] = totals;
  expect(second - first).toBeGreaterThan(0);
  // The files grow by whole pages.
  expect(third - second).toBeLessThanOrEqual(2 * (second - first));
});
