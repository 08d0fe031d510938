import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRequest } from '../../src/run-request.ts';
import { makeChangedFiles } from '../support/make-modules.ts';
import { reportMeasurement } from '../support/report-measurement.ts';
import { answerInProcess } from './answer-in-process.ts';

// The whole pipeline, one item a call, with a model that answers at once in this process: `pipeline-worker.ts ITEMS`.
const CONCURRENCY = 16;
const SHA = '1'.repeat(40);

const started = performance.now();
const items = Number(process.argv[2]);
const stateDir = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
const end = await runRequest({
  request: {
    pipeline: 'summary',
    target: { kind: 'range', repository: 'demo', baseSha: SHA, headSha: SHA, baseName: 'a', headName: 'b' },
    options: { model: 'openai:mock', paths: [], ignore: [], packing: false },
  },
  stateDir,
  models: { apiKey: 'test-key', concurrency: CONCURRENCY, fetch: answerInProcess },
  source: { readFiles: async () => ({ files: makeChangedFiles(items), unlisted: 0 }) },
  publisher: {
    linkTo: () => undefined,
    maxLength: 65_000,
    publish: async () => [{ kind: 'text', action: 'created' }],
  },
  progress: { planned: () => {}, finished: () => {}, stage: () => {} },
  onWarning: (message) => process.stderr.write(`${message}\n`),
  signal: new AbortController().signal,
});
if (end.report?.totals.done !== items)
  throw new Error(`${end.report?.totals.done} of ${items} items were done.`);
reportMeasurement({ workMs: performance.now() - started });
await rm(stateDir, { recursive: true, force: true });
process.exit(0);
