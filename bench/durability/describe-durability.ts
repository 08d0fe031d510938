import { judge, type Row } from '../row.ts';
import { median } from '../support/median.ts';
import type { WorkerRun } from '../support/run-worker.ts';

const MAX_RATIO = 1.1;

/** One run of each kind, one after the other. */
export interface Round {
  gloss: WorkerRun;
  /** The loop with the AI SDK's calls. */
  sdk: WorkerRun;
  /** The loop with bare requests. */
  fetch: WorkerRun;
}

/** The rows about interleaved rounds. */
export function describeDurability({ rounds, how }: { rounds: Round[]; how: string }): Row[] {
  return [
    describeRatio({
      rounds,
      measure: 'durability tax: gloss : bare loop, same AI SDK calls',
      read: ({ gloss, sdk }) => [gloss.workMs, sdk.workMs],
      atMost: MAX_RATIO,
      how: `median of ${rounds.length} interleaved rounds; ${how}; without process start-up; gloss also reads git, plans, stores, renders, writes a report`,
    }),
    describeRatio({
      rounds,
      measure: '… with process start-up',
      read: ({ gloss, sdk }) => [gloss.processMs, sdk.processMs],
      atMost: MAX_RATIO,
      how: 'the same runs, from spawn to exit',
    }),
    describeRatio({
      rounds,
      measure: '… against a bare fetch loop',
      read: ({ gloss, fetch }) => [gloss.workMs, fetch.workMs],
      how: 'the same calls by fetch, without the AI SDK and without checking answers',
    }),
    describeCost(rounds),
  ];
}

function describeRatio(options: {
  rounds: Round[];
  measure: string;
  /** What is compared, in ms. */
  read: (round: Round) => [glossMs: number, bareMs: number];
  atMost?: number;
  how: string;
}): Row {
  const { rounds, measure, read, atMost, how } = options;
  const ratios = rounds.map((round) => read(round)[0] / read(round)[1]);
  const ratio = median(ratios);
  const glossMs = median(rounds.map((round) => read(round)[0]));
  const bareMs = median(rounds.map((round) => read(round)[1]));
  const best = Math.min(...ratios);
  const times = `${(glossMs / 1_000).toFixed(1)} s : ${(bareMs / 1_000).toFixed(1)} s`;
  return {
    measure,
    goal: atMost === undefined ? '' : `≤ ${atMost.toFixed(2)}`,
    value: `${ratio.toFixed(2)} (best ${best.toFixed(2)}); ${times}`,
    verdict: atMost === undefined ? '' : judge({ value: ratio, atMost }),
    how,
    numbers: { ratio, best, glossMs, bareMs },
  };
}

function describeCost(rounds: Round[]): Row {
  const seconds = (kind: keyof Round) => median(rounds.map((round) => round[kind].cpuSeconds));
  const [gloss, sdk, fetch] = [seconds('gloss'), seconds('sdk'), seconds('fetch')];
  const peakMb = median(rounds.map((round) => round.gloss.peakMb));
  return {
    measure: '… in CPU seconds and memory',
    goal: '',
    value: `gloss ${gloss.toFixed(1)} s, loop ${sdk.toFixed(1)} s, fetch ${fetch.toFixed(1)} s; gloss peaks at ${peakMb.toFixed(0)} MB`,
    verdict: '',
    how: 'user + system of each process, start-up and all; largest resident set',
    numbers: { glossSeconds: gloss, sdkSeconds: sdk, fetchSeconds: fetch, peakMb },
  };
}
