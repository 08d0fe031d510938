import { EntityConflictError } from '@workflow/errors';
import type { AnyEventRequest, CreateEventRequest } from '@workflow/world';
import { appendEvent, type Decision, type EventCall } from './append-event.ts';

/**
 * Stores that a hook was created, or that the token it wants belongs to another: the run is to be told so.
 * @throws EntityConflictError when the hook is there already.
 */
export function createHook(
  call: EventCall<Extract<CreateEventRequest, { eventType: 'hook_created' }>>,
): Decision {
  const { parts, data, runId } = call;
  const { token } = data.eventData;
  const holder = parts.hooks.findByToken(token);
  if (parts.hooks.find(data.correlationId)) {
    throw new EntityConflictError(`Hook "${data.correlationId}" already created`);
  }
  if (!holder) return appendEvent(call);
  const conflict = {
    eventType: 'hook_conflict',
    correlationId: data.correlationId,
    specVersion: data.specVersion,
    eventData: { token, conflictingRunId: holder.runId },
  } as unknown as AnyEventRequest;
  return appendEvent({ ...call, runId, data: conflict });
}
