import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';
import type { PushedOutcome } from './push-case.ts';
import { pushOftenToBot } from './push-to-bot.ts';
import { pushOftenToJobs } from './push-to-jobs.ts';

// `npm run test:pushes`: ten seeds of each. In the suite: one of the App; that a cancelled job's answers are reused has its own.
const seeds = Number(process.env.GLOSS_PUSH_SEEDS ?? 0);
const cases = Array.from({ length: Math.max(1, seeds) }, (_, index) => index + 1);

function judge(
  { itemCalls, allowed, inFlight, comments, clean, cleanCalls }: PushedOutcome,
  name: string,
): void {
  if (seeds > 0)
    console.log(`${name}: ${itemCalls} item calls, at most ${allowed} (under way: ${inFlight.join(', ')})`);
  expect(cleanCalls).toBe(30);
  expect(itemCalls).toBeGreaterThanOrEqual(30);
  expect(itemCalls).toBeLessThanOrEqual(allowed);
  expect(clean).toContain('### ');
  expect(comments).toEqual([clean]);
}

describe('seven pushes, each while the run before is at work', () => {
  it.each(cases)(
    'to a pull request of the App pay for each content once (seed %i)',
    async (seed) => judge(await pushOftenToBot({ seed }), `App, seed ${seed}`),
    120_000,
  );

  it.runIf(seeds > 0)(
    'with jobs that each push cancels, too',
    async () => {
      const packaged = await packageAction();
      try {
        for (const seed of cases) judge(await pushOftenToJobs({ seed, packaged }), `jobs, seed ${seed}`);
      } finally {
        await rm(packaged, { recursive: true, force: true });
      }
    },
    PACKAGING_MS + 120_000 * cases.length,
  );
});
