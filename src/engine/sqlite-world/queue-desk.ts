import type { Commits } from './group-commits.ts';
import { isMessageSound, type Rows } from './rows.ts';
import { type Message, type QueuedRun, REPLAY_KEY } from './run-queue.ts';
import type { RunView } from './run-view.ts';
import type { RunViews } from './run-views.ts';

/** The messages of all runs: their rows, and the moment at which each is due. */
export interface QueueDesk {
  find(runId: string): QueuedRun | undefined;
  of(view: RunView): QueuedRun;
  /** Lets the messages of a run be minded. False when they were before. */
  activate(runId: string): boolean;
  /** Writes a message's row in the next transaction and minds its due time from then on. */
  put(run: QueuedRun, message: Message): void;
  /** Calls `onDue` when the message is due, if the run is active and still has it. */
  mind(run: QueuedRun, message: Message): void;
  remove(run: QueuedRun, key: string): void;
  isIdle(run: QueuedRun): boolean;
  /** Forgets a run that has nothing left to do, and says so. */
  lookIdle(run: QueuedRun): void;
  end(view: RunView): void;
  pause(): void;
  isPaused(): boolean;
  close(): void;
}

/** Node's longest timer, in ms; a longer wait is looked at again when it fires. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Starts with the messages that an earlier process left; their runs are not active. */
export function keepQueueDesk(options: {
  rows: Rows;
  commits: Commits;
  views: RunViews;
  now: () => number;
  onDue: (run: QueuedRun, message: Message) => void;
  onIdle: (runId: string) => void;
}): QueueDesk {
  const { rows, commits, views, now } = options;
  const runs = new Map<string, QueuedRun>();
  const activated = new Set<string>();
  let paused = false;

  // One that was changed is no message of a run that goes on: those were looked at when the file was opened.
  for (const { runId, row, key, dueAt, attempt, body } of rows.listMessages().filter(isMessageSound)) {
    const run = open(runId, row);
    const message: Message = { key, dueAt, attempt, state: 'waiting', timer: undefined };
    if (key === REPLAY_KEY) Object.assign(run, { replay: message, divergence: body && JSON.parse(body) });
    else run.steps.set(key, message);
  }

  function open(runId: string, row: number): QueuedRun {
    const known = runs.get(runId);
    if (known) return known;
    const run: QueuedRun = {
      runId,
      row,
      active: activated.has(runId),
      ended: false,
      steps: new Map(),
      executing: 0,
      replay: undefined,
      replaying: false,
      wokenBy: -1,
      seen: -1,
      cost: 0,
      fruitless: 0,
      divergence: undefined,
    };
    runs.set(runId, run);
    return run;
  }

  function mind(run: QueuedRun, message: Message): void {
    if (!run.active || run.ended || paused || message.state !== 'waiting') return;
    const current = message.key === REPLAY_KEY ? run.replay : run.steps.get(message.key);
    if (current !== message) return;
    clearTimeout(message.timer);
    const wait = message.dueAt - now();
    if (wait > 0) message.timer = setTimeout(() => mind(run, message), Math.min(wait, MAX_TIMER_MS));
    else options.onDue(run, message);
  }

  function isIdle(run: QueuedRun): boolean {
    return run.steps.size === 0 && run.executing === 0 && !run.replay && !run.replaying;
  }

  function stopTimers(run: QueuedRun): void {
    for (const { timer } of run.steps.values()) clearTimeout(timer);
    clearTimeout(run.replay?.timer);
  }

  return {
    find: (runId) => runs.get(runId),
    of: (view) => open(view.run.runId, view.row),
    activate: (runId) => {
      if (activated.has(runId)) return false;
      activated.add(runId);
      const run = runs.get(runId);
      if (run) run.active = true;
      return true;
    },
    put: (run, message) => {
      const { key, attempt } = message;
      // Whole milliseconds: delays come in seconds of any kind.
      const dueAt = Number.isFinite(message.dueAt) ? Math.ceil(message.dueAt) : now();
      const body = key === REPLAY_KEY && run.divergence ? JSON.stringify(run.divergence) : null;
      commits
        .write(() => rows.putMessage({ row: run.row, key, dueAt, attempt, body }))
        .then(
          () => mind(run, message),
          () => {},
        );
    },
    mind,
    remove: (run, key) => void commits.write(() => rows.deleteMessage(run.row, key)),
    isIdle,
    lookIdle: (run) => {
      if (!isIdle(run)) return;
      // Looked at again once everything is on disk: until then the view is needed.
      const forget = () => {
        if (!isIdle(run) || run.ended || paused || runs.get(run.runId) !== run) return;
        runs.delete(run.runId);
        views.release(run.runId);
        if (run.active) options.onIdle(run.runId);
      };
      commits.write(() => {}).then(forget, () => {});
    },
    end: (view) => {
      const { runId } = view.run;
      activated.delete(runId);
      void commits.write(() => rows.deleteMessages(view.row));
      const run = runs.get(runId);
      if (!run) return;
      run.ended = true;
      stopTimers(run);
      runs.delete(runId);
    },
    pause: () => {
      paused = true;
    },
    isPaused: () => paused,
    close: () => {
      paused = true;
      for (const run of runs.values()) stopTimers(run);
      runs.clear();
    },
  };
}
