import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../support/mock-model.ts';
import { expectSound } from './expect-sound.ts';
import { openBench } from './open-bench.ts';

describe.concurrent('a combining call that fails for ever', () => {
  it.each<[what: string, behaviour: Behaviour, reason: RegExp, calls: number]>([
    [
      'refused',
      { status: 400, message: 'Flagged by policy', code: 'content_policy_violation' },
      /Flagged by policy/,
      1,
    ],
    ['server error', { status: 500, message: 'Out of memory' }, /Out of memory \(6 attempts\)/, 6],
    ['no JSON', { content: 'I would rather not.' }, /not valid JSON/, 2],
  ])(
    'leaves every answer and an overview that was extracted, and says so: %s',
    async (_, behaviour, reason, calls) => {
      await using bench = await openBench({ items: 3 });
      const { model } = bench;
      model.behave(({ kind }) => (kind === 'overview' ? behaviour : undefined));
      const run = await bench.report();
      expectSound(bench, run);
      expect(run.report).toMatchObject({ status: 'partial', totals: { done: 3, failed: 0 } });
      expect(model.calls).toHaveLength(1 + calls);
      expect(run.report.totals.modelCalls).toBe(model.calls.length);

      const text = await bench.run();
      expect(text.exitCode).toBe(3);
      const words = text.stdout.replaceAll(/\s+/g, ' ');
      expect(words).toMatch(/overview was extracted without it/);
      expect(words).toMatch(reason);
      expect(words).toContain('Read 3 of 3 hunks');

      // The overview is asked for again once the provider is well; the answers are not.
      model.behave(() => undefined);
      const before = model.calls.length;
      const well = await bench.report();
      expectSound(bench, well);
      expect(well.report).toMatchObject({ status: 'complete', totals: { reused: 3, modelCalls: 1 } });
      expect(model.calls).toHaveLength(before + 1);
    },
  );
});
