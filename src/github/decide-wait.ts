import { classifyFailure } from './classify-failure.ts';
import type { Failure } from './read-failure.ts';
import { readLimit } from './read-limit.ts';

export interface Wait {
  seconds: number;
  why: string;
}

/** How often one call is sent again, whatever the reason. */
export const MAX_RETRIES = 3;

/** A limit that lasts longer ends the call with an error instead: a runner is paid by the minute. */
export const MAX_LIMIT_WAIT_SECONDS = 60;

/**
 * Whether and when a failed call is sent again. Pure. `repeatable` is true for reads only: after an uncertain
 * failure a write is never sent again from here, because whoever asked must look at the world first. A rate
 * limit is different: GitHub did nothing, so a write may follow.
 *
 * @param options.attempt How many times the call was sent again already (0 at first).
 * @returns undefined when the failure is final.
 */
export function decideWait(options: {
  failure: Failure;
  repeatable: boolean;
  attempt: number;
  now: number;
}): Wait | undefined {
  if (options.attempt >= MAX_RETRIES) return undefined;
  const limit = readLimit(options);
  if (limit !== undefined) {
    if (limit.seconds > MAX_LIMIT_WAIT_SECONDS) return undefined;
    return { seconds: limit.seconds, why: `GitHub's ${limit.kind} rate limit` };
  }
  if (!options.repeatable || classifyFailure(options) !== 'uncertain') return undefined;
  return { seconds: 2 ** options.attempt, why: `GitHub did not answer (${options.failure.message})` };
}
