import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';
import { CONCURRENCY, killJob, openKillStage } from './kill-job.ts';

// `npm run test:kill:job`: 200 files, 20 seeds, each killed and cancelled. In the suite: one of each, of fewer files.
const seeds = Number(process.env.GLOSS_KILL_SEEDS ?? 0);
const items = seeds > 0 ? 200 : 60;
const cases = Array.from({ length: Math.max(1, seeds) }, (_, index) => index + 1).flatMap((seed) => [
  { seed, way: 'SIGKILL' as const },
  { seed, way: 'cancel' as const },
]);

let packaged: string;
let stage: Awaited<ReturnType<typeof openKillStage>>;

beforeAll(async () => {
  packaged = await packageAction();
  stage = await openKillStage({ packaged, items });
  expect(stage.calm.itemCalls).toBe(items);
}, PACKAGING_MS);

afterAll(async () => {
  await stage.job[Symbol.asyncDispose]();
  await rm(packaged, { recursive: true, force: true });
});

it.each(cases)(
  'a job ended by $way (seed $seed) is finished by its second attempt, and pays for nothing twice',
  async ({ seed, way }) => {
    const { calm } = stage;
    const end = await killJob({ ...stage, seed, way });
    if (seeds > 0) {
      const { killedAfter, inFlight, calls, repeated } = end;
      const moment = `after ${killedAfter} calls, ${inFlight} of them unanswered`;
      console.log(`seed ${seed}, ${way} ${moment}: ${calls} calls for ${calm.calls}, ${repeated} repeated`);
    }
    expect(end.conclusions).toEqual([way === 'SIGKILL' ? 'failure' : 'cancelled', 'success']);
    expect(end.status).toBe('complete');
    expect(end.leftOpen).toBe(way === 'SIGKILL');
    // The very run goes on, not a new one with its answers.
    expect(end.begun).toEqual([end.ended]);
    // Repeated are calls that were under way, or whose answer had just come; a cancellation waits for those.
    expect(end.repeated).toBeLessThanOrEqual(way === 'SIGKILL' ? CONCURRENCY : 0);
    expect(end.calls).toBe(calm.calls + end.repeated);
    expect(end.comments).toEqual([calm.comment]);
  },
  120_000,
);
