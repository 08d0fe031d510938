import type { Event, Step, Wait, WorkflowRun } from '@workflow/world';
import { endsRun } from './event-facts.ts';

/** A run as its log tells it: the entities are folded from the events and stored nowhere else. */
export interface RunView {
  /** The run's number in the database. */
  row: number;
  run: WorkflowRun;
  /** In the order in which they happened; the position is the event's sequence number. */
  events: Event[];
  /** By correlation id, in the order in which they were created. */
  steps: Map<string, Step>;
  waits: Map<string, Wait>;
}

type EventOf<Type extends Event['eventType']> = Extract<Event, { eventType: Type }>;

/**
 * Folds one event into the view. It decides nothing: what may happen was checked before the event was made.
 * Entities are replaced, never changed, so that one handed out stays as it was.
 *
 * @param view the run so far; undefined before its first event, which is `run_created`.
 */
export function foldEvent(view: RunView | undefined, row: number, event: Event): RunView {
  if (event.eventType === 'run_created') {
    return { row, run: toRun(event), events: [event], steps: new Map(), waits: new Map() };
  }
  if (!view) throw new Error(`The log of run ${event.runId} does not start with its creation.`);
  view.events.push(event);
  foldRun(view, event);
  foldStep(view, event);
  foldWait(view, event);
  return view;
}

/** Rebuilds a view from a stored log. Undefined when the log is empty. */
export function foldLog(row: number, events: readonly Event[]): RunView | undefined {
  let view: RunView | undefined;
  for (const event of events) view = foldEvent(view, row, event);
  return view;
}

function toRun(event: EventOf<'run_created'>): WorkflowRun {
  const { deploymentId, workflowName, executionContext, input } = event.eventData;
  return {
    runId: event.runId,
    deploymentId,
    status: 'pending',
    workflowName,
    specVersion: event.specVersion,
    executionContext,
    input,
    output: undefined,
    error: undefined,
    startedAt: undefined,
    completedAt: undefined,
    createdAt: event.createdAt,
    updatedAt: event.createdAt,
  };
}

function foldRun(view: RunView, event: Event): void {
  const { run } = view;
  const at = event.createdAt;
  const base = { ...run, output: undefined, error: undefined, completedAt: undefined, updatedAt: at };
  const ended = { ...base, completedAt: at };
  switch (event.eventType) {
    case 'run_started':
      view.run = { ...base, status: 'running', startedAt: run.startedAt ?? at };
      break;
    case 'run_completed':
      view.run = { ...ended, status: 'completed', output: event.eventData.output };
      break;
    case 'run_failed':
      view.run = { ...ended, status: 'failed', error: toError(event) };
      break;
    case 'run_cancelled':
      view.run = { ...ended, status: 'cancelled' };
      break;
  }
  // The stock worlds delete the waits of a run that has ended.
  if (endsRun(event.eventType)) view.waits.clear();
}

function toError(event: EventOf<'run_failed'>): { message: string; stack?: string; code?: string } {
  const { error, errorCode } = event.eventData;
  return {
    message: messageOf(error),
    stack: (error as { stack?: string } | undefined)?.stack,
    code: errorCode,
  } as { message: string };
}

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  return (error as { message?: string } | undefined)?.message ?? 'Unknown error';
}

function foldStep({ steps, run }: RunView, event: Event): void {
  const at = event.createdAt;
  if (event.eventType === 'step_created') {
    steps.set(event.correlationId, {
      runId: run.runId,
      stepId: event.correlationId,
      stepName: event.eventData.stepName,
      status: 'pending',
      input: event.eventData.input,
      output: undefined,
      error: undefined,
      attempt: 0,
      startedAt: undefined,
      completedAt: undefined,
      createdAt: at,
      updatedAt: at,
      specVersion: event.specVersion,
    });
    return;
  }
  const step = event.correlationId === undefined ? undefined : steps.get(event.correlationId);
  const next = step && nextStep(step, event);
  if (next) steps.set(next.stepId, { ...next, updatedAt: at });
}

function nextStep(step: Step, event: Event): Step | undefined {
  const at = event.createdAt;
  switch (event.eventType) {
    case 'step_started':
      return {
        ...step,
        status: 'running',
        startedAt: step.startedAt ?? at,
        attempt: step.attempt + 1,
        retryAfter: undefined,
      };
    case 'step_completed':
      return { ...step, status: 'completed', output: event.eventData.result, completedAt: at };
    case 'step_failed':
      return { ...step, status: 'failed', error: toStepError(event), completedAt: at };
    case 'step_retrying':
      return {
        ...step,
        status: 'pending',
        error: toStepError(event),
        retryAfter: event.eventData.retryAfter,
      };
    default:
      return undefined;
  }
}

function toStepError({ eventData }: EventOf<'step_failed' | 'step_retrying'>): NonNullable<Step['error']> {
  return { message: messageOf(eventData.error), stack: eventData.stack };
}

function foldWait({ waits, run }: RunView, event: Event): void {
  const at = event.createdAt;
  if (event.eventType === 'wait_created') {
    waits.set(event.correlationId, {
      waitId: `${run.runId}-${event.correlationId}`,
      runId: run.runId,
      status: 'waiting',
      resumeAt: event.eventData.resumeAt,
      completedAt: undefined,
      createdAt: at,
      updatedAt: at,
      specVersion: event.specVersion,
    });
  } else if (event.eventType === 'wait_completed') {
    const wait = waits.get(event.correlationId);
    if (wait)
      waits.set(event.correlationId, { ...wait, status: 'completed', completedAt: at, updatedAt: at });
  }
}
