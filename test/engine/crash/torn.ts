import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { buildCrashFlows } from './build-crash-flows.ts';
import { makeStates } from './make-states.ts';
import { pipelineInput } from './run-pipeline.ts';
import { listTornCases, tearState } from './torn-case.ts';
import { openWorkerPool } from './worker-pool.ts';

// Damages the files of left state directories and starts over them. Exits 1 on any failure.
//   node test/engine/crash/torn.ts [--rounds 10] [--seed 1] [--damage TEXT] [--jobs 3] [--verbose]
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    damage: { type: 'string', default: '' },
    jobs: { type: 'string', default: '3' },
    verbose: { type: 'boolean', default: false },
  },
});
const jobs = Number(values.jobs);
const input = pipelineInput();
const began = performance.now();
await buildCrashFlows('torn');
const pool = openWorkerPool({ bundles: 'torn', spare: jobs });
const root = mkdtempSync(join(tmpdir(), 'gloss-states-'));
const states = await makeStates({ root, pool, input });
for (const { name, walBytes, databaseBytes } of states) {
  console.log(`${name}: file ${databaseBytes} bytes, log ${walBytes} bytes`);
}
const cases = listTornCases({ states, rounds: Number(values.rounds), seed: Number(values.seed) * 1_000_000 });
const chosen = cases.filter(({ damage }) => damage.name.includes(values.damage));
const limit = pLimit(jobs);
const outcomes = await Promise.all(
  chosen.map((torn) =>
    limit(async () => {
      const outcome = await tearState({ pool, input, torn });
      if (outcome.problems.length > 0) console.log(`FAILED ${outcome.story}`);
      else if (values.verbose) console.log(`ok ${outcome.story}`);
      if (values.verbose) for (const warning of outcome.warnings) console.log(`  warning: ${warning}`);
      for (const problem of outcome.problems) console.log(`  ${problem}`);
      return outcome;
    }),
  ),
);
pool.close();
rmSync(root, { recursive: true, force: true });
const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${outcomes.length} damages, seed ${values.seed}: ${failed} failed; ${seconds} s`);
process.exit(failed === 0 ? 0 : 1);
