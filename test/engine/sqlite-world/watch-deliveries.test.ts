import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  STUCK_MS,
  type StuckDelivery,
  watchDeliveries,
} from '../../../src/engine/sqlite-world/watch-deliveries.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a delivery', () => {
  it.each(['workflow', 'step'] as const)('of a %s that never ends is told of once', async (kind) => {
    const stuck: StuckDelivery[] = [];
    const watch = watchDeliveries({ onStuck: (delivery) => stuck.push(delivery), now: () => Date.now() });
    void watch.during({ runId: 'wrun_1', kind }, () => new Promise(() => {}));
    vi.advanceTimersByTime(STUCK_MS[kind] - 5_000);
    expect(stuck).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(stuck).toEqual([{ runId: 'wrun_1', kind, ms: expect.any(Number) }]);
    watch.stop();
  });

  it('that ends in time is not', async () => {
    const stuck: StuckDelivery[] = [];
    const watch = watchDeliveries({ onStuck: (delivery) => stuck.push(delivery), now: () => Date.now() });
    expect(await watch.during({ runId: 'wrun_1', kind: 'step' }, async () => 7)).toBe(7);
    vi.advanceTimersByTime(STUCK_MS.step * 2);
    expect(stuck).toEqual([]);
    watch.stop();
  });
});
