import { ModelError } from '../models/model-error.ts';
import { clearFailedCalls, countFailedCalls } from './failed-calls.ts';
import type { StepContext } from './guarded.ts';
import { retryLater } from './retry-later.ts';

/** Faults that one call may have before its item is reported as failed. */
const MAX_RETRIES = 5;

/** What came of one question: an answer, the reason why there is none, or why there can be none in this run. */
export interface Asked<Generated> {
  generated?: Generated;
  failure?: string;
  /** Set with `failure` where the model was not asked at all, since the budget is used up. */
  skipped?: true;
  fatal?: string;
  /** Calls that gave nothing, over all attempts of the step. */
  failedCalls: number;
}

/**
 * Asks a model once, for a step that asks one question. What a later attempt may get over is thrown as
 * RetryableError; the provider's own waits are honoured.
 */
export async function askModel<Generated>(options: {
  context: StepContext;
  /** Faults that the call may have. */
  retries?: number | undefined;
  ask: (call: { idempotencyKey: string }) => Promise<Generated>;
}): Promise<Asked<Generated>> {
  const { context, retries = MAX_RETRIES, ask } = options;
  const { rooms, stepId } = context;
  if (rooms.fatal !== undefined) return { fatal: rooms.fatal, failedCalls: 0 };
  try {
    const idempotencyKey = `${stepId}-${rooms.results.failures(stepId)}`;
    const generated = await ask({ idempotencyKey });
    return { generated, failedCalls: settle(context, 0) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    if (error.kind === 'unauthorised') {
      rooms.fatal = error.message;
      return { fatal: error.message, failedCalls: settle(context, error.calls) };
    }
    if (error.kind === 'budget') {
      return { failure: error.reason, skipped: true, failedCalls: settle(context, 0) };
    }
    if (error.kind === 'refused' || error.kind === 'unusable') {
      return { failure: error.reason, failedCalls: settle(context, error.calls) };
    }
    countFailedCalls({ rooms, stepId, calls: error.calls });
    const fault = rooms.results.noteFailure(stepId);
    if (fault <= retries) throw retryLater({ rooms, error, fault });
    return {
      failure: fault === 1 ? error.reason : `${error.reason} (${fault} attempts)`,
      failedCalls: settle(context, 0),
    };
  }
}

/** Forgets the step's counts and returns how many calls it lost. */
function settle({ rooms, stepId }: StepContext, calls: number): number {
  const failedCalls = countFailedCalls({ rooms, stepId, calls });
  rooms.results.clearFailures(stepId);
  clearFailedCalls({ rooms, stepId });
  return failedCalls;
}
