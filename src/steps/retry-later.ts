import { RetryableError } from 'workflow';
import type { ModelError } from '../models/model-error.ts';
import type { Rooms } from './rooms.ts';

/** What a step throws to be tried again: when the provider says, else later after each fault (`fault` counts from 1). */
export function retryLater(options: { rooms: Rooms; error: ModelError; fault: number }): RetryableError {
  const { rooms, error, fault } = options;
  const retryAfter = error.retryAfterMs ?? rooms.backoffMs(fault);
  return new RetryableError(error.reason, { retryAfter });
}
