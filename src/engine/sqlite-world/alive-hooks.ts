import type { Event } from '@workflow/world';

/** A hook's row: its event is the one with this sequence number in the log of its run. */
export interface HookRow {
  hookId: string;
  token: string;
  sequence: number;
}

/** The hooks that are alive at the end of the log of a run that has not ended. */
export function aliveHooks(events: readonly Event[]): HookRow[] {
  const alive = new Map<string, HookRow>();
  for (const [sequence, event] of events.entries()) {
    const hookId = event.correlationId ?? '';
    if (event.eventType === 'hook_created')
      alive.set(hookId, { hookId, token: event.eventData.token, sequence });
    else if (event.eventType === 'hook_disposed') alive.delete(hookId);
  }
  return [...alive.values()];
}
