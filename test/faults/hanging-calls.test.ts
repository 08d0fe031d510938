import { describe, expect, it } from 'vitest';
import { expectSound, failuresOf } from './expect-sound.ts';
import { openBench, pathOf } from './open-bench.ts';

const env = { GLOSS_CALL_TIMEOUT_MS: '700' };

describe.concurrent('a call that is never answered', () => {
  it('is given up after the time allowed and asked again', async () => {
    await using bench = await openBench({ items: 4, args: ['--no-packing'], env });
    const { model } = bench;
    const slow = pathOf(2);
    model.behave(({ paths, time }) => (paths.join() === slow && time === 1 ? { hang: true } : undefined));
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('complete');
    const asked = model.itemCalls().filter(({ paths }) => paths[0] === slow);
    expect(asked.length).toBeGreaterThanOrEqual(2);
  });

  it('for one item of a pack, however often it is asked, costs that item only', async () => {
    await using bench = await openBench({ items: 4, env });
    const slow = pathOf(2);
    bench.model.behave(({ kind, paths }) =>
      kind === 'items' && paths.includes(slow) ? { hang: true } : undefined,
    );
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report.status).toBe('partial');
    expect(failuresOf(run.report)).toEqual([
      [slow, expect.stringMatching(/did not answer in time.*\(6 attempts\)/)],
    ]);
  });

  it('by the combining call leaves an extracted overview', async () => {
    await using bench = await openBench({ items: 2, env });
    bench.model.behave(({ kind }) => (kind === 'overview' ? { hang: true } : undefined));
    const run = await bench.report();
    expectSound(bench, run);
    expect(run.report).toMatchObject({ status: 'partial', totals: { done: 2, failed: 0 } });
  });
});
