import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '@workflow/world';
import pLimit from 'p-limit';
import { GlossError } from '../errors.ts';
import { createWorld } from './create-world.ts';
import type { Engine } from './engine.ts';
import { followRuns } from './follow-runs.ts';
import { type Bundles, loadSdk, productBundles, type Sdk } from './load-bundles.ts';
import { openLocked } from './lock-state.ts';
import { type LedgerStatus, openLedger } from './open-ledger.ts';
import { createQueue } from './queue.ts';

export type { Engine, RunHandle, RunState, StartRequest } from './engine.ts';

export interface EngineOptions {
  stateDir: string;
  /** Told about things that were repaired; for a log. */
  onWarning?: (message: string) => void;
  now?: () => Date;
}

/** Child runs worked on at once: a few keep the model busy, more only make replays compete (docs/decisions). */
const CHILDREN_IN_FLIGHT = 4;
/** How often `drain` looks whether the executing steps are done, in ms. */
const DRAIN_TICK_MS = 10;

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
  const { stateDir, onWarning = () => {}, now = () => new Date(), bundles = productBundles } = options;
  const directory = join(stateDir, 'runs');
  const ledger = openLocked({ directory, onWarning, open: openLedger });
  const worldDirectory = join(directory, 'world');
  // The stock world never deletes anything; with no unfinished run there is nothing in it to keep.
  if (!ledger.prune({ now: now() })) rmSync(worldDirectory, { recursive: true, force: true });

  let parts: { world: World; sdk: Sdk } | undefined;
  const runs = followRuns({
    ledger,
    ids: bundles.ids,
    now,
    onWarning,
    parts: () => {
      if (!parts) throw new Error('The engine is not loaded yet.');
      return parts;
    },
  });
  const queue = createQueue({ onReplay: runs.onReplay, onIdle: runs.onIdle });
  const world = createWorld({ directory: worldDirectory, queue: queue.queue, onEvent: runs.onEvent });
  const sdk = await loadSdk({ world, bundles });
  parts = { world, sdk };
  queue.setHandlers(sdk.handlers);

  const children = pLimit(CHILDREN_IN_FLIGHT);
  let waitingSteps = 0;
  let closed = false;

  return {
    start: runs.start,
    startChild: async (request) => {
      waitingSteps++;
      try {
        return await children(async () => (await runs.start({ ...request, child: true })).result);
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
      return runs.start({ workflow: entry.workflow, key: entry.key, input: JSON.parse(entry.input) });
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
      while (queue.inFlight() > waitingSteps && Date.now() < deadline) await sleep(DRAIN_TICK_MS);
      closed = true;
      runs.close();
      queue.close();
      await world.close?.();
      ledger.close();
    },
  };
}

function notResumable(runId: string, status: LedgerStatus | undefined): GlossError {
  return new GlossError({
    code: 'usage',
    message: status === undefined ? `There is no run ${runId} here.` : `Run ${runId} is ${status} already.`,
    remedy:
      'Look at the reports in the state directory, or start the pipeline again: finished answers are reused.',
  });
}
