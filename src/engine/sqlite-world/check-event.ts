import { EntityConflictError, RunExpiredError, TooEarlyError, WorkflowWorldError } from '@workflow/errors';
import {
  type CreateEventRequest,
  isTerminalStepStatus,
  isTerminalWorkflowRunStatus,
  type Step,
} from '@workflow/world';
import type { RunView } from './run-view.ts';

type Rule = (call: { view: RunView; data: CreateEventRequest; id: string; now: number }) => void;

/**
 * What must hold before an event may happen, by its type. The rules and the error classes are the stock worlds':
 * the SDK's handlers tell "somebody else was faster" from a fault by them. Hooks are checked where tokens are known.
 */
const RULES: Partial<Record<CreateEventRequest['eventType'], Rule[]>> = {
  run_started: [runNotExpired],
  run_completed: [runNotEnded],
  run_failed: [runNotEnded],
  run_cancelled: [runNotEndedOtherwise],
  step_created: [runTakesNew, stepIsNew],
  step_started: [stepIsOpen, stepMayRun, retryIsDue],
  step_completed: [stepIsOpen],
  step_failed: [stepIsOpen, stepMayRun],
  step_retrying: [stepIsOpen, dateIsOne],
  hook_created: [runTakesNew],
  wait_created: [runTakesNew, waitIsNew, dateIsOne],
  wait_completed: [waitIsOpen],
};

/**
 * @throws EntityConflictError, RunExpiredError, TooEarlyError or WorkflowWorldError when `data` cannot happen now.
 */
export function checkEvent(call: { view: RunView; data: CreateEventRequest; now: number }): void {
  const id = 'correlationId' in call.data ? (call.data.correlationId ?? '') : '';
  for (const rule of RULES[call.data.eventType] ?? []) rule({ ...call, id });
}

function hasEnded({ run }: RunView): boolean {
  return isTerminalWorkflowRunStatus(run.status);
}

function runNotExpired({ view }: { view: RunView }): void {
  if (!hasEnded(view)) return;
  throw new RunExpiredError(
    `Workflow run "${view.run.runId}" is already in terminal state "${view.run.status}"`,
  );
}

function runNotEnded({ view }: { view: RunView }): void {
  if (!hasEnded(view)) return;
  throw new EntityConflictError(`Cannot transition run from terminal state "${view.run.status}"`);
}

/** Cancelling what is cancelled is no fault: two may ask for it. */
function runNotEndedOtherwise({ view }: { view: RunView }): void {
  if (view.run.status !== 'cancelled') runNotEnded({ view });
}

function runTakesNew({ view }: { view: RunView }): void {
  if (!hasEnded(view)) return;
  throw new EntityConflictError(`Cannot create new entities on run in terminal state "${view.run.status}"`);
}

function stepIsNew({ view, id }: { view: RunView; id: string }): void {
  if (view.steps.has(id)) throw new EntityConflictError(`Step "${id}" already exists`);
}

function stepOf(view: RunView, id: string): Step {
  const step = view.steps.get(id);
  if (!step) throw new WorkflowWorldError(`Step "${id}" not found`);
  return step;
}

function stepIsOpen({ view, id }: { view: RunView; id: string }): void {
  const { status } = stepOf(view, id);
  if (!isTerminalStepStatus(status)) return;
  throw new EntityConflictError(`Cannot modify step in terminal state "${status}"`);
}

/** In a run that has ended only what is being executed may still come to its end. */
function stepMayRun({ view, id }: { view: RunView; id: string }): void {
  if (!hasEnded(view) || stepOf(view, id).status === 'running') return;
  throw new RunExpiredError(`Cannot modify non-running step on run in terminal state "${view.run.status}"`);
}

function retryIsDue({ view, id, now }: { view: RunView; id: string; now: number }): void {
  const { retryAfter } = stepOf(view, id);
  if (!retryAfter || retryAfter.getTime() <= now) return;
  throw new TooEarlyError(`Cannot start step "${id}": retryAfter timestamp has not been reached yet`, {
    retryAfter: Math.ceil((retryAfter.getTime() - now) / 1000),
  });
}

function dateIsOne({ data }: { data: CreateEventRequest }): void {
  const { retryAfter, resumeAt } =
    (data as { eventData?: { retryAfter?: Date; resumeAt?: Date } }).eventData ?? {};
  const date = retryAfter ?? resumeAt;
  if (date && Number.isNaN(date.getTime())) {
    throw new WorkflowWorldError(`${data.eventType} names a date that is none`, { status: 400 });
  }
}

function waitIsNew({ view, id }: { view: RunView; id: string }): void {
  if (view.waits.has(id)) throw new EntityConflictError(`Wait "${id}" already exists`);
}

function waitIsOpen({ view, id }: { view: RunView; id: string }): void {
  const wait = view.waits.get(id);
  if (!wait) throw new WorkflowWorldError(`Wait "${id}" not found`);
  if (wait.status === 'completed') throw new EntityConflictError(`Wait "${id}" already completed`);
}
