import { createEngine } from '../../src/engine/create-engine.ts';
import { fixtureBundles } from '../../test/engine/fixtures/build-fixtures.ts';
import { sum } from '../support/median.ts';
import { reportMeasurement } from '../support/report-measurement.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

// The engine alone: `engine-worker.ts STEPS`, durable steps that do nothing, 25 in a child run as in the product.
const STEPS_PER_RUN = 25;

const started = performance.now();

async function runSteps({ stateDir, steps }: { stateDir: string; steps: number }): Promise<number> {
  const engine = await createEngine({ stateDir, bundles: fixtureBundles() });
  const runs = Array.from({ length: Math.ceil(steps / STEPS_PER_RUN) }, (_, run) =>
    engine.startChild({
      workflow: 'fanOut',
      key: `run ${run}`,
      input: { journal: '/dev/null', count: Math.min(STEPS_PER_RUN, steps - run * STEPS_PER_RUN), ms: 0 },
    }),
  );
  const done = (await Promise.all(runs)) as number[];
  await engine.drain({ graceMs: 0 });
  return sum(done);
}

const steps = Number(process.argv[2]);
{
  await using state = await temporaryDirectory();
  const done = await runSteps({ stateDir: state.path, steps });
  if (done !== steps) throw new Error(`${done} of ${steps} steps were done.`);
  reportMeasurement({ workMs: performance.now() - started });
}
process.exit(0);
