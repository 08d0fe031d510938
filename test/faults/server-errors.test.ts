import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../support/mock-model.ts';
import { expectSound, failuresOf } from './expect-sound.ts';
import { openBench, pathOf } from './open-bench.ts';

const broken = { status: 500, message: 'The engine fell over' };

/** The same calls fail in every run of the test: chosen by what is asked and how often it was asked before. */
function fails(call: ModelCall, percent: number): boolean {
  const hash = createHash('sha256').update(`${call.paths.join()} ${call.time}`).digest();
  return hash.readUInt16BE() % 100 < percent;
}

describe.concurrent('a provider that fails', () => {
  it.each([{ packing: [] }, { packing: ['--no-packing'] }])(
    'at a fifth of all calls costs no item ($packing)',
    async ({ packing }) => {
      await using bench = await openBench({ items: 40, args: packing });
      const { model } = bench;
      model.behave((call) => (fails(call, packing.length > 0 ? 20 : 50) ? broken : undefined));
      const run = await bench.report();
      expectSound(bench, run);
      expect(run.report.status).toBe('complete');
      expect(model.calls.some(({ answered }) => !answered)).toBe(true);
      expect(run.report.totals.modelCalls).toBe(model.calls.length);
    },
  );

  it.each([{ packing: [] }, { packing: ['--no-packing'] }])(
    'at every call for one item costs that item only, and says why and after how many attempts ($packing)',
    async ({ packing }) => {
      await using bench = await openBench({ items: 5, args: packing });
      const bad = pathOf(3);
      bench.model.behave(({ kind, paths }) => (kind === 'items' && paths.includes(bad) ? broken : undefined));
      const run = await bench.report();
      expectSound(bench, run);
      expect(run.report.status).toBe('partial');
      expect(failuresOf(run.report)).toEqual([
        [bad, expect.stringMatching(/500: The engine fell over \(6 attempts\)/)],
      ]);
      expect(run.report.totals.modelCalls).toBe(bench.model.calls.length);
    },
  );

  it('tells each failed item its own reason, in the text too', async () => {
    await using bench = await openBench({ items: 4 });
    const reasons = new Map([
      [pathOf(1), { status: 500, message: 'First disk is full' }],
      [pathOf(2), { status: 502, message: 'Second disk is full' }],
    ]);
    bench.model.behave(({ kind, paths }) => {
      const [bad] = paths.flatMap((path) => reasons.get(path) ?? []);
      return kind === 'items' ? bad : undefined;
    });
    const run = await bench.run();
    expect(run.exitCode).toBe(3);
    const words = run.stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain(`First disk is full (6 attempts): ${pathOf(1)}`);
    expect(words).toContain(`Second disk is full (6 attempts): ${pathOf(2)}`);
    expect(words).toContain('Read 2 of 4 hunks in 2 of 4 files');
    expect(run.messages).toEqual([expect.stringMatching(/^gloss: report: /)]);
    // What failed is asked for again by the next run, and nothing else.
    bench.model.behave(() => undefined);
    const before = bench.model.itemCalls().length;
    const again = await bench.report();
    expectSound(bench, again);
    expect(again.report).toMatchObject({ status: 'complete', totals: { reused: 2, done: 4 } });
    expect(
      bench.model
        .itemCalls()
        .slice(before)
        .flatMap(({ paths }) => paths),
    ).toEqual([pathOf(1), pathOf(2)]);
  });
});
