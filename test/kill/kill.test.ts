import { expect, it } from 'vitest';
import { killRun } from '../support/kill-run.ts';

it('a run that is killed twenty times ends complete, with the same text, and pays for no stored answer again', async () => {
  const outcome = await killRun({ seed: 1, items: 60, kills: 20, latencyMs: 50, disturb: true });
  expect(outcome.kills).toBe(20);
  expect(outcome.status).toBe('complete');
  expect(outcome.text).toBe(outcome.uninterrupted);
  expect(outcome.repeated).toEqual([]);
  // Two calls at once: a kill can lose no more than those.
  expect(outcome.lostCalls).toBeLessThanOrEqual(2 * outcome.kills);
}, 240_000);
