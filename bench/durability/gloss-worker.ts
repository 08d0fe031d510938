import { reportMeasurement } from '../support/report-measurement.ts';

// The command line as a measured process: `gloss-worker.ts ARGUMENTS…`, as after `gloss`.
const started = performance.now();
const { main } = await import('../../src/cli/main.ts');
const exitCode = await main({ argv: process.argv.slice(2) });
reportMeasurement({ workMs: performance.now() - started });
process.exit(exitCode);
