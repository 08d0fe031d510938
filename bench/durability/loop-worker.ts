import { makeChangedFiles } from '../support/make-modules.ts';
import { reportMeasurement } from '../support/report-measurement.ts';

// What one would write without this project: `loop-worker.ts sdk|fetch ITEMS CONCURRENCY`.
const started = performance.now();
const [kind, items, concurrency] = process.argv.slice(2);
const { OPENAI_API_KEY: apiKey = '', OPENAI_BASE_URL: baseUrl = '' } = process.env;
const [{ runBareLoop }, { createAsk }] = await Promise.all([
  import('./run-bare-loop.ts'),
  kind === 'sdk' ? import('./ask-by-sdk.ts') : import('./ask-by-fetch.ts'),
]);
const ask = createAsk({ apiKey, baseUrl, concurrency: Number(concurrency) });
await runBareLoop({ files: makeChangedFiles(Number(items)), ask });
reportMeasurement({ workMs: performance.now() - started });
process.exit(0);
