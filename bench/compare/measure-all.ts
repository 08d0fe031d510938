import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';
import { buildWorker } from './build-worker.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { installEngines } from './install-engines.ts';
import { FINISHED_RUNS, PLAN, type Planned } from './plan-measurements.ts';
import { createResults, type Results } from './results.ts';
import { runMeasurement, runWorker } from './run-measurement.ts';
import { nameShape } from './shapes.ts';

/** Measures the whole plan, round by round. What cannot be measured is noted with its reason; the rest goes on. */
export async function measureAll({ rounds }: { rounds: number }): Promise<Results> {
  const results = createResults();
  await buildWorker();
  const isInstalled = await install(results);
  await using template = await temporaryDirectory();
  const isPrepared = await prepare({ results, directory: template.path });
  for (let round = 1; round <= rounds; round++) {
    for (const planned of PLAN) {
      if (round > (planned.rounds ?? rounds)) continue;
      if (!isInstalled && ENGINES[planned.engine].installed) continue;
      if (!isPrepared && planned.shape.kind === 'open') continue;
      tell(`compare ${round}/${rounds}: ${planned.engine}, ${nameShape(planned.shape)}`);
      await measureOnce({ results, planned, template: template.path });
    }
  }
  return results;
}

async function measureOnce(call: { results: Results; planned: Planned; template: string }): Promise<void> {
  const { results, planned, template } = call;
  const { engine, shape } = planned;
  if (results.reason(engine, shape) !== undefined) return;
  try {
    const measurement = await runMeasurement({ engine, shape, ...(shape.kind === 'open' && { template }) });
    results.add(engine, shape, measurement);
  } catch (error) {
    const reason = describe(error);
    // Without a single figure it is the engine that does not run, and waiting for it again would take long.
    results.fail(results.isKnown(engine) ? { engine, shape, reason } : { engine, reason });
  }
}

async function install(results: Results): Promise<boolean> {
  try {
    await installEngines();
    return true;
  } catch (error) {
    for (const { engine } of PLAN) {
      if (ENGINES[engine].installed) results.fail({ engine, reason: describe(error) });
    }
    return false;
  }
}

async function prepare(call: { results: Results; directory: string }): Promise<boolean> {
  const engine: EngineName = 'ours';
  tell(`compare: making ${FINISHED_RUNS} finished runs`);
  try {
    await runWorker({ engine, shape: { kind: 'prepare', runs: FINISHED_RUNS }, directory: call.directory });
    return true;
  } catch (error) {
    for (const { shape } of PLAN) {
      if (shape.kind === 'open') call.results.fail({ engine, shape, reason: describe(error) });
    }
    return false;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
