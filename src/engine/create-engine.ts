import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { GlossError } from '../errors.ts';
import { createWorld } from './create-world.ts';
import { type Bundles, loadSdk, productBundles } from './load-bundles.ts';
import { openLocked } from './lock-state.ts';
import { type LedgerEntry, type LedgerStatus, openLedger } from './open-ledger.ts';
import { createQueue } from './queue.ts';
import { isStuckFailure } from './stuck-failure.ts';
import type { WorkflowName } from './workflow-ids.ts';

export interface RunHandle {
  /** The durable workflow's id; changes when a stuck run had to be started anew. */
  runId(): string;
  /** True when an unfinished run was taken up again. */
  resumed: boolean;
  /** What the workflow returns; rejects when the run failed or was cancelled. */
  result: Promise<unknown>;
}

export interface RunState {
  runId: string;
  workflow: string;
  key: string;
  status: LedgerStatus;
  startedAt: string;
}

export interface StartRequest<Name extends string = WorkflowName> {
  workflow: Name;
  /** What is asked, stable over attempts: an unfinished run of the same key, code and input is taken up again. */
  key: string;
  /** The workflow's one argument: small, plain and free of secrets. */
  input: unknown;
}

export interface Engine<Name extends string = WorkflowName> {
  /** Starts a run, joins the one this process is already working on, or resumes an unfinished one. */
  start(request: StartRequest<Name>): Promise<RunHandle>;
  /** Starts or takes up a child run when its turn comes, for a step that waits for it; `drain` does not wait for it. */
  startChild(request: StartRequest<Name>): Promise<unknown>;
  /** The newest unfinished run of a key, with the input it was started with. */
  findUnfinished(key: string): { runId: string; input: unknown } | undefined;
  /** Takes up an unfinished run by its id. @throws GlossError `usage` when there is none. */
  resume(runId: string): Promise<RunHandle>;
  get(runId: string): RunState | undefined;
  /** Ends a run; steps being executed finish, nothing else starts. */
  cancel(runId: string): Promise<void>;
  /** Starts nothing more, waits up to `graceMs` for what is being executed, and closes the directory. */
  drain(options: { graceMs: number }): Promise<void>;
}

