import { isTerminalWorkflowRunStatus } from '@workflow/world';
import { type ActiveRun, MAX_RESTARTS, newRun, stuckTooOften } from './active-run.ts';
import { beginRun } from './begin-run.ts';
import type { RunHandle, StartRequest } from './engine.ts';
import type { Sdk } from './load-bundles.ts';
import type { Ledger, LedgerStatus } from './open-ledger.ts';
import type { SqliteWorld } from './sqlite-world/create-sqlite-world.ts';
import { isDamage } from './sqlite-world/damage.ts';
import { endsRun } from './sqlite-world/event-facts.ts';
import { isStuckFailure } from './stuck-failure.ts';
import { takeUpRun } from './take-up-run.ts';

/** Replays without a single new event; a sound run needs a few (a retry that is not due yet), a wedged one spins. */
const MAX_IDLE_REPLAYS = 10;

/** Events of an attempt, which a run that is wedged can repeat for ever without moving on. */
const ATTEMPT_EVENTS = new Set(['run_started', 'step_started']);

/** Brings the runs of this process to their ends. The queue and the world tell it what happens. */
export interface RunFollower {
  start(request: StartRequest<string>): Promise<RunHandle>;
  /** The world stored an event. */
  onEvent(event: { runId: string; eventType: string }): void;
  onReplay(runId: string): void;
  /** Nothing of the run is queued any more. */
  onIdle(runId: string): void;
  /** A replay of the run does not come to its end. */
  onStuck(runId: string): void;
  /** Nothing can be written any more: every run of this process ends with the error. */
  fail(error: unknown): void;
  /** Nothing is started or restarted from now on. */
  close(): void;
}

/**
 * @param options.parts the world and the SDK, once they are loaded; nothing is called before.
 * @param options.ids workflow ids by name.
 */
export function followRuns(options: {
  ledger: Ledger;
  parts: () => { world: SqliteWorld; sdk: Sdk };
  ids: Record<string, string>;
  now: () => Date;
  /** Told about each run of this process that has ended. */
  onEnd: () => void;
  /** Told when nothing of a run is left to do but to wait for a hook. */
  onWaiting: (runId: string) => void;
  onWarning: (message: string) => void;
}): RunFollower {
  const { ledger, parts, ids, now, onWarning } = options;
  const active = new Map<string, ActiveRun>();
  const byKey = new Map<string, ActiveRun>();
  let closed = false;

  const statusOf = async (runId: string) =>
    (await parts().world.runs.get(runId, { resolveData: 'none' })).status;

  function follow(run: ActiveRun, runId: string): void {
    run.runId = runId;
    active.set(runId, run);
  }

  /**
   * The run has ended or waits for a hook. Otherwise it would wait for ever: every event has been stored with the
   * message that it causes, so the SDK took a message and stored nothing for it.
   */
  async function checkIdle(run: ActiveRun): Promise<void> {
    if (isTerminalWorkflowRunStatus(await statusOf(run.runId))) return settle(run);
    const hooks = await parts().world.hooks.list({ runId: run.runId, pagination: { limit: 1 } });
    if (active.get(run.runId) !== run) return;
    if (hooks.data.length === 0) await restart(run, 'nothing was left to wake it');
    else {
      run.waiting = true;
      options.onWaiting(run.runId);
    }
  }

  async function settle(run: ActiveRun): Promise<void> {
    if (!active.delete(run.runId)) return;
    try {
      const value = await parts().sdk.returnValue(run.runId);
      finish(run, 'completed');
      run.resolve(value);
    } catch (error) {
      if (isDamage(error)) return restart(run, 'its record was damaged');
      const status = await statusOf(run.runId);
      if (status === 'failed' && isStuckFailure({ error, resumed: run.handle.resumed }))
        return restart(run, 'its log could not be replayed');
      finish(run, status === 'cancelled' ? 'cancelled' : 'failed');
      run.reject(error);
    }
  }

  function finish(run: ActiveRun, status: LedgerStatus): void {
    ledger.setStatus(run.runId, status);
    byKey.delete(run.request.key);
    options.onEnd();
  }

  /** Gives the run up and starts the same request anew; finished answers come from the result store. */
  async function restart(run: ActiveRun, why: string): Promise<void> {
    const stuck = run.runId;
    active.delete(stuck);
    ledger.setStatus(stuck, 'abandoned');
    if (closed) return;
    if (++run.restarts > MAX_RESTARTS) {
      byKey.delete(run.request.key);
      run.reject(stuckTooOften(stuck, why));
      return;
    }
    onWarning(`Run ${stuck} is started anew: ${why}. Finished answers are reused.`);
    await parts()
      .sdk.cancel(stuck)
      .catch(() => {});
    await begin(run).catch(run.reject);
  }

  /** Starts the request's workflow and makes `run` follow it. One that cannot be started does not keep its key. */
  async function begin(run: ActiveRun): Promise<void> {
    try {
      await beginRun({ run, ledger, ids, now, follow, sdk: parts().sdk });
    } catch (error) {
      byKey.delete(run.request.key);
      throw error;
    }
  }

  return {
    start: async (request) => {
      const joined = byKey.get(request.key);
      if (joined) return joined.handle;
      const run = newRun(request);
      byKey.set(request.key, run);
      const isChild = request.parent !== undefined;
      const entry = isChild ? ledger.findChild(request.key) : ledger.findRunning(request.key);
      if (entry) {
        run.handle.resumed = await takeUpRun({ run, entry, ledger, ...parts(), follow, settle, onWarning });
        if (run.handle.resumed) return run.handle;
        if (entry.status === 'running') ledger.setStatus(entry.runId, 'abandoned');
      }
      await begin(run);
      return run.handle;
    },
    onEvent: ({ runId, eventType }) => {
      const run = active.get(runId);
      if (!run || ATTEMPT_EVENTS.has(eventType)) return;
      run.replaysSinceEvent = 0;
      run.waiting = false;
      if (endsRun(eventType)) void settle(run).catch(run.reject);
    },
    onReplay: (runId) => {
      const run = active.get(runId);
      if (run && ++run.replaysSinceEvent > MAX_IDLE_REPLAYS) {
        void restart(run, 'it replayed without making progress').catch(run.reject);
      }
    },
    onIdle: (runId) => {
      const run = active.get(runId);
      if (run && !closed) void checkIdle(run).catch(run.reject);
    },
    onStuck: (runId) => {
      const run = active.get(runId);
      if (run) void restart(run, 'a replay did not come to its end').catch(run.reject);
    },
    fail: (error) => {
      // What still ends after the file was closed cannot be stored, and is done again.
      if (closed) return;
      closed = true;
      for (const run of active.values()) run.reject(error);
      active.clear();
    },
    close: () => {
      closed = true;
    },
  };
}
