import { describe, expect, it } from 'vitest';
import { startMockModel } from '../support/mock-model.ts';
import { expectSound, failuresOf } from './expect-sound.ts';
import { openBench } from './open-bench.ts';

describe.concurrent('a model server that is down', () => {
  it('fails the run in reasonable time with a clear reason, and the next run is complete', async () => {
    await using bench = await openBench({ items: 5 });
    await bench.model.stop();
    const down = await bench.report();
    expectSound(bench, down);
    expect(down.report).toMatchObject({ status: 'failed', totals: { done: 0, failed: 5 } });
    for (const [, reason] of failuresOf(down.report))
      expect(reason).toMatch(/No connection to the model.*ECONNREFUSED/);
    expect(down.messages).toEqual([
      expect.stringMatching(/^gloss: No connection to the model.*ECONNREFUSED/),
    ]);
    expect(down.milliseconds).toBeLessThan(25_000);

    const model = await startMockModel();
    try {
      const up = await bench.report([], { OPENAI_BASE_URL: model.baseUrl });
      expectSound(bench, up);
      expect(up.report).toMatchObject({ status: 'complete', totals: { done: 5, modelCalls: 2 } });
    } finally {
      await model.stop();
    }
  });

  it('from the middle of the run on keeps what was answered', async () => {
    await using bench = await openBench({ items: 6, args: ['--no-packing', '--concurrency', '1'] });
    const { model } = bench;
    // The server goes away while it has the fourth call.
    model.behave(() => {
      if (model.calls.length < 4) return undefined;
      void model.stop();
      return { hang: true };
    });
    const down = await bench.report([], { GLOSS_CALL_TIMEOUT_MS: '2000' });
    expectSound(bench, down);
    expect(down.report).toMatchObject({ status: 'partial', totals: { done: 3, failed: 3 } });

    const back = await startMockModel();
    try {
      const up = await bench.report([], { OPENAI_BASE_URL: back.baseUrl });
      expectSound(bench, up);
      expect(up.report).toMatchObject({ status: 'complete', totals: { reused: 3, done: 6 } });
      const kept = model.calls.slice(0, 3).flatMap(({ paths }) => paths);
      const asked = back.itemCalls().flatMap(({ paths }) => paths);
      expect([...kept, ...asked].sort()).toEqual(bench.changed);
    } finally {
      await back.stop();
    }
  });
});
