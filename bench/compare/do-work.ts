import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { recordStep } from './step-clock.ts';

/** Calls in flight at once, as many as a careful user would allow a model provider to see. */
export const CALLS_IN_FLIGHT = 50;

const limit = pLimit(CALLS_IN_FLIGHT);

/**
 * What a measured step does in every engine: nothing, or a wait of `ms` in the place of a model call, bounded
 * inside the step as the product bounds its model calls.
 */
export async function doWork({ ms, key }: { ms: number; key: string }): Promise<number> {
  if (ms > 0) await limit(() => sleep(ms));
  recordStep(key);
  return 1;
}
