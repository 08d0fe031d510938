import type { Progress } from '../../src/steps/rooms.ts';
import type { BotStore } from '../store/bot-store.ts';
import type { JobProgress } from './job.ts';

/** Progress is written at most so often, in ms: pages need no more. */
const EVERY_MS = 500;

export interface TrackedProgress {
  progress: Progress;
  /** One call to a model has ended. */
  spent(usage: { tokensIn: number; tokensOut: number }): void;
  read(): JobProgress;
  /** Writes what was not written yet. */
  stop(): void;
}

/** A run's progress as events of its job. */
export function trackProgress(options: { store: BotStore; jobId: string }): TrackedProgress {
  const { store, jobId } = options;
  const progress: JobProgress = {
    ...{ stage: 'plan', items: 0, done: 0, reused: 0, failed: 0 },
    ...{ modelCalls: 0, tokensIn: 0, tokensOut: 0 },
    ...{ completed: 0, total: 0, current: 'plan', spent: { modelCalls: 0, tokensIn: 0, tokensOut: 0 } },
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = '';
  const write = () => {
    timer = undefined;
    summarise(progress);
    const text = JSON.stringify(progress);
    if (text === written) return;
    written = text;
    store.append(jobId, { type: 'progress', progress: structuredClone(progress) });
  };
  const changed = () => {
    timer ??= setTimeout(write, EVERY_MS);
  };
  return {
    progress: {
      stage: (stage) => {
        progress.stage = stage;
        delete progress.note;
        changed();
      },
      planned: ({ items, reused }) => {
        Object.assign(progress, { items, reused, done: reused });
        changed();
      },
      finished: ({ items, failed }) => {
        progress.done += items;
        progress.failed += failed;
        delete progress.note;
        changed();
      },
      note: (text) => {
        progress.note = text;
        changed();
      },
    },
    spent: ({ tokensIn, tokensOut }) => {
      progress.modelCalls += 1;
      progress.tokensIn += tokensIn;
      progress.tokensOut += tokensOut;
      changed();
    },
    read: () => progress,
    stop: () => {
      clearTimeout(timer);
      write();
    },
  };
}

function summarise(progress: JobProgress): void {
  const { done, failed, items, stage, note, modelCalls, tokensIn, tokensOut } = progress;
  Object.assign(progress, { completed: done + failed, total: items, current: note ?? stage });
  progress.spent = { modelCalls, tokensIn, tokensOut };
}
