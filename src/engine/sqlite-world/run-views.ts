import { type Event, isTerminalWorkflowRunStatus } from '@workflow/world';
import type { Rows } from './rows.ts';
import { foldEvent, foldLog, type RunView } from './run-view.ts';

/** The runs that are worked on, in memory, so that a replay reads no disk; all others are read when asked for. */
export interface RunViews {
  /** A run as it is now, with what has not been committed yet. */
  find(runId: string): RunView | undefined;
  /** The same for whoever only looks: a run that is not in memory does not come there for it. */
  read(runId: string): RunView | undefined;
  /** Folds an event in; the first one makes the run. Call `committed` once it is on disk. */
  append(event: Event): { view: RunView; sequence: number };
  committed(runId: string): void;
  /** Forgets a run as soon as everything of it is committed; it is read again when somebody asks. */
  release(runId: string): void;
  /** Forgets a run at once: its rows are gone. */
  drop(runId: string): void;
}

const ENDED_KEPT = 16;

interface Kept {
  view: RunView;
  /** Events that are in the view and not yet on disk. */
  uncommitted: number;
  released: boolean;
}

export function keepRunViews(rows: Rows): RunViews {
  const kept = new Map<string, Kept>();
  /** Runs that have ended lately: somebody is about to ask for their results. */
  const ended: string[] = [];
  let lastRow = rows.lastRow();

  function keep(runId: string, view: RunView): Kept {
    const entry = kept.get(runId) ?? { view, uncommitted: 0, released: false };
    kept.set(runId, entry);
    return entry;
  }

  function load(runId: string): RunView | undefined {
    const stored = rows.findRun(runId);
    return stored && foldLog(stored.row, rows.readLog(stored));
  }

  function find(runId: string): RunView | undefined {
    const known = kept.get(runId);
    if (known) {
      known.released = isTerminalWorkflowRunStatus(known.view.run.status);
      return known.view;
    }
    const view = load(runId);
    if (view && !isTerminalWorkflowRunStatus(view.run.status)) keep(runId, view);
    return view;
  }

  function forget(runId: string): void {
    const entry = kept.get(runId);
    if (!entry?.released || entry.uncommitted > 0) return;
    if (!isTerminalWorkflowRunStatus(entry.view.run.status)) return void kept.delete(runId);
    if (!ended.includes(runId)) ended.push(runId);
    if (ended.length <= ENDED_KEPT) return;
    const oldest = ended.shift() ?? '';
    if (kept.get(oldest)?.uncommitted === 0) kept.delete(oldest);
  }

  return {
    find,
    read: (runId) => kept.get(runId)?.view ?? load(runId),
    append: (event) => {
      const known = find(event.runId);
      const view = foldEvent(known, known?.row ?? ++lastRow, event);
      const entry = keep(event.runId, view);
      entry.uncommitted++;
      // A step that outlives its run adds to a view that nobody else will ask to forget.
      entry.released = isTerminalWorkflowRunStatus(view.run.status);
      return { view, sequence: view.events.length - 1 };
    },
    committed: (runId) => {
      const entry = kept.get(runId);
      if (entry) entry.uncommitted--;
      forget(runId);
    },
    release: (runId) => {
      const entry = kept.get(runId);
      if (entry) entry.released = true;
      forget(runId);
    },
    drop: (runId) => void kept.delete(runId),
  };
}
