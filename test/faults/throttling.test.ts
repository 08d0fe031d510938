import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../support/mock-model.ts';
import { expectSound, expectStopped } from './expect-sound.ts';
import { openBench, pathOf } from './open-bench.ts';

const slowDown = (retryAfterSeconds: number) => ({
  status: 429,
  message: 'Rate limit reached',
  code: 'rate_limit_exceeded',
  retryAfterSeconds,
});

/** Time from each call that was not answered to the next one for the same paths, in ms. */
function waits(calls: ModelCall[]): number[] {
  return calls.flatMap((call, index) => {
    if (call.answered) return [];
    const next = calls.slice(index + 1).find(({ paths }) => paths.join() === call.paths.join());
    return next ? [next.at - call.at] : [];
  });
}

describe.concurrent('a provider that asks to wait', () => {
  it('is given the time it asks for, and not one call more than needed', async () => {
    await using bench = await openBench({ items: 6, args: ['--no-packing', '--concurrency', '2'] });
    const { model } = bench;
    model.behave(() => (model.calls.length <= 4 ? slowDown(1) : undefined));
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('complete');
    expect(model.calls).toHaveLength(4 + 6 + 1);
    expect(run.report.totals.modelCalls).toBe(model.calls.length);
    expect(waits(model.calls)).toHaveLength(4);
    expect(Math.min(...waits(model.calls))).toBeGreaterThanOrEqual(1_000);
  });

  it('is given the time also by the combining call', async () => {
    await using bench = await openBench({ items: 3 });
    const { model } = bench;
    model.behave(({ kind, time }) => (kind === 'overview' && time === 1 ? slowDown(2) : undefined));
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('complete');
    expect(model.calls).toHaveLength(3);
    expect(run.report.totals.modelCalls).toBe(3);
    expect(waits(model.calls)[0]).toBeGreaterThanOrEqual(2_000);
  });

  it.each([{ packing: [] }, { packing: ['--no-packing'] }])(
    'ends the run at once when the account is empty ($packing)',
    async ({ packing }) => {
      await using bench = await openBench({ items: 30, args: [...packing, '--concurrency', '2'] });
      bench.model.behave(() => ({
        status: 429,
        message: 'You exceeded your current quota',
        code: 'insufficient_quota',
        retryAfterSeconds: 1,
      }));
      const run = await bench.run();
      expectStopped(run, /You exceeded your current quota.*add credit/);
      expect(bench.model.calls.length).toBeLessThanOrEqual(2);
    },
  );

  it('is given the time also when the process is killed meanwhile, and no answer is paid for twice', async () => {
    await using bench = await openBench({ items: 5, args: ['--no-packing', '--concurrency', '1'] });
    const { model } = bench;
    const slow = pathOf(2);
    model.behave(({ paths, time }) => (paths[0] === slow && time === 1 ? slowDown(6) : undefined));
    const { child, done } = bench.start();
    const seen = () => [model.itemCalls().filter(({ answered }) => answered).length, model.calls.length];
    await expect.poll(seen, { timeout: 30_000 }).toEqual([4, 5]);
    // The answer is stored a moment after it was sent.
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGKILL');
    await done;
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.messages).toContain('gloss: took up the unfinished run.');
    expect(run.report.status).toBe('complete');
    expect(
      model
        .itemCalls()
        .map(({ paths }) => paths[0])
        .sort(),
    ).toEqual([...bench.changed, slow].sort());
    expect(waits(model.calls)[0]).toBeGreaterThanOrEqual(6_000);
  });
});
