import { EntityConflictError, WorkflowRunNotFoundError, WorkflowWorldError } from '@workflow/errors';
import {
  type AnyEventRequest,
  type CreateEventParams,
  type CreateEventRequest,
  type Event,
  type EventResult,
  type RunCreatedEventRequest,
  SPEC_VERSION_CURRENT,
  stripEventDataRefs,
  validateUlidTimestamp,
} from '@workflow/world';
import { checkEvent } from './check-event.ts';
import { checkSpecVersion } from './check-spec-version.ts';
import { encodeEvent } from './encode-event.ts';
import { requireHook, toHook } from './hook-index.ts';
import { positionCursor } from './paginate.ts';
import type { RunView } from './run-view.ts';
import type { WorldParts } from './world-parts.ts';

/** A run's ceiling of events, as on the stock worlds; the runtime fails the run beyond it. */
const MAX_EVENTS_PER_RUN = 25_000;

export type CreateEvent = (
  runId: string | null,
  data: AnyEventRequest,
  params?: CreateEventParams,
) => Promise<EventResult>;

/**
 * `events.create` of the World interface: checks, stores the event and whatever it causes in one transaction, and
 * returns once that is committed.
 *
 * @throws (rejects with) the classes of `@workflow/errors` that the SDK's handlers tell apart, see `checkEvent`.
 */
export function createEventWriter(parts: WorldParts): CreateEvent {
  return async (runId, data, params) => {
    const result = decide({ parts, runId: runId ?? '', data, params: params ?? {} });
    await result.committed;
    if (result.event) parts.onEvent({ runId: result.event.runId, eventType: result.event.eventType });
    const { committed: _, ...answer } = result;
    return params?.resolveData === 'none' && answer.event
      ? { ...answer, event: stripEventDataRefs(answer.event, 'none') }
      : answer;
  };
}

type Decision = EventResult & { committed?: Promise<void> };

interface Call {
  parts: WorldParts;
  runId: string;
  data: AnyEventRequest;
  params: CreateEventParams;
}

/** Everything up to the commit happens at once, so that two calls never see each other half done. */
function decide(call: Call): Decision {
  const { parts, data } = call;
  checkIds(call);
  if (data.eventType === 'run_created') return createRun({ ...call, data });
  const known = parts.views.find(call.runId);
  if (!known) return onMissingRun({ ...call, data });
  checkSpecVersion(known.run.specVersion);
  checkEvent({ view: known, data, now: parts.clock.now() });
  return decideOnRun({ ...call, data, view: known });
}

function checkIds({ runId, data }: Call): void {
  if (data.eventType !== 'run_created' && runId === '') {
    throw new Error('runId is required for non-run_created events');
  }
  if ('correlationId' in data && data.correlationId === '') {
    throw new WorkflowWorldError('A correlationId must not be empty', { status: 400 });
  }
}

function createRun(call: Call & { data: RunCreatedEventRequest }): Decision {
  const { parts, data } = call;
  const invalid = call.runId === '' ? null : validateUlidTimestamp(call.runId, 'wrun_');
  if (invalid !== null) throw new WorkflowWorldError(invalid);
  if (call.runId !== '' && parts.views.find(call.runId)) {
    throw new EntityConflictError(`Workflow run "${call.runId}" already exists`);
  }
  checkSpecVersion(data.specVersion ?? SPEC_VERSION_CURRENT);
  const runId = call.runId === '' ? parts.clock.nextId('wrun').id : call.runId;
  return append({ ...call, runId, data });
}

/** The queue's message can be faster than the creation of its run, and then brings what is needed for it. */
function onMissingRun(call: Call & { data: CreateEventRequest }): Decision {
  const { data, runId, params, parts } = call;
  const input = data.eventType === 'run_started' ? data.eventData : undefined;
  if (!input?.deploymentId || !input.workflowName || input.input === undefined) {
    throw new WorkflowRunNotFoundError(runId);
  }
  const created: AnyEventRequest = {
    eventType: 'run_created',
    specVersion: data.specVersion ?? SPEC_VERSION_CURRENT,
    eventData: {
      deploymentId: input.deploymentId,
      workflowName: input.workflowName,
      input: input.input,
      ...(input.executionContext === undefined ? {} : { executionContext: input.executionContext }),
    },
  } as RunCreatedEventRequest;
  append({ parts, runId, data: created, params });
  return decide({ parts, runId, data, params });
}

function decideOnRun(call: Call & { data: CreateEventRequest; view: RunView }): Decision {
  const { data, view, parts } = call;
  switch (data.eventType) {
    case 'run_started':
      return startRun(call);
    case 'run_cancelled':
      return view.run.status === 'cancelled'
        ? { run: view.run, maxEvents: MAX_EVENTS_PER_RUN }
        : append(call);
    case 'hook_created':
      return createHook({ ...call, data });
    case 'hook_received':
    case 'hook_disposed':
      requireHook(parts.hooks, data.correlationId, view.run.runId);
      return append(call);
    default:
      return append(call);
  }
}

/** Starting a run that is running changes nothing; either way the caller gets the whole log, so it need not ask for it. */
function startRun(call: Call & { view: RunView }): Decision {
  const { parts, view } = call;
  const decision: Decision =
    view.run.status === 'running' ? { run: view.run } : append({ ...call, data: withoutData(call.data) });
  parts.queue.sawLog(view);
  return {
    ...decision,
    maxEvents: MAX_EVENTS_PER_RUN,
    events: [...view.events],
    cursor: positionCursor(view.events.length - 1),
    hasMore: false,
  };
}

/** The input belongs to the event that created the run. */
function withoutData(data: AnyEventRequest): AnyEventRequest {
  const { eventData: _, ...rest } = data as AnyEventRequest & { eventData?: unknown };
  return rest as AnyEventRequest;
}

function createHook(
  call: Call & { data: Extract<CreateEventRequest, { eventType: 'hook_created' }> },
): Decision {
  const { parts, data, runId } = call;
  const { token } = data.eventData;
  const holder = parts.hooks.findByToken(token);
  if (parts.hooks.find(data.correlationId)) {
    throw new EntityConflictError(`Hook "${data.correlationId}" already created`);
  }
  if (!holder) return append(call);
  const conflict = {
    eventType: 'hook_conflict',
    correlationId: data.correlationId,
    specVersion: data.specVersion,
    eventData: { token, conflictingRunId: holder.runId },
  } as unknown as AnyEventRequest;
  return append({ ...call, runId, data: conflict });
}

/** Makes the event, folds it in, and hands everything that it causes to the next transaction. */
function append(call: Call): Decision {
  const { parts, runId, data, params } = call;
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
