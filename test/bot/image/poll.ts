import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so. @throws Error when it is not in time. */
export async function poll(options: { until: () => boolean; timeoutMs: number }): Promise<void> {
  const { until, timeoutMs } = options;
  const deadline = performance.now() + timeoutMs;
  while (!until()) {
    if (performance.now() > deadline) throw new Error(`It did not come within ${timeoutMs} ms.`);
    await sleep(50);
  }
}
