import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository } from '../../test/support/make-repository.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { makeModule } from '../support/make-modules.ts';
import { median } from '../support/median.ts';
import { runWorker, type WorkerRun } from '../support/run-worker.ts';
import { type ModelProcess, startModelProcess } from '../support/start-model-process.ts';
import { tell } from '../support/tell.ts';

const ITEMS = 1_000;
const LATENCY_MS = 200;
const CONCURRENCY = 16;
const ROUNDS = 3;
const MAX_RATIO = 1.1;

/** One run of each kind, one after the other. */
interface Round {
  gloss: WorkerRun;
  sdk: WorkerRun;
  fetch: WorkerRun;
}

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
      return describe(rounds);
    } finally {
      server.stop();
    }
  },
};

async function runRound({ server, directory }: { server: ModelProcess; directory: string }): Promise<Round> {
  const env = { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: server.baseUrl };
  const state = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
  const script = (name: string) => join(import.meta.dirname, name);
  const loop = (kind: string) =>
    runWorker({ script: script('loop-worker.ts'), args: [kind, String(ITEMS), String(CONCURRENCY)], env });
  const args = [
    ...['run', 'summary', '--repo', directory, '--base', 'HEAD~1', '--state-dir', state],
    ...['--model', 'openai:mock', '--no-packing', '--concurrency', String(CONCURRENCY)],
  ];
  try {
    const gloss = await runWorker({ script: script('gloss-worker.ts'), args, env });
    const calls = await server.takeCalls();
    const sdk = await runWithCalls({ server, calls, run: () => loop('sdk') });
    const fetch = await runWithCalls({ server, calls, run: () => loop('fetch') });
    return { gloss, sdk, fetch };
  } finally {
    await rm(state, { recursive: true, force: true });
  }
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

function describe(rounds: Round[]): Row[] {
  const how = `median of ${ROUNDS} interleaved rounds; ${ITEMS} items, ${LATENCY_MS} ms a call, ${CONCURRENCY} at once, model server in its own process`;
  const middle = (read: (round: Round) => number) => median(rounds.map(read));
  const row = (options: {
    measure: string;
    read: (round: Round) => [value: number, than: number];
    note: string;
    goal?: number;
  }): Row => {
    const { measure, read, note, goal } = options;
    const ratio = middle((round) => read(round)[0] / read(round)[1]);
    const [value, than] = [middle((round) => read(round)[0]), middle((round) => read(round)[1])];
    return {
      measure,
      goal: goal === undefined ? '' : `≤ ${goal.toFixed(2)}`,
      value: `${ratio.toFixed(3)} (${(value / 1000).toFixed(2)} s : ${(than / 1000).toFixed(2)} s)`,
      verdict: goal === undefined ? '' : judge({ value: ratio, atMost: goal }),
      how: note,
      numbers: { ratio, glossMs: value, bareMs: than },
    };
  };
  const cpu = (read: (round: Round) => WorkerRun) => middle((round) => read(round).cpuSeconds);
  const [gloss, sdk, fetch] = [cpu((r) => r.gloss), cpu((r) => r.sdk), cpu((r) => r.fetch)];
  const peakMb = middle((round) => round.gloss.peakMb);
  return [
    row({
      measure: 'durability tax: gloss : bare loop, same AI SDK calls',
      read: ({ gloss, sdk }) => [gloss.workMs, sdk.workMs],
      goal: MAX_RATIO,
      note: `${how}; without process start-up; gloss also reads git, plans, stores, renders, writes a report`,
    }),
    row({
      measure: '… with process start-up',
      read: ({ gloss, sdk }) => [gloss.processMs, sdk.processMs],
      goal: MAX_RATIO,
      note: 'the same runs, from spawn to exit',
    }),
    row({
      measure: '… against a bare fetch loop',
      read: ({ gloss, fetch }) => [gloss.workMs, fetch.workMs],
      note: 'the same calls by fetch, without the AI SDK and without checking answers',
    }),
    {
      measure: '… in CPU seconds',
      goal: '',
      value: `gloss ${gloss.toFixed(1)} s, loop ${sdk.toFixed(1)} s, fetch ${fetch.toFixed(1)} s; gloss peaks at ${peakMb.toFixed(0)} MB`,
      verdict: '',
      how: 'user + system of each process, start-up and all; peak resident set',
      numbers: { glossSeconds: gloss, sdkSeconds: sdk, fetchSeconds: fetch, peakMb },
    },
  ];
}
