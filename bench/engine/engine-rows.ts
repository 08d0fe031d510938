import { join } from 'node:path';
import { buildFixtures } from '../../test/engine/fixtures/build-fixtures.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { median } from '../support/median.ts';
import { runWorker, type WorkerRun } from '../support/run-worker.ts';
import { tell } from '../support/tell.ts';

const ROUNDS = 3;
const MAX_GROWTH = 12;
const MAX_MEMORY_MB = 400;

/** Each in a process of its own, so that memory and start-up are its own too. */
const WORKERS = {
  engine: { script: 'engine-worker.ts', what: 'engine alone, steps that do nothing, 25 a run' },
  pipeline: {
    script: 'pipeline-worker.ts',
    what: 'whole pipeline, one item a call, a model that answers at once in the process',
  },
} as const;
const NAMES = ['engine', 'pipeline'] as const;
/** One is what a process costs before any work. */
const SIZES = [1, 100, 1_000] as const;

type Runs = Record<(typeof NAMES)[number], Record<number, WorkerRun[]>>;

/** How the cost of durable steps grows with their number. */
export const engine: RowGroup = {
  name: 'engine',
  async measure() {
    await buildFixtures();
    const runs: Runs = { engine: {}, pipeline: {} };
    for (let round = 1; round <= ROUNDS; round++) {
      for (const name of NAMES) {
        for (const size of SIZES) {
          tell(`engine ${round}/${ROUNDS}: ${name}, ${size}`);
          const script = join(import.meta.dirname, WORKERS[name].script);
          const run = await runWorker({ script, args: [String(size)] });
          runs[name][size] = [...(runs[name][size] ?? []), run];
        }
      }
    }
    return NAMES.flatMap((name) => describe(name, runs));
  },
};

function describe(name: (typeof NAMES)[number], runs: Runs): Row[] {
  const middle = (size: number, read: (run: WorkerRun) => number) =>
    median((runs[name][size] ?? []).map(read));
  const [none, hundred, thousand] = SIZES.map((size) => middle(size, (run) => run.cpuSeconds)) as [
    number,
    number,
    number,
  ];
  const growth = thousand / hundred;
  const growthOfWork = (thousand - none) / (hundred - none);
  const millisecondsEach = ((thousand - none) / (1_000 - 1)) * 1_000;
  const wallSeconds = middle(1_000, (run) => run.workMs) / 1_000;
  const peakMb = middle(1_000, (run) => run.peakMb);
  const seconds = [none, hundred, thousand].map((value) => value.toFixed(2)).join(', ');
  return [
    {
      measure: `CPU of ${name}, 1,000 items : 100`,
      goal: `≤ ${MAX_GROWTH}`,
      value: `${growth.toFixed(1)} (without start-up ${growthOfWork.toFixed(1)})`,
      verdict: judge({ value: Math.max(growth, growthOfWork), atMost: MAX_GROWTH }),
      how: `median CPU seconds of ${ROUNDS} interleaved processes with 1, 100, 1,000 items: ${seconds}; ${WORKERS[name].what}`,
      numbers: { growth, growthOfWork, cpuSeconds: thousand, startSeconds: none },
    },
    {
      measure: `… each item, 1,000 items`,
      goal: '',
      value: `${millisecondsEach.toFixed(1)} ms CPU, ${wallSeconds.toFixed(1)} s in all`,
      verdict: '',
      how: 'the same runs, CPU without start-up; wall time without process start-up',
      numbers: { millisecondsEach, wallSeconds },
    },
    {
      measure: `… peak memory, 1,000 items`,
      goal: `< ${MAX_MEMORY_MB} MB`,
      value: `${peakMb.toFixed(0)} MB`,
      verdict: judge({ value: peakMb, atMost: MAX_MEMORY_MB - 1 }),
      how: 'largest resident set of the process, median of the same runs',
      numbers: { peakMb },
    },
  ];
}