/** A run this process works on. */
interface ActiveRun {
  request: StartRequest<string>;
  runId: string;
  restarts: number;
  replaysSinceEvent: number;
  handle: RunHandle;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** A run that is found stuck this often is given up: something else is wrong. */
const MAX_RESTARTS = 3;
/** Replays without a single new event; a sound run needs a few (a retry that is not due yet), a wedged one spins. */
const MAX_IDLE_REPLAYS = 30;
/** Child runs worked on at once: a few keep the model busy, more only make replays compete (docs/decisions). */
const CHILDREN_IN_FLIGHT = 4;
/** How often `drain` looks whether the executing steps are done, in ms. */
const DRAIN_TICK_MS = 10;

export interface EngineOptions {
  stateDir: string;
  /** Told about things that were repaired; for a log. */
  onWarning?: (message: string) => void;
  now?: () => Date;
}

/**
 * The durable engine over one state directory. It is the only room that knows the Workflow SDK.
 *
 * @throws GlossError `state` when another process owns the directory or it cannot be used.
 */
export async function createEngine(options: EngineOptions): Promise<Engine>;
export async function createEngine<Name extends string>(
  options: EngineOptions & { bundles: Bundles<Name> },
): Promise<Engine<Name>>;
export async function createEngine(
  options: EngineOptions & { bundles?: Bundles<string> },
): Promise<Engine<string>> {
  const { stateDir, onWarning = () => {}, now = () => new Date(), bundles = productBundles } = options;
  const directory = join(stateDir, 'runs');
  const ledger = openLedger(openLocked({ directory, onWarning }));
  const worldDirectory = join(directory, 'world');
  // The stock world never deletes anything; with no unfinished run there is nothing in it to keep.
  if (!ledger.hasRunning()) rmSync(worldDirectory, { recursive: true, force: true });

  const active = new Map<string, ActiveRun>();
  const byKey = new Map<string, ActiveRun>();
  const children = pLimit(CHILDREN_IN_FLIGHT);
  let waitingSteps = 0;
  let closed = false;

  const queue = createQueue({ onReplay, onIdle: (runId) => void checkIdle(runId) });
  const world = createWorld({ directory: worldDirectory, queue: queue.queue, onEvent });
  const sdk = await loadSdk({ world, bundles });
  queue.setHandlers(sdk.handlers);

  function onEvent(event: { runId: string; terminal: boolean }): void {
    const run = active.get(event.runId);
    if (!run) return;
    run.replaysSinceEvent = 0;
    if (event.terminal) void settle(run);
  }

  function onReplay(runId: string): void {
    const run = active.get(runId);
    if (!run || ++run.replaysSinceEvent <= MAX_IDLE_REPLAYS) return;
    void restart(run, 'it replayed without making progress');
  }

  /** Nothing is queued for the run: it has ended, waits for a hook, or a kill in the commit window wedged it. */
  async function checkIdle(runId: string): Promise<void> {
    const run = active.get(runId);
    if (!run || closed) return;
    if (isTerminal((await world.runs.get(runId, { resolveData: 'none' })).status)) return settle(run);
    const hooks = await world.hooks.list({ runId, pagination: { limit: 1 } });
    if (hooks.data.length === 0 && active.get(runId) === run)
      await restart(run, 'nothing was left to wake it');
  }

  async function settle(run: ActiveRun): Promise<void> {
    if (!active.delete(run.runId)) return;
    try {
      const value = await sdk.returnValue(run.runId);
      finish(run, 'completed');
      run.resolve(value);
    } catch (error) {
      const { status } = await world.runs.get(run.runId, { resolveData: 'none' });
      if (status === 'failed' && isStuckFailure(error)) return restart(run, 'its log could not be replayed');
      finish(run, status === 'cancelled' ? 'cancelled' : 'failed');
      run.reject(error);
    }
  }

  function finish(run: ActiveRun, status: LedgerStatus): void {
    ledger.setStatus(run.runId, status);
    byKey.delete(run.request.key);
  }

  /** Gives the run up and starts the same request anew; finished answers come from the result store. */
  async function restart(run: ActiveRun, why: string): Promise<void> {
    const stuck = run.runId;
    active.delete(stuck);
    ledger.setStatus(stuck, 'abandoned');
    if (closed) return;
    if (++run.restarts > MAX_RESTARTS) {
      byKey.delete(run.request.key);
      run.reject(
        new GlossError({
          code: 'internal',
          message: `Run ${stuck} got stuck ${run.restarts} times (${why}).`,
          remedy:
            'Finished answers are kept; run again, or start with a fresh state directory (`state-dir`).',
        }),
      );
      return;
    }
    onWarning(`Run ${stuck} is started anew: ${why}. Finished answers are reused.`);
    await sdk.cancel(stuck).catch(() => {});
    await begin(run).catch(run.reject);
  }

  /** Starts the request's workflow and makes `run` follow it. */
  async function begin(run: ActiveRun): Promise<void> {
    const { workflow, key, input } = run.request;
    const workflowId = (bundles.ids as Record<string, string>)[workflow];
    if (workflowId === undefined) throw new Error(`The bundles hold no workflow '${workflow}'.`);
    run.runId = await sdk.start({ workflowId, input });
    run.replaysSinceEvent = 0;
    ledger.add({
      runId: run.runId,
      workflow,
      key,
      buildId: sdk.buildId,
      inputDigest: digest(input),
      status: 'running',
      input: JSON.stringify(input),
      startedAt: now().toISOString(),
    });
    active.set(run.runId, run);
    // A short run may have ended between its start and the line above.
    if (isTerminal((await world.runs.get(run.runId, { resolveData: 'none' })).status)) await settle(run);
  }

  /** Wakes an unfinished run of an earlier process. False when it cannot be taken up under this code. */
  async function takeUp(run: ActiveRun, entry: LedgerEntry): Promise<boolean> {
    if (entry.buildId !== sdk.buildId || entry.inputDigest !== digest(run.request.input)) return false;
    const known = await world.runs.get(entry.runId, { resolveData: 'none' }).catch(() => undefined);
    if (!known) return false;
    run.runId = entry.runId;
    active.set(entry.runId, run);
    if (isTerminal(known.status)) await settle(run);
    else await world.queue(`__wkf_workflow_${known.workflowName}`, { runId: entry.runId });
    return true;
  }

  async function start(request: StartRequest<string>): Promise<RunHandle> {
    const joined = byKey.get(request.key);
    if (joined) return joined.handle;
    const run = newRun(request);
    byKey.set(request.key, run);
    const entry = ledger.findRunning(request.key);
    if (entry) {
      run.handle.resumed = await takeUp(run, entry);
      if (run.handle.resumed) return run.handle;
      ledger.setStatus(entry.runId, 'abandoned');
    }
    await begin(run);
    return run.handle;
  }

  return {
    start,
    startChild: async (request) => {
      waitingSteps++;
      try {
        return await children(async () => (await start(request)).result);
      } finally {
        waitingSteps--;
      }
    },
    findUnfinished: (key) => {
      const entry = ledger.findRunning(key);
      return entry && { runId: entry.runId, input: JSON.parse(entry.input) };
    },
    resume: async (runId) => {
      const entry = ledger.get(runId);
      if (entry?.status !== 'running') throw notResumable(runId, entry?.status);
      return start({ workflow: entry.workflow, key: entry.key, input: JSON.parse(entry.input) });
    },
    get: (runId) => ledger.get(runId),
    cancel: async (runId) => {
      await sdk.cancel(runId);
      ledger.setStatus(runId, 'cancelled');
    },
    drain: async ({ graceMs }) => {
      if (closed) return;
      queue.pause();
      const deadline = Date.now() + graceMs;
      while (queue.inFlight() - waitingSteps > 0 && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, DRAIN_TICK_MS));
      }
      closed = true;
      queue.close();
      await world.close?.();
      ledger.close();
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
    handle: { runId: () => run.runId, resumed: false, result: promise },
    resolve,
    reject,
  };
  return run;
}

function isTerminal(status: string): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

function digest(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

function notResumable(runId: string, status: LedgerStatus | undefined): GlossError {
  return new GlossError({
    code: 'usage',
    message: status === undefined ? `There is no run ${runId} here.` : `Run ${runId} is ${status} already.`,
    remedy:
      'Look at the reports in the state directory, or start the pipeline again: finished answers are reused.',
  });
}
