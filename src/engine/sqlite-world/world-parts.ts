import type { Clock } from './clock.ts';
import type { HookIndex } from './hook-index.ts';
import type { RunQueue } from './run-queue.ts';
import type { RunViews } from './run-views.ts';
import type { StoredEvent } from './store-event.ts';

/** What the writing half of the world is made of. */
export interface WorldParts {
  clock: Clock;
  views: RunViews;
  hooks: HookIndex;
  queue: RunQueue;
  /** Resolves when the event is committed. */
  store: (event: StoredEvent) => Promise<void>;
  /** Told about every event once it is committed. */
  onEvent: (event: { runId: string; eventType: string }) => void;
}
