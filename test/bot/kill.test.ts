import { expect, it } from 'vitest';
import { killBot } from './kill-bot.ts';

it('a server that is killed amid runs of several repositories brings each to its end, once', async () => {
  const outcome = await killBot({ seed: 1, repositories: 3, runs: 6, kills: 4 });
  expect(outcome.problems).toEqual([]);
  expect(outcome.repeated).toBeLessThanOrEqual(outcome.excusable);
}, 180_000);
