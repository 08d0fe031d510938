import type { Row } from '../row.ts';
import { describeRow, goalOf, seconds } from './describe-row.ts';
import { CALLS_IN_FLIGHT } from './do-work.ts';
import type { EngineName } from './engines.ts';
import {
  calls,
  callsInRuns,
  FINISHED_RUNS,
  fanInRuns,
  IDEAL_MS,
  ITEM_MS,
  ITEMS,
  notice,
} from './plan-measurements.ts';
import type { Results } from './results.ts';

const MAX_OVER_IDEAL = 1.05;
const MAX_NOTICE_MS = 5;
const MAX_FILES = 3;
const MAX_STATE_MB = 3;
const MAX_OPEN_MS = 200;

/** Waits in the place of model calls, the end of a run, what stays on the disk, and opening it again. */
export function describeOthers(results: Results): Row[] {
  return [
    ...(['ours', 'dbos', 'restate', 'postgres'] as const).map((engine) => describeCalls(results, engine)),
    ...(['ours', 'local'] as const).map((engine) => describeNotice(results, engine)),
    ...(['ours', 'local'] as const).map((engine) => describeState(results, engine)),
    ...(['engine', 'world'] as const).map((what) => describeOpening(results, what)),
  ];
}

function describeCalls(results: Results, engine: EngineName): Row {
  return describeRow({
    results,
    engine,
    shape: engine === 'ours' ? callsInRuns : calls,
    measure: `${ITEMS.toLocaleString('en')} steps of ${ITEM_MS} ms, ${CALLS_IN_FLIGHT} at once : ideal`,
    ...goalOf(engine, `≤ ${MAX_OVER_IDEAL}`),
    how: `ideal ${seconds(IDEAL_MS)} s`,
    read: ({ wallMs, cpuSeconds }) => ({
      value: `${(wallMs / IDEAL_MS).toFixed(3)} (${seconds(wallMs)} s, CPU ${cpuSeconds.toFixed(2)} s)`,
      isMet: wallMs / IDEAL_MS <= MAX_OVER_IDEAL,
      numbers: { ratio: wallMs / IDEAL_MS, wallMs, cpuSeconds },
    }),
  });
}

function describeNotice(results: Results, engine: EngineName): Row {
  return describeRow({
    results,
    engine,
    shape: notice,
    measure: 'end of a run noticed',
    ...goalOf(engine, `≤ ${MAX_NOTICE_MS} ms`),
    how: `from the end of the last step's function to the result; median of ${notice.kind === 'notice' ? notice.runs : 0} short runs a process`,
    read: ({ wallMs }) => ({
      value: `${wallMs.toFixed(1)} ms`,
      isMet: wallMs <= MAX_NOTICE_MS,
      numbers: { noticeMs: wallMs },
    }),
  });
}

function describeState(results: Results, engine: EngineName): Row {
  return describeRow({
    results,
    engine,
    shape: fanInRuns(ITEMS),
    measure: 'state of 1,000 finished steps',
    ...goalOf(engine, `≤ ${MAX_FILES} files, ${MAX_STATE_MB} MB`),
    how: 'on the disk after closing; 40 runs of 25 steps',
    read: ({ files = Number.NaN, bytes = Number.NaN }) => ({
      value: `${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`,
      isMet: files <= MAX_FILES && bytes <= MAX_STATE_MB * 1e6,
      numbers: { files, bytes },
    }),
  });
}

function describeOpening(results: Results, what: 'engine' | 'world'): Row {
  return describeRow({
    results,
    engine: 'ours',
    shape: { kind: 'open', what },
    measure: `opening ${FINISHED_RUNS.toLocaleString('en')} finished runs, ${what === 'engine' ? 'engine' : 'storage alone'}`,
    ...(what === 'engine' && { goal: `< ${MAX_OPEN_MS} ms` }),
    how: 'a new process, its code loaded before',
    read: ({ wallMs, ownMb }) => ({
      value: `${wallMs.toFixed(0)} ms`,
      isMet: wallMs < MAX_OPEN_MS,
      numbers: { openMs: wallMs, ownMb },
    }),
  });
}
