import { EntityConflictError, WorkflowRunNotFoundError, WorkflowWorldError } from '@workflow/errors';
import {
  type AnyEventRequest,
  type CreateEventParams,
  type CreateEventRequest,
  type EventResult,
  type RunCreatedEventRequest,
  SPEC_VERSION_CURRENT,
  stripEventDataRefs,
  validateUlidTimestamp,
} from '@workflow/world';
import { appendEvent, type Decision, type EventCall, MAX_EVENTS_PER_RUN } from './append-event.ts';
import { checkEvent } from './check-event.ts';
import { checkSpecVersion } from './check-spec-version.ts';
import { createHook } from './create-hook.ts';
import { requireHook } from './hook-index.ts';
import { positionCursor } from './paginate.ts';
import type { RunView } from './run-view.ts';
import type { WorldParts } from './world-parts.ts';

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

type Call = EventCall<AnyEventRequest>;

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

function createRun(call: EventCall<RunCreatedEventRequest>): Decision {
  const { parts, data } = call;
  const invalid = call.runId === '' ? null : validateUlidTimestamp(call.runId, 'wrun_');
  if (invalid !== null) throw new WorkflowWorldError(invalid);
  if (call.runId !== '' && parts.views.find(call.runId)) {
    throw new EntityConflictError(`Workflow run "${call.runId}" already exists`);
  }
  checkSpecVersion(data.specVersion ?? SPEC_VERSION_CURRENT);
  const runId = call.runId === '' ? parts.clock.nextId('wrun').id : call.runId;
  return appendEvent({ ...call, runId, data });
}

/** The queue's message can be faster than the creation of its run, and then brings what is needed for it. */
function onMissingRun(call: EventCall<CreateEventRequest>): Decision {
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
  appendEvent({ parts, runId, data: created, params });
  return decide({ parts, runId, data, params });
}

function decideOnRun(call: EventCall<CreateEventRequest> & { view: RunView }): Decision {
  const { data, view, parts } = call;
  switch (data.eventType) {
    case 'run_started':
      return startRun(call);
    case 'run_cancelled':
      return view.run.status === 'cancelled'
        ? { run: view.run, maxEvents: MAX_EVENTS_PER_RUN }
        : appendEvent(call);
    case 'hook_created':
      return createHook({ ...call, data });
    case 'hook_received':
    case 'hook_disposed':
      requireHook(parts.hooks, data.correlationId, view.run.runId);
      return appendEvent(call);
    default:
      return appendEvent(call);
  }
}

/** Starting a run that is running changes nothing; either way the caller gets the whole log, so it need not ask for it. */
function startRun(call: Call & { view: RunView }): Decision {
  const { parts, view } = call;
  const decision: Decision =
    view.run.status === 'running'
      ? { run: view.run }
      : appendEvent({ ...call, data: withoutData(call.data) });
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
