import { expect, it } from 'vitest';
import { killDocs } from './kill-docs.ts';

it('docs that are killed six times end whole, and no page is paid for twice but those under way', async () => {
  const outcome = await killDocs({ seed: 1, pages: 40, kills: 6, latencyMs: 40, lifeMs: 1_600 });
  expect(outcome).toMatchObject({ exitCode: 0, check: 0 });
  expect(outcome.kills).toBeGreaterThan(0);
  expect(outcome.repeated).toBeLessThanOrEqual(outcome.excusable);
  expect(outcome.calls).toBe(outcome.pages + outcome.repeated);
}, 120_000);
