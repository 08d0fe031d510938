import { DEFAULT_RETENTION } from '../../src/engine/sqlite-world/prune-runs.ts';
import { DEFAULT_MAX_BYTES } from '../../src/results/open-result-store.ts';
import { REPORT_RETENTION } from '../../src/steps/prune-reports.ts';
import { growState } from './grow-state.ts';

// `npm run soak:state -- [RUNS] [ITEMS]`: one state directory through many runs, each a process of its own. Prints how
// it grows, and whether the last runs are slower than the first. Exits 1 when a bound is passed.
const runs = Number(process.argv[2] ?? 500);
const items = Number(process.argv[3] ?? 20);
/** Of the first and the last runs: one alone says more about the machine. */
const SAMPLE = Math.max(1, Math.min(20, Math.floor(runs / 4)));
const SLOWER = 1.5;
const BOUNDS: Record<string, number> = {
  runs: DEFAULT_RETENTION.maxBytes,
  results: DEFAULT_MAX_BYTES,
  reports: REPORT_RETENTION.maxBytes,
};

const growth = await growState({
  runs,
  items,
  measureEvery: Math.max(1, Math.floor(runs / 10)),
  onRun: (run, ms) => {
    if (run % 25 === 0) console.error(`run ${run}: ${Math.round(ms)} ms`);
  },
});
for (const { run, bytes } of growth.sizes) {
  const parts = Object.entries(bytes).map(([part, size]) => `${part} ${kib(size)}`);
  console.log(`after ${run} runs: ${parts.join(', ')}, together ${kib(sum(Object.values(bytes)))}`);
}
const first = median(growth.times.slice(0, SAMPLE));
const last = median(growth.times.slice(-SAMPLE));
const passed = Object.entries(growth.sizes.at(-1)?.bytes ?? {}).filter(
  ([part, size]) => size > (BOUNDS[part] ?? 0),
);
console.log(
  `${runs} runs of ${items} items, ${growth.calls} calls for them, ${growth.failed} failed; ` +
    `median of the first ${SAMPLE}: ${Math.round(first)} ms, of the last ${SAMPLE}: ${Math.round(last)} ms ` +
    `(${(last / first).toFixed(2)} times)`,
);
for (const [part] of passed) console.log(`FAILED: ${part} is larger than ${kib(BOUNDS[part] ?? 0)}`);
const good =
  passed.length === 0 && growth.failed === 0 && growth.calls === runs * items && last <= first * SLOWER;
console.log(good ? 'ok' : 'FAILED');
process.exitCode = good ? 0 : 1;

function kib(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en-US')} KiB`;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
