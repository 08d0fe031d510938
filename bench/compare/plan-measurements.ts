import { CALLS_IN_FLIGHT } from './do-work.ts';
import type { EngineName } from './engines.ts';
import type { Shape } from './shapes.ts';

export interface Planned {
  engine: EngineName;
  shape: Shape;
  /** In how many rounds at most: what takes long is measured less often, and its row says so. */
  rounds?: number;
}

/** As `src/steps/plan-run.ts` cuts the work of a run. */
const STEPS_PER_RUN = 25;
export const SIZES = [100, 300, 1_000, 3_000] as const;
export const ITEMS = 1_000;
export const ITEM_MS = 200;
/** Of 1,000 waits, 50 at once, in ms. */
export const IDEAL_MS = (ITEMS * ITEM_MS) / CALLS_IN_FLIGHT;
export const FINISHED_RUNS = 10_000;
const SHORT_RUNS = 20;

export const fan = (steps: number): Shape => ({ kind: 'fan', steps });
export const fanInRuns = (steps: number): Shape => ({ kind: 'fan', steps, stepsPerRun: STEPS_PER_RUN });
export const sequence = (steps: number): Shape => ({ kind: 'sequence', steps });
export const sequenceInRuns = (steps: number): Shape => ({
  kind: 'sequence',
  steps,
  stepsPerRun: STEPS_PER_RUN,
});
export const calls: Shape = { kind: 'sleep', steps: ITEMS, ms: ITEM_MS };
export const callsInRuns: Shape = { ...calls, stepsPerRun: STEPS_PER_RUN };
export const notice: Shape = { kind: 'notice', runs: SHORT_RUNS };

/** One round, in this order; rounds follow each other, so that every engine meets the same weather. */
export const PLAN: Planned[] = [
  ...SIZES.flatMap((size): Planned[] => [
    { engine: 'ours', shape: fanInRuns(size) },
    { engine: 'dbos', shape: fan(size) },
    { engine: 'restate', shape: fan(size) },
  ]),
  { engine: 'ours-full', shape: fanInRuns(1_000) },
  { engine: 'postgres', shape: fan(300) },
  { engine: 'postgres', shape: fan(1_000), rounds: 3 },
  { engine: 'local', shape: fan(100) },
  // Minutes, and never 1,000: it grows with about the cube of the width.
  { engine: 'local', shape: fan(300), rounds: 1 },
  ...[100, 1_000].flatMap((size): Planned[] => [
    { engine: 'ours', shape: sequence(size) },
    { engine: 'ours', shape: sequenceInRuns(size) },
    { engine: 'dbos', shape: sequence(size) },
    { engine: 'restate', shape: sequence(size) },
  ]),
  { engine: 'ours-full', shape: sequenceInRuns(1_000) },
  { engine: 'postgres', shape: sequence(100) },
  { engine: 'local', shape: sequence(100) },
  { engine: 'ours', shape: callsInRuns },
  { engine: 'dbos', shape: calls },
  { engine: 'restate', shape: calls },
  { engine: 'postgres', shape: calls, rounds: 1 },
  { engine: 'ours', shape: notice },
  { engine: 'local', shape: notice },
  // For its state on disk only: 20 runs one after the other, since one run of 1,000 does not end in time.
  { engine: 'local', shape: fanInRuns(1_000), rounds: 1 },
  { engine: 'ours', shape: { kind: 'open', what: 'engine' } },
  { engine: 'ours', shape: { kind: 'open', what: 'world' } },
];
