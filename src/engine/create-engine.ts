import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { describeError, GlossError } from '../errors.ts';
import { boundGarbage } from './bound-garbage.ts';
import type { Engine } from './engine.ts';
import { followRuns } from './follow-runs.ts';
import { type Bundles, loadSdk, productBundles, type Sdk } from './load-bundles.ts';
import { type LedgerStatus, openLedger } from './open-ledger.ts';
import { pinPort } from './pin-port.ts';
import {
  createSqliteWorld,
  type SqliteWorld,
  type SqliteWorldOptions,
} from './sqlite-world/create-sqlite-world.ts';
import { isDamage } from './sqlite-world/damage.ts';
import { DEFAULT_RETENTION } from './sqlite-world/prune-runs.ts';

export type { Engine, RunHandle, RunState, StartRequest } from './engine.ts';
export type { Durability } from './sqlite-world/open-database.ts';

export interface EngineOptions extends Pick<SqliteWorldOptions, 'durability' | 'openDatabase' | 'stuckMs'> {
  stateDir: string;
  /** Told about things that were repaired; for a log. */
  onWarning?: (message: string) => void;
  now?: () => Date;
}

/** Child runs worked on at once: enough to keep the model busy and the event loop from idling (docs/decisions). */
const CHILDREN_IN_FLIGHT = 8;
/** Ended runs after which a long-lived process looks what can be forgotten. */
const PRUNE_EVERY_RUNS = 500;
/** How often `drain` looks whether the executing steps are done, in ms. */
const DRAIN_TICK_MS = 10;
/** Faults of one delivery after which somebody should know. */
const WARN_AFTER_FAULTS = 3;

/**
 * The durable engine over one state directory. It is the only room that knows the Workflow SDK. One engine per
 * process: the SDK keeps its world globally.
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
  const {
    stateDir,
    onWarning = () => {},
    now = () => new Date(),
    bundles = productBundles,
    ...rest
  } = options;
  boundGarbage();
  let parts: { world: SqliteWorld; sdk: Sdk } | undefined;
  /** Runs with steps that wait for other runs, each as often as it has such a step. */
  const waiting: string[] = [];
  let ended = 0;
  const watchers = new Set<(runId: string) => void>();
  const world = createSqliteWorld({
    ...rest,
    directory: join(stateDir, 'runs'),
    deploymentId: () => `gloss@${parts?.sdk.buildId ?? 'unknown'}`,
    onWarning,
    onEvent: (event) => runs.onEvent(event),
    onReplay: (runId) => runs.onReplay(runId),
    onIdle: (runId) => runs.onIdle(runId),
    onFault: ({ runId, attempt, error }) => {
      if (attempt === WARN_AFTER_FAULTS)
        onWarning(`Run ${runId} meets a fault again and again: ${describeError(error)}`);
    },
    onStuck: ({ runId, kind, ms }) => {
      if (kind === 'workflow') runs.onStuck(runId);
      else if (!waiting.includes(runId))
        onWarning(`A step of run ${runId} has been at work for ${toMinutes(ms)} minutes.`);
    },
    onFailure: (error) => runs.fail(notWritten(stateDir, error)),
  });
  const ledger = openLedger({ world, onWarning });
  const prune = () => {
    try {
      world.prune({ retention: DEFAULT_RETENTION, now: now().getTime() });
    } catch (error) {
      onWarning(`Old runs in ${stateDir} could not be forgotten: ${describeError(error)}`);
    }
  };
  prune();
  const runs = followRuns({
    ledger,
    ids: bundles.ids,
    now,
    onWarning,
    onEnd: () => {
      if (++ended % PRUNE_EVERY_RUNS === 0) prune();
    },
    onWaiting: (runId) => {
      for (const watcher of watchers) watcher(runId);
    },
    parts: () => {
      if (!parts) throw new Error('The engine is not loaded yet.');
      return parts;
    },
  });
  const sdk = await loadSdk({ world, bundles }).catch(async (error: unknown) => {
    await world.close();
    throw error;
  });
  parts = { world, sdk };
  world.setEntries(pinPort(sdk.entries));

  const children = pLimit(CHILDREN_IN_FLIGHT);
  /** The run first: its steps that wait for children then fail into a run that has ended. */
  const cancel = async (runId: string): Promise<void> => {
    await sdk.cancel(runId);
    ledger.setStatus(runId, 'cancelled');
    for (const child of ledger.runningChildren(runId)) await cancel(child);
  };
  let closed = false;

  return {
    start: runs.start,
    startChild: async (request) => {
      const unpark = world.queued.park();
      const parent = request.parent ?? '';
      waiting.push(parent);
      try {
        return await children(async () => (await runs.start(request)).result);
      } finally {
        waiting.splice(waiting.indexOf(parent), 1);
        unpark();
      }
    },
    findUnfinished: (key) => {
      const entry = ledger.findRunning(key);
      return entry && { runId: entry.runId, input: JSON.parse(entry.input) };
    },
    resume: async (runId) => {
      const entry = ledger.get(runId);
      if (entry?.status !== 'running') throw notResumable(runId, entry?.status);
      return runs.start({ workflow: entry.workflow, key: entry.key, input: JSON.parse(entry.input) });
    },
    get: (runId) => ledger.get(runId),
    inputOf: (runId) => {
      const input = ledger.get(runId)?.input;
      return input === undefined ? undefined : JSON.parse(input);
    },
    watchWaiting: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    resumeHook: sdk.resumeHook,
    cancel,
    drain: async ({ graceMs }) => {
      if (closed) return;
      world.queued.pause();
      const deadline = Date.now() + graceMs;
      while (world.queued.inFlight() > waiting.length && Date.now() < deadline) await sleep(DRAIN_TICK_MS);
      closed = true;
      runs.close();
      await world.close();
    },
  };
}

function toMinutes(ms: number): number {
  return Math.round(ms / 60_000);
}

function notResumable(runId: string, status: LedgerStatus | undefined): GlossError {
  return new GlossError({
    code: 'usage',
    message: status === undefined ? `There is no run ${runId} here.` : `Run ${runId} is ${status} already.`,
    remedy:
      'Look at the reports in the state directory, or start the pipeline again: finished answers are reused.',
  });
}

function notWritten(stateDir: string, error: unknown): GlossError {
  const damaged = isDamage(error);
  return new GlossError({
    code: 'state',
    message: damaged
      ? `The record of runs in ${stateDir} is damaged (${describeError(error)}).`
      : `The state directory ${stateDir} can no longer be written (${describeError(error)}).`,
    remedy: damaged
      ? 'Run again: it is set aside, the run starts anew, and finished answers are reused.'
      : 'Make room or mend the disk and run again: the run continues from what was written.',
    cause: error,
  });
}
