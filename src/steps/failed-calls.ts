import type { Rooms } from './rooms.ts';

/**
 * Adds the calls of one attempt that gave no stored answer, and returns those of all attempts of the step so far.
 * Kept in the result store, because an attempt that is tried again leaves nothing else behind.
 */
export function countFailedCalls(options: { rooms: Rooms; stepId: string; calls: number }): number {
  const { rooms, stepId, calls } = options;
  for (let call = 0; call < calls; call += 1) rooms.results.noteFailure(counterOf(stepId));
  return rooms.results.failures(counterOf(stepId));
}

export function clearFailedCalls({ rooms, stepId }: { rooms: Rooms; stepId: string }): void {
  rooms.results.clearFailures(counterOf(stepId));
}

function counterOf(stepId: string): string {
  return `${stepId}:calls`;
}
