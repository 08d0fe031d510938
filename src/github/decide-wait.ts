import { classifyFailure } from './classify-failure.ts';
import type { Failure } from './read-failure.ts';
import { readLimit } from './read-limit.ts';

export interface Wait {
  seconds: number;
  why: string;
  /** GitHub asked for it. */
  isLimit?: boolean;
}

/** How often one call is sent again after no answer. */
export const MAX_RETRIES = 3;

/** The same after a limit that is short each time: whoever goes on asking is shut out. */
export const MAX_LIMIT_RETRIES = 8;

/** Limits that would hold one call up longer, all its waits together, end it instead: a runner is paid by the minute. */
export const MAX_LIMIT_WAIT_SECONDS = 600;

/**
 * Whether and when a failed call is sent again. Pure. `repeatable` is true for reads only: after an uncertain
 * failure a write is never sent again from here, because whoever asked must look at the world first. A rate
 * limit is different: GitHub did nothing, so a write may follow. Where GitHub does not say how long a limit lasts, each wait
 * is twice as long as the one before, as it asks for.
 *
 * @param options.attempt How many times the call was sent again already (0 at first).
 * @param options.waitedSeconds For limits, by this call.
 * @returns undefined when the failure is final.
 */
export function decideWait(options: {
  failure: Failure;
  repeatable: boolean;
  attempt: number;
  waitedSeconds: number;
  now: number;
}): Wait | undefined {
  const { attempt, waitedSeconds } = options;
  const limit = readLimit(options);
  if (limit !== undefined) {
    // A limit of no time at all would be asked about for ever.
    const least = limit.isTold ? 1 : limit.seconds * 2 ** attempt;
    const seconds = Math.max(limit.seconds, least);
    if (attempt >= MAX_LIMIT_RETRIES || waitedSeconds + seconds > MAX_LIMIT_WAIT_SECONDS) return undefined;
    return { seconds, why: `GitHub's ${limit.kind} rate limit`, isLimit: true };
  }
  if (attempt >= MAX_RETRIES) return undefined;
  if (!options.repeatable || classifyFailure(options) !== 'uncertain') return undefined;
  return { seconds: 2 ** attempt, why: `GitHub did not answer (${options.failure.message})` };
}
