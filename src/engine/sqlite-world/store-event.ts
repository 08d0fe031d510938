import { type Event, isTerminalWorkflowRunStatus } from '@workflow/world';
import type { EventRow } from './encode-event.ts';
import { endsRun } from './event-facts.ts';
import type { Commits } from './group-commits.ts';
import type { HookIndex } from './hook-index.ts';
import { toHook } from './hook-index.ts';
import type { Rows, RunRow } from './rows.ts';
import type { RunQueue } from './run-queue.ts';
import type { RunView } from './run-view.ts';
import type { RunViews } from './run-views.ts';
import type { Streams } from './streams.ts';

/** An event that was folded in and is to be written with all that it causes. */
export interface StoredEvent {
  view: RunView;
  sequence: number;
  event: Event;
  encoded: EventRow;
  /** True when a replay of the run itself made it, which has taken it into account already. */
  isReplay: boolean;
}

/**
 * Writes an event, the rows that follow from it and the messages that it causes in one transaction: a process that
 * is killed at any moment leaves either all of it or nothing.
 */
export function storeEvents(parts: {
  rows: Rows;
  commits: Commits;
  views: RunViews;
  hooks: HookIndex;
  queue: RunQueue;
  streams: Streams;
}): (stored: StoredEvent) => Promise<void> {
  const { rows, commits, views } = parts;
  return (stored) => {
    const { view, sequence, event, encoded } = stored;
    const { runId, eventType } = event;
    if (eventType.startsWith('run_')) {
      const line = toLine(view);
      void commits.write(() => rows.putRun(line));
    }
    const committed = commits.write(() => rows.insertEvent(view.row, sequence, encoded));
    void committed.then(
      () => views.committed(runId),
      () => {},
    );
    storeHooks(parts, stored);
    queueWhatFollows(parts, stored);
    return committed;
  };
}

/** A run's line in the list of runs, as its log tells it. */
function toLine({ row, run, events }: RunView): RunRow {
  return {
    row,
    runId: run.runId,
    workflow: run.workflowName,
    status: run.status,
    createdAt: run.createdAt.getTime(),
    endedAt: run.completedAt?.getTime() ?? null,
    length: events.length,
  };
}

function storeHooks(
  parts: { rows: Rows; commits: Commits; hooks: HookIndex },
  { view, sequence, event }: StoredEvent,
): void {
  const { rows, commits, hooks } = parts;
  if (event.eventType === 'hook_created') {
    const hook = toHook(event);
    hooks.add(hook);
    const { hookId, token } = hook;
    void commits.write(() => rows.insertHook({ hookId, run: view.row, token, sequence }));
  } else if (event.eventType === 'hook_disposed') {
    hooks.remove(event.correlationId);
    void commits.write(() => rows.deleteHook(event.correlationId));
  } else if (endsRun(event.eventType)) {
    hooks.removeOfRun(event.runId);
    void commits.write(() => rows.deleteHooks(view.row));
  }
}

function queueWhatFollows(
  { queue, streams }: { queue: RunQueue; streams: Streams },
  { view, sequence, event, isReplay }: StoredEvent,
): void {
  switch (event.eventType) {
    case 'step_created':
      queue.addStep(view, event.correlationId);
      break;
    case 'step_retrying':
      queue.retryStep(view, event.correlationId, event.eventData.retryAfter);
      break;
    case 'step_completed':
    case 'step_failed':
      queue.endStep(view, event.correlationId);
      break;
    case 'wait_created':
      queue.wakeAt(view, event.eventData.resumeAt);
      break;
    case 'hook_received':
      streams.adopt(event.runId, event.eventData.payload);
      break;
    case 'run_completed':
    case 'run_failed':
    case 'run_cancelled':
      queue.endRun(view);
      streams.closeOfRun(event.runId);
      break;
  }
  // A step may outlive its run: nobody is to be woken for it.
  const isOver = isTerminalWorkflowRunStatus(view.run.status);
  if (WAKING.has(event.eventType) && !isReplay && !isOver) queue.wake(view, sequence);
}

/** What a run goes on after. A replay's own events are no news to it. */
const WAKING = new Set<Event['eventType']>([
  'run_created',
  'step_completed',
  'step_failed',
  'hook_received',
  'wait_completed',
]);
