import { writeSync } from 'node:fs';
import { ENGINES, type EngineName } from './engines.ts';
import { measureShape } from './measure-shape.ts';
import type { Measurement, Shape } from './shapes.ts';

/** Engines write on stdout; the figures go out by another door. */
const REPORT_DESCRIPTOR = 3;

// Measures one engine once: `worker.ts ENGINE DIRECTORY SHAPE_JSON`. Prints the measurement as one line of JSON.
// A server that was started ends with this process, whichever way that ends.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));

const [engine = '', directory = '', shape = ''] = process.argv.slice(2);
try {
  const measurement = await measure(JSON.parse(shape) as Shape);
  writeSync(REPORT_DESCRIPTOR, `${JSON.stringify(measurement ?? null)}\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`\nreason: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function measure(shape: Shape): Promise<Measurement | undefined> {
  if (shape.kind === 'open' || shape.kind === 'prepare') {
    const { measureOpening, prepareOpening } = await import('./measure-opening.ts');
    if (shape.kind === 'open') return measureOpening({ directory, what: shape.what });
    await prepareOpening({ directory, runs: shape.runs });
    return undefined;
  }
  const open = await ENGINES[engine as EngineName].load();
  return measureShape({ open, directory, shape });
}
