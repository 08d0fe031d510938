import { GlossError } from '../errors.ts';
import type { RunHandle, StartRequest } from './engine.ts';
import type { Sdk } from './load-bundles.ts';
import { digestInput, type Ledger, type LedgerEntry, type LedgerStatus } from './open-ledger.ts';
import type { SqliteWorld } from './sqlite-world/create-sqlite-world.ts';
import { isDamage } from './sqlite-world/damage.ts';
import { isStuckFailure } from './stuck-failure.ts';

/** A run that is found stuck this often is given up: something else is wrong. */
const MAX_RESTARTS = 3;
/** Replays without a single new event; a sound run needs a few (a retry that is not due yet), a wedged one spins. */
const MAX_IDLE_REPLAYS = 10;

/** Events of an attempt, which a run that is wedged can repeat for ever without moving on. */
const ATTEMPT_EVENTS = new Set(['run_started', 'step_started']);
/** Events that end a run, in the SDK's words. */
const TERMINAL_EVENTS = new Set(['run_completed', 'run_failed', 'run_cancelled']);

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

/** A run this process works on. */
interface ActiveRun {
  request: StartRequest<string>;
  runId: string;
  restarts: number;
  replaysSinceEvent: number;
  waiting: boolean;
  handle: RunHandle;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
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

  /** The run has ended, waits for a hook, or a kill between two writes of the storage left nothing to wake it. */
  async function checkIdle(run: ActiveRun): Promise<void> {
    if (isTerminal(await statusOf(run.runId))) return settle(run);
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
      await startWorkflow(run);
    } catch (error) {
      byKey.delete(run.request.key);
      throw error;
    }
  }

  async function startWorkflow(run: ActiveRun): Promise<void> {
    const { workflow, key, input, parent = null } = run.request;
    const workflowId = ids[workflow];
    if (workflowId === undefined) throw new Error(`The bundles hold no workflow '${workflow}'.`);
    const { sdk } = parts();
    const entry = { workflow, key, buildId: sdk.buildId, inputDigest: digest(input), parent };
    run.replaysSinceEvent = 0;
    await sdk.start({
      workflowId,
      input,
      onCreated: (runId) => {
        run.runId = runId;
        active.set(runId, run);
        const startedAt = now().toISOString();
        ledger.add({ ...entry, runId, status: 'running', input: JSON.stringify(input), startedAt });
      },
    });
  }

  /** Wakes an unfinished run of an earlier process. False when it cannot be taken up under this code. */
  async function takeUp(run: ActiveRun, entry: LedgerEntry): Promise<boolean> {
    const { sdk, world } = parts();
    if (entry.buildId !== sdk.buildId || entry.inputDigest !== digest(run.request.input)) return false;
    const known = await world.runs.get(entry.runId, { resolveData: 'none' }).catch(() => undefined);
    if (!known) {
      onWarning(
        `The record of run ${entry.runId} was damaged: it starts anew, and finished answers are reused.`,
      );
      return false;
    }
    run.runId = entry.runId;
    active.set(entry.runId, run);
    const { parent } = run.request;
    if (parent !== undefined && parent !== entry.parent) ledger.setParent(entry.runId, parent);
    if (isTerminal(known.status)) await settle(run);
    else {
      world.queued.activate(entry.runId);
      await activateNested(world);
      // Should its messages be lost, a replay finds out what is to be done; otherwise this is dropped.
      await world.queue(`__wkf_workflow_${known.workflowName}`, { runId: entry.runId });
    }
    return true;
  }

  /** Lets runs go on that steps of this code started by themselves: nobody asks for them by key. */
  async function activateNested(world: SqliteWorld): Promise<void> {
    const deploymentId = await world.getDeploymentId();
    for (const runId of ledger.unasked()) {
      const run = await world.runs.get(runId, { resolveData: 'none' });
      if (run.deploymentId === deploymentId) world.queued.activate(runId);
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
        run.handle.resumed = await takeUp(run, entry);
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
      if (TERMINAL_EVENTS.has(eventType)) void settle(run).catch(run.reject);
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

function newRun(request: StartRequest<string>): ActiveRun {
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

function stuckTooOften(runId: string, why: string): GlossError {
  return new GlossError({
    code: 'internal',
    message: `Run ${runId} got stuck more than ${MAX_RESTARTS} times (${why}).`,
    remedy: 'Finished answers are kept; run again, or start with a fresh state directory (`state-dir`).',
  });
}

function isTerminal(status: string): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

function digest(input: unknown): string {
  return digestInput(JSON.stringify(input));
}
