import { runRequest } from '../../src/run-request.ts';
import { makeChangedFiles } from '../support/make-modules.ts';
import { reportMeasurement } from '../support/report-measurement.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';
import { answerInProcess } from './answer-in-process.ts';

// The whole pipeline, one item a call, with a model that answers at once in this process: `pipeline-worker.ts ITEMS`.
const CONCURRENCY = 16;
const SHA = '1'.repeat(40);

const started = performance.now();

async function runItems({ stateDir, items }: { stateDir: string; items: number }): Promise<number> {
  const end = await runRequest({
    request: {
      pipeline: 'summary',
      target: { kind: 'range', repository: 'demo', baseSha: SHA, headSha: SHA, baseName: 'a', headName: 'b' },
      options: { model: 'openai:mock', paths: [], ignore: [], packing: false },
    },
    stateDir,
    models: { apiKey: 'test-key', concurrency: CONCURRENCY, fetch: answerInProcess },
    change: {
      source: { readFiles: async () => ({ files: makeChangedFiles(items), unlisted: 0 }) },
      publisher: {
        linkTo: () => undefined,
        maxLength: 65_000,
        publish: async () => [{ kind: 'text', action: 'created' }],
      },
    },
    progress: { planned: () => {}, finished: () => {}, stage: () => {} },
    onWarning: (message) => process.stderr.write(`${message}\n`),
    signal: new AbortController().signal,
  });
  return end.report?.totals.done ?? 0;
}

const items = Number(process.argv[2]);
{
  await using state = await temporaryDirectory();
  const done = await runItems({ stateDir: state.path, items });
  if (done !== items) throw new Error(`${done} of ${items} items were done.`);
  reportMeasurement({ workMs: performance.now() - started });
}
process.exit(0);
