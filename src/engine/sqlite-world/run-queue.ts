import type { World } from '@workflow/world';
import type { RunView } from './run-view.ts';

/**
 * What the log asks to be done: replays of runs and their steps. Every message is a row, written in the transaction
 * of the event that causes it and deleted in the one that ends it; a due time holds a row and a timer, nothing else.
 */
export interface RunQueue {
  /** The SDK's own messages. Nearly all say what the log has said already, and are dropped. */
  queue: World['queue'];
  /** An event that a replay has to see. */
  wake(view: RunView, sequence: number): void;
  /** A sleep that ends at a time. */
  wakeAt(view: RunView, at: Date): void;
  /** The replay of a run was given its whole log. */
  sawLog(view: RunView): void;
  addStep(view: RunView, stepId: string): void;
  /** A step that failed and may try again. @param at undefined: after a second, as the SDK does. */
  retryStep(view: RunView, stepId: string, at: Date | undefined): void;
  endStep(view: RunView, stepId: string): void;
  endRun(view: RunView): void;

  /** Lets the deliveries of a run begin. Those that another process left wait for it: their code may have changed. */
  activate(runId: string): void;
  /** Says that an executing step waits for other runs: it no longer counts. Returns what ends that. */
  park(): () => void;
  /** Deliveries being executed. */
  inFlight(): number;
  /** Starts no further delivery; what is executing goes on. */
  pause(): void;
  close(): void;
}

/** One message: the next replay of a run, or one of its steps. */
export interface Message {
  /** `REPLAY_KEY`, or the step's id. */
  key: string;
  /** Milliseconds since the epoch. */
  dueAt: number;
  /** Deliveries after faults, from 1; the SDK gives up at 48. */
  attempt: number;
  state: 'waiting' | 'ready' | 'executing';
  timer: NodeJS.Timeout | undefined;
}

/** What one run has in the queue. */
export interface QueuedRun {
  runId: string;
  row: number;
  /** False until somebody who knows its code lets it go on. */
  active: boolean;
  ended: boolean;
  steps: Map<string, Message>;
  /** Steps being executed. */
  executing: number;
  replay: Message | undefined;
  replaying: boolean;
  /** The last event that a replay has to see, and the last one that a replay saw: sequence numbers. */
  wokenBy: number;
  seen: number;
  /** How long the last replay took, in ms. */
  cost: number;
  /** Replays in a row that led to nothing: the run waits for all of its steps, most likely. */
  fruitless: number;
  /** What the SDK wants to be told with the next replay. */
  divergence: unknown;
}

export const REPLAY_KEY = '';

/** After a fault of a handler, in ms: quick first, since the process that would answer is this one. */
const REDELIVERY_MS = [100, 500, 2_000, 5_000] as const;

export function redeliveryMs(attempt: number): number {
  return REDELIVERY_MS[Math.min(attempt, REDELIVERY_MS.length) - 1] ?? REDELIVERY_MS[0];
}
