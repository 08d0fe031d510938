import { parseArgs } from 'node:util';
import { buildCrashFlows } from './build-crash-flows.ts';
import type { Boundary } from './open-faulty.ts';
import { pipelineInput } from './run-pipeline.ts';
import { type BoundaryOutcome, countPipeline, sweepBoundaries } from './run-sweep.ts';
import { openWorkerPool } from './worker-pool.ts';

// Kills a run before and after every single write, one at a time, and brings each to its end. Exits 1 on any failure.
//   node test/engine/crash/sweep.ts [--from N] [--to N] [--every K] [--only N:before|N:after] [--jobs J]
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    to: { type: 'string' },
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
    jobs: { type: 'string', default: '3' },
  },
});
const jobs = Number(values.jobs);
const input = pipelineInput();
const began = performance.now();
await buildCrashFlows('sweep');
const pool = openWorkerPool({ bundles: 'sweep', spare: jobs + 1 });
const { writes, ms } = await countPipeline({ pool, input });
const boundaries = values.only ? [parseBoundary(values.only)] : listBoundaries();
console.log(`undisturbed: ${writes} writes, ${Math.round(ms)} ms; ${boundaries.length} kills to come`);

let done = 0;
const outcomes = await sweepBoundaries({
  ...{ pool, input, boundaries, jobs },
  onOutcome: (outcome) => {
    done++;
    if (outcome.problems.length > 0) report(outcome);
    if (done % 50 === 0) console.log(`${done} of ${boundaries.length}, ${seconds()} s`);
  },
});
pool.close();

const failed = outcomes.filter(({ problems }) => problems.length > 0);
const killed = outcomes.filter(({ kills }) => kills > 0);
const most = Math.max(...outcomes.map(({ repeats }) => repeats));
console.log(
  `${outcomes.length} boundaries (${killed.length} killed, ${outcomes.length - killed.length} ended before): ` +
    `${outcomes.length - failed.length} right, ${failed.length} failed; finished steps repeated: ${countRepeated()}; ` +
    `most second starts in one run: ${most}; ${seconds()} s`,
);
process.exit(failed.length === 0 ? 0 : 1);

function listBoundaries(): Boundary[] {
  const { from, every, to = writes } = values;
  const list: Boundary[] = [];
  for (let write = Number(from); write <= Number(to); write += Number(every)) {
    list.push({ write, side: 'before' }, { write, side: 'after' });
  }
  return list;
}

function parseBoundary(text: string): Boundary {
  const [write, side] = text.split(':');
  if (side !== 'before' && side !== 'after') throw new Error(`Not a boundary: ${text}`);
  return { write: Number(write), side };
}

function report({ boundary, killedAt, problems }: BoundaryOutcome): void {
  const { write, side } = boundary;
  console.log(`FAILED ${side} ${write} of ${writes}: ${killedAt ?? 'not killed'}`);
  for (const problem of problems) console.log(`  ${problem}`);
  console.log(`  node test/engine/crash/sweep.ts --only ${write}:${side}`);
}

function countRepeated(): number {
  return outcomes.flatMap(({ problems }) => problems).filter((text) => text.startsWith('finished step'))
    .length;
}

function seconds(): number {
  return Math.round((performance.now() - began) / 1000);
}
