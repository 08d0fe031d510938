import { parseArgs } from 'node:util';
import { buildCrashFlows } from './build-crash-flows.ts';
import { pipelineInput } from './run-pipeline.ts';
import { soakPipeline } from './run-soak.ts';
import { countPipeline } from './run-sweep.ts';
import { openWorkerPool } from './worker-pool.ts';

// Kills runs at random moments, each again and again until it ends. Exits 1 on any failure.
//   node test/engine/crash/soak.ts [--kills 500] [--seed 1] [--items 10]
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    items: { type: 'string', default: '10' },
  },
});
const input = pipelineInput({ itemsPerShard: Number(values.items) });
const began = performance.now();
await buildCrashFlows('soak');
const pool = openWorkerPool({ bundles: 'soak', spare: 2 });
const { ms } = await countPipeline({ pool, input });

let kills = 0;
const outcomes = await soakPipeline({
  ...{ pool, input, kills: Number(values.kills), seed: Number(values.seed), longestMs: ms },
  onOutcome: (outcome) => {
    kills += outcome.kills;
    const verdict = outcome.problems.length === 0 ? 'ok' : 'FAILED';
    console.log(
      `${kills} kills: ${verdict}, this run ${outcome.kills} kills, ${outcome.repeats} second starts`,
    );
    for (const problem of outcome.problems) console.log(`  ${problem}`);
  },
});
pool.close();

const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `${kills} kills in ${outcomes.length} runs, seed ${values.seed}: ${failed} failed; moments up to ${Math.round(ms)} ms; ${seconds} s`,
);
process.exit(failed === 0 ? 0 : 1);
