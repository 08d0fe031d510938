import { GlossError } from '../errors.ts';
import type { RunHandle, StartRequest } from './engine.ts';

/** A run that is found stuck this often is given up: something else is wrong. */
export const MAX_RESTARTS = 3;

/** A run this process works on. */
export interface ActiveRun {
  request: StartRequest<string>;
  runId: string;
  restarts: number;
  replaysSinceEvent: number;
  /** Nothing is left to do but to wait for a hook. */
  waiting: boolean;
  handle: RunHandle;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** A run that has not begun yet: `runId` comes with its creation. */
export function newRun(request: StartRequest<string>): ActiveRun {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  // Whoever holds the handle sees the rejection; a run nobody waits for must not end the process.
  promise.catch(() => {});
  const run: ActiveRun = {
    request,
    runId: '',
    restarts: 0,
    replaysSinceEvent: 0,
    waiting: false,
    handle: {
      runId: () => run.runId,
      isWaiting: () => run.waiting,
      resumed: false,
      result: promise,
    },
    resolve,
    reject,
  };
  return run;
}

/** What whoever waits for a run is told that was started anew too often. */
export function stuckTooOften(runId: string, why: string): GlossError {
  return new GlossError({
    code: 'internal',
    message: `Run ${runId} got stuck more than ${MAX_RESTARTS} times (${why}).`,
    remedy: 'Finished answers are kept; run again, or start with a fresh state directory (`state-dir`).',
  });
}
