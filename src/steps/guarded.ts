import { FatalError, getStepMetadata, getWorkflowMetadata, RetryableError } from 'workflow';
import { describeError, GlossError } from '../errors.ts';
import { GitHubError } from '../github/github-error.ts';
import { StoppedError } from '../models/stopped-error.ts';
import type { RunInput } from '../run.ts';
import { openRooms, type Rooms } from './rooms.ts';

/** Attempts at an error nobody foresaw before the run is failed for it. */
const MAX_SURPRISES = 3;

/** What a step works with, beside its input. */
export interface StepContext {
  rooms: Rooms;
  /** Stable over attempts and restarts. */
  stepId: string;
  runId: string;
}

/**
 * Runs a step's work and decides what an error means: a GlossError will not go away by trying again, so it ends
 * the run; anything else is tried a few times. The SDK keeps only an error's message, so the error itself is
 * left in the rooms for the door.
 *
 * @param work Is given the input with the request, which is not stored with the step.
 *
 * The SDK's own attempt counter is not used for this (steps set `maxRetries` high): it counts a killed process
 * as an attempt, and a run must survive any number of those.
 */
export async function guarded<Input extends { lineage: string }, T>(
  input: Input,
  work: (context: StepContext, input: Input & Pick<RunInput, 'request'>) => Promise<T>,
): Promise<T> {
  const rooms = openRooms(input);
  const { stepId } = getStepMetadata();
  try {
    const context = { rooms, stepId, runId: getWorkflowMetadata().workflowRunId };
    return await work(context, { ...input, request: rooms.request });
  } catch (error) {
    if (RetryableError.is(error) || FatalError.is(error)) throw error;
    // Nothing went wrong: the run goes on here when somebody asks for it again.
    if (error instanceof StoppedError) throw new RetryableError(error.message, { retryAfter: 1 });
    if (error instanceof GitHubError && error.kind === 'limit') throw waitForLimit(rooms, error);
    // A child run that failed has left its reason: starting it again would only repeat it.
    const decided = error instanceof GlossError || rooms.error !== undefined;
    if (!decided && rooms.results.noteFailure(stepId) <= MAX_SURPRISES) throw error;
    rooms.error ??= error;
    throw new FatalError(describeError(rooms.error));
  }
}

/** Nothing is lost: the step is tried again when GitHub takes requests, or as soon as the run is asked for after this process. */
function waitForLimit({ onLimit, now }: Rooms, error: GitHubError): RetryableError {
  onLimit?.(error);
  const retryAfter = onLimit ? 1 : Math.max(1, (error.retryAt ?? 0) - now().getTime());
  return new RetryableError(error.message, { retryAfter });
}
