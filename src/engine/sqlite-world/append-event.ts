import {
  type AnyEventRequest,
  type CreateEventParams,
  type Event,
  type EventResult,
  SPEC_VERSION_CURRENT,
} from '@workflow/world';
import { encodeEvent } from './encode-event.ts';
import { PAYLOAD_FIELDS } from './event-facts.ts';
import { toHook } from './hook-index.ts';
import type { RunView } from './run-view.ts';
import type { WorldParts } from './world-parts.ts';

/** A run's ceiling of events, as on the stock worlds; the runtime fails the run beyond it. */
export const MAX_EVENTS_PER_RUN = 25_000;

/** A call of `events.create`. */
export interface EventCall<Data extends AnyEventRequest> {
  parts: WorldParts;
  runId: string;
  data: Data;
  params: CreateEventParams;
}

/** What is answered once it is committed. */
export type Decision = EventResult & { committed?: Promise<void> };

/** Makes the event, folds it in, and hands everything that it causes to the next transaction. It was checked before. */
export function appendEvent(call: EventCall<AnyEventRequest>): Decision {
  const { parts, runId, params } = call;
  const data = ownPayload(call.data);
  const last = parts.views.find(runId)?.events.at(-1);
  const { id, at } = parts.clock.nextId('evnt', last?.createdAt.getTime());
  const event = {
    ...data,
    runId,
    eventId: id,
    createdAt: at,
    specVersion: data.specVersion ?? SPEC_VERSION_CURRENT,
  } as Event;
  // Before it is folded in: what cannot be written must not be seen.
  const encoded = encodeEvent(event);
  const { view, sequence } = parts.views.append(event);
  const isReplay = params.stateUpdatedAt !== undefined;
  const committed = parts.store({ view, sequence, event, encoded, isReplay });
  return { event, ...entitiesOf({ view, event }), committed };
}

/** The same with a copy of the payload's bytes: the caller may use its buffer again. */
function ownPayload(data: AnyEventRequest): AnyEventRequest {
  const field = PAYLOAD_FIELDS[data.eventType];
  const eventData = 'eventData' in data ? (data.eventData as Record<string, unknown> | undefined) : undefined;
  const payload = field === undefined ? undefined : eventData?.[field];
  if (field === undefined || !(payload instanceof Uint8Array)) return data;
  return { ...data, eventData: { ...eventData, [field]: new Uint8Array(payload) } } as AnyEventRequest;
}

function entitiesOf({ view, event }: { view: RunView; event: Event }): EventResult {
  const id = event.correlationId ?? '';
  if (event.eventType.startsWith('run_')) return { run: view.run, maxEvents: MAX_EVENTS_PER_RUN };
  if (event.eventType.startsWith('step_')) return withEntity('step', view.steps.get(id));
  if (event.eventType.startsWith('wait_')) return withEntity('wait', view.waits.get(id));
  return event.eventType === 'hook_created' ? { hook: toHook(event) } : {};
}

function withEntity<Name extends 'step' | 'wait'>(name: Name, entity: EventResult[Name]): EventResult {
  return entity === undefined ? {} : { [name]: entity };
}
