import { describe, expect, it } from 'vitest';
import { createMeter, type Ledger } from '../../src/models/create-meter.ts';
import { ModelError } from '../../src/models/model-error.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';

const MODEL = 'compatible:mock';
const prices = { [MODEL]: { input: 10, output: 40 } };

function openLedger(): Ledger & { usd: number; open: Ledger['open'] } {
  const open = new Map<string, number>();
  const ledger = {
    usd: 0,
    sums: () => ({ spentUsd: ledger.usd, openUsd: [...open.values()].reduce((sum, usd) => sum + usd, 0) }),
    open: (id: string, usd: number) => void open.set(id, usd),
    close: (id: string, { usd }: { usd: number | null }) => {
      open.delete(id);
      ledger.usd += usd ?? 0;
    },
  };
  return ledger;
}

const refusal = (error: unknown) => {
  if (error instanceof ModelError && error.kind === 'budget') return undefined;
  throw error;
};

describe('a meter', () => {
  it('lets spending exceed a budget by no more than what the calls under way take beyond what was expected', async () => {
    const random = pseudoRandom(7);
    for (let round = 0; round < 300; round += 1) {
      const ledger = openLedger();
      const budgetUsd = random.below(400) / 100;
      const concurrency = 1 + random.below(8);
      const meter = createMeter({ ledger, budgetUsd, prices });
      let dearest = 0;
      let refused = 0;
      const work = async () => {
        for (let call = 0; call < 12; call += 1) {
          const tokensIn = 500 + random.below(20_000);
          const admission = await meter.admit({ model: MODEL, tokensIn }).catch(refusal);
          if (admission === undefined) {
            refused += 1;
            continue;
          }
          await Promise.resolve();
          // As little as half, as much as twice what was expected, and answers of any length.
          const usage = {
            tokensIn: Math.round(tokensIn * (0.5 + random.below(150) / 100)),
            tokensOut: random.below(2_000),
          };
          dearest = Math.max(dearest, (usage.tokensIn * 10 + usage.tokensOut * 40) / 1e6);
          admission.settle({ usage, failed: false });
        }
      };
      await Promise.all(Array.from({ length: concurrency }, work));
      expect(ledger.usd).toBeLessThanOrEqual(budgetUsd + concurrency * dearest + 1e-9);
      expect(ledger.sums().openUsd).toBe(0);
      if (budgetUsd === 0) expect([ledger.usd, refused]).toEqual([0, concurrency * 12]);
    }
  });

  it('waits while a call under way may leave enough, and refuses what can fit no more', async () => {
    const ledger = openLedger();
    // 10,000 tokens are $0.10, and an answer of 500 is expected to be $0.02.
    const meter = createMeter({ ledger, budgetUsd: 0.25, prices });
    const call = { model: MODEL, tokensIn: 10_000 };
    const first = await meter.admit(call);
    const second = await meter.admit(call);
    let third: string | undefined;
    const waiting = meter.admit(call).then(
      () => {
        third = 'admitted';
      },
      () => {
        third = 'refused';
      },
    );
    await Promise.resolve();
    expect(third).toBeUndefined();
    first.settle({ usage: { tokensIn: 1_000, tokensOut: 0 }, failed: false });
    await waiting;
    expect(third).toBe('admitted');
    second.settle({ usage: { tokensIn: 24_000, tokensOut: 0 }, failed: false });
    await expect(meter.admit(call)).rejects.toMatchObject({ kind: 'budget', calls: 0 });
  });

  it('takes a call whose answer nobody saw for what was sent', async () => {
    const ledger = openLedger();
    const meter = createMeter({ ledger, prices });
    const lost = await meter.admit({ model: MODEL, tokensIn: 10_000 });
    lost.settle({ usage: { tokensIn: 0, tokensOut: 0 }, failed: true, unsure: true });
    expect(ledger.usd).toBeCloseTo(0.1, 9);
    const refused = await meter.admit({ model: MODEL, tokensIn: 10_000 });
    refused.settle({ usage: { tokensIn: 0, tokensOut: 0 }, failed: true });
    expect(ledger.usd).toBeCloseTo(0.1, 9);
  });

  it('writes no book of what is free', async () => {
    const ledger = openLedger();
    const meter = createMeter({ ledger, budgetUsd: 0, prices });
    const admission = await meter.admit({ model: 'offline:extractive', tokensIn: 1e9 });
    admission.settle({ usage: { tokensIn: 1e9, tokensOut: 0 }, failed: false });
    expect(ledger.usd).toBe(0);
  });
});
