import { join } from 'node:path';
import { makeRepository } from '../../test/support/make-repository.ts';
import type { RowGroup } from '../row.ts';
import { makeModule } from '../support/make-modules.ts';
import { runWorker, type WorkerRun } from '../support/run-worker.ts';
import { type ModelProcess, startModelProcess } from '../support/start-model-process.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';
import { describeDurability, type Round } from './describe-durability.ts';

const ITEMS = 1_000;
const LATENCY_MS = 200;
const CONCURRENCY = 16;
const ROUNDS = 3;
const HOW = `${ITEMS} items, ${LATENCY_MS} ms a call, ${CONCURRENCY} at once, the tests' model server in its own process`;

/** What durability costs: the same model calls with and without everything that survives a crash. */
export const durability: RowGroup = {
  name: 'durability',
  async measure() {
    await using repository = await makeRepository();
    await repository.write({ 'README.md': '# Demo\n' });
    await repository.commit('start');
    await repository.write(
      Object.fromEntries(Array.from({ length: ITEMS }, (_, index) => makeModule(index))),
    );
    await repository.commit('change');
    const server = await startModelProcess({ latencyMs: LATENCY_MS });
    try {
      const rounds: Round[] = [];
      for (let round = 1; round <= ROUNDS; round++) {
        tell(`durability ${round}/${ROUNDS}`);
        rounds.push(await runRound({ server, directory: repository.directory }));
      }
      return describeDurability({ rounds, how: HOW });
    } finally {
      server.stop();
    }
  },
};

async function runRound({ server, directory }: { server: ModelProcess; directory: string }): Promise<Round> {
  const env = { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: server.baseUrl };
  await using state = await temporaryDirectory();
  const script = (name: string) => join(import.meta.dirname, name);
  const loop = (kind: string) =>
    runWorker({ script: script('loop-worker.ts'), args: [kind, String(ITEMS), String(CONCURRENCY)], env });
  const args = [
    ...['run', 'summary', '--repo', directory, '--base', 'HEAD~1', '--state-dir', state.path],
    ...['--model', 'openai:mock', '--no-packing', '--concurrency', String(CONCURRENCY)],
  ];
  const gloss = await runWorker({ script: script('gloss-worker.ts'), args, env });
  const calls = await server.takeCalls();
  const sdk = await runWithCalls({ server, calls, run: () => loop('sdk') });
  const fetch = await runWithCalls({ server, calls, run: () => loop('fetch') });
  return { gloss, sdk, fetch };
}

/** Other work would make the comparison worthless. */
async function runWithCalls(options: {
  server: ModelProcess;
  calls: number;
  run: () => Promise<WorkerRun>;
}): Promise<WorkerRun> {
  const measured = await options.run();
  const calls = await options.server.takeCalls();
  if (calls === options.calls) return measured;
  throw new Error(`The loop made ${calls} model calls where gloss made ${options.calls}.`);
}
