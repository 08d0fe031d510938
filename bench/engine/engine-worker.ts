import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../src/engine/create-engine.ts';
import { fixtureBundles } from '../../test/engine/fixtures/build-fixtures.ts';
import { reportMeasurement } from '../support/report-measurement.ts';

// The engine alone: `engine-worker.ts STEPS`, durable steps that do nothing, 50 in a child run as in the product.
const STEPS_PER_RUN = 50;

const started = performance.now();
const steps = Number(process.argv[2]);
const stateDir = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
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
const finished = done.reduce((total, count) => total + count, 0);
if (finished !== steps) throw new Error(`${finished} of ${steps} steps were done.`);
reportMeasurement({ workMs: performance.now() - started });
await rm(stateDir, { recursive: true, force: true });
process.exit(0);
