import { join } from 'node:path';
import { createEngine, type Durability, type Engine } from './engine/create-engine.ts';
import { describeError } from './errors.ts';
import { openResultStore } from './results/open-result-store.ts';
import type { ResultStore } from './results/result-store.ts';
import { pruneReports } from './steps/prune-reports.ts';

/** How long a process that stops waits for calls in flight, in ms; a runner kills after about ten seconds. */
const DRAIN_GRACE_MS = 4_000;

/** What runs need that outlives them: one for each state directory and process. */
export interface Core {
  stateDir: string;
  engine: Engine;
  results: ResultStore;
  /** Lets steps that are under way finish for a short while, and gives the directory back. */
  close(): Promise<void>;
}

/**
 * Opens the durable engine and the result store of a state directory.
 *
 * @param options.durability What a power cut may take of the runs' state; a killed process takes nothing either way.
 * @throws GlossError `state` when the directory cannot be used or another process owns it.
 */
export async function openCore(options: {
  stateDir: string;
  onWarning: (message: string) => void;
  durability?: Durability;
  now?: () => Date;
}): Promise<Core> {
  const { stateDir, onWarning, durability = 'window', now } = options;
  const clock = now && (() => now().getTime());
  const results = openResultStore({
    directory: join(stateDir, 'results'),
    onWarning,
    ...(clock ? { now: clock } : {}),
  });
  try {
    forgetReports(stateDir, onWarning);
    const engine = await createEngine({ stateDir, onWarning, durability, ...(now ? { now } : {}) });
    return {
      ...{ stateDir, engine, results },
      close: async () => {
        await engine.drain({ graceMs: DRAIN_GRACE_MS });
        results.close();
      },
    };
  } catch (error) {
    results.close();
    throw error;
  }
}

function forgetReports(stateDir: string, onWarning: (message: string) => void): void {
  try {
    pruneReports({ directory: join(stateDir, 'reports') });
  } catch (error) {
    onWarning(`Old reports in ${stateDir} could not be deleted: ${describeError(error)}`);
  }
}
