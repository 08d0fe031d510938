import { isTerminalStepStatus } from '@workflow/world';
import type { Replays } from './queue-replays.ts';
import type { Steps } from './queue-steps.ts';
import type { QueuedRun } from './run-queue.ts';
import type { RunView } from './run-view.ts';

/**
 * Makes again the messages that a run must have by its log, should their rows have been lost: one for each step that is
 * open, and a replay at the end of its next sleep.
 */
export function putMissing(options: { view: RunView; run: QueuedRun; steps: Steps; replays: Replays }): void {
  const { view, run, steps, replays } = options;
  for (const { stepId, status, retryAfter } of view.steps.values()) {
    if (!isTerminalStepStatus(status) && !run.steps.has(stepId)) steps.add(view, stepId, retryAfter);
  }
  if (run.replay) return;
  const sleeps = [...view.waits.values()].filter(({ status }) => status === 'waiting');
  const ends = sleeps.flatMap(({ resumeAt }) => resumeAt?.getTime() ?? []);
  if (ends.length > 0) replays.request(run, Math.min(...ends));
}
