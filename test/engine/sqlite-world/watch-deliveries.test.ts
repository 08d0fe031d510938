import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  STUCK_MS,
  type StuckDelivery,
  watchDeliveries,
} from '../../../src/engine/sqlite-world/watch-deliveries.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watching() {
  const stuck: StuckDelivery[] = [];
  let ended = 0;
  const watch = watchDeliveries({
    now: () => Date.now(),
    onStuck: (delivery) => {
      stuck.push(delivery);
      return () => {
        ended++;
      };
    },
  });
  return { stuck, watch, ended: () => ended };
}

describe('a delivery', () => {
  it.each(['workflow', 'step'] as const)('of a %s that never ends is told of once', async (kind) => {
    const { stuck, watch, ended } = watching();
    let end = () => {};
    const during = watch.during(
      { runId: 'wrun_1', kind },
      () => new Promise<void>((resolve) => (end = resolve)),
    );
    vi.advanceTimersByTime(STUCK_MS[kind] - 1);
    expect(stuck).toEqual([]);
    vi.advanceTimersByTime(120_000);
    expect(stuck).toEqual([{ runId: 'wrun_1', kind, ms: expect.any(Number) }]);
    expect(ended()).toBe(0);
    end();
    await during;
    expect(ended()).toBe(1);
    watch.stop();
  });

  it('that ends in time is not', async () => {
    const { stuck, watch } = watching();
    expect(await watch.during({ runId: 'wrun_1', kind: 'step' }, async () => 7)).toBe(7);
    vi.advanceTimersByTime(STUCK_MS.step * 2);
    expect(stuck).toEqual([]);
    watch.stop();
  });
});
