import type { ModelSettings } from './models/create-models.ts';
import {
  NO_PROGRESS,
  type ProgressComment,
  type ProgressCounts,
  saysProgress,
  showProgress,
} from './publish/progress-comment.ts';
import type { StickyComment } from './publish/sticky-comment.ts';
import type { Progress } from './steps/rooms.ts';

/** A run whose progress stands in its comment: what it must tell, and how to stop. */
export interface ShownProgress {
  progress: Progress;
  models: ModelSettings;
  /**
   * Ends the updates. True when the comment shows progress now, be it of this process or of one that was killed: something
   * else has to be said there.
   */
  stop(): Promise<boolean>;
}

/**
 * Shows a run's progress in its sticky comment: what its steps tell, and what its calls to models spent.
 *
 * @param options.sticky Absent where nobody wants a comment; then nothing is shown.
 * @param options.everyMs Milliseconds between updates, asked each time; the shortest unless told.
 */
export function showRunProgress(options: {
  sticky: StickyComment | undefined;
  progress: Progress;
  models: ModelSettings;
  onNote: (note: string) => void;
  everyMs?: (() => number) | undefined;
}): ShownProgress {
  const { sticky, onNote, everyMs } = options;
  const counts: ProgressCounts = { ...NO_PROGRESS };
  const shown: ProgressComment | undefined =
    sticky && showProgress({ sticky, read: () => counts, onNote, ...(everyMs ? { everyMs } : {}) });
  return {
    progress: countProgress(options.progress, counts),
    models: countCalls(options.models, counts),
    stop: async () => ((await shown?.stop()) ?? false) || saysProgress(sticky?.before),
  };
}

function countProgress(progress: Progress, counts: ProgressCounts): Progress {
  return {
    planned: (planned) => {
      Object.assign(counts, { items: planned.items, reused: planned.reused, done: planned.reused });
      progress.planned(planned);
    },
    finished: (change) => {
      counts.done += change.items;
      counts.failed += change.failed;
      progress.finished(change);
    },
    stage: progress.stage,
    note: (text) => progress.note?.(text),
  };
}

function countCalls(models: ModelSettings, counts: ProgressCounts): ModelSettings {
  return {
    ...models,
    onCall: (event) => {
      if (!event.model.startsWith('offline:')) {
        counts.modelCalls += 1;
        counts.tokens += event.usage.tokensIn + event.usage.tokensOut;
      }
      models.onCall?.(event);
    },
  };
}
