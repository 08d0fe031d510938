import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCoverage } from './measure-coverage.ts';
import { measurePatches } from './measure-patches.ts';
import { measurePushes } from './measure-pushes.ts';
import { measureSamples } from './measure-samples.ts';

const HELP = `node bench/review/run.ts --repositories DIR [options]

Checks on real pull requests the places of review comments, what is sent to be reviewed, and what a push asks for again.

  --repositories DIR  holds git directories as owner+name/repo
  --changes N         pull requests of each repository whose patches are read (40)
  --only A,B          of places, coverage, pushes (all)
  --samples FILE      reviews in the form of AACR-Bench: their comments are anchored, and what is sent of their changes is looked at
`;

const KINDS = { places: measurePatches, coverage: measureCoverage, pushes: measurePushes };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...{ repositories: { type: 'string' }, changes: { type: 'string' } },
      ...{ samples: { type: 'string' }, only: { type: 'string' } },
    },
  });
  const { repositories: root, changes = '40', samples, only } = values;
  if (root === undefined) {
    process.stdout.write(HELP);
    return 2;
  }
  const wanted = only === undefined ? Object.keys(KINDS) : only.split(',');
  const repositories = readdirSync(root).filter((name) => name.includes('+'));
  let problems = 0;
  for (const name of repositories) {
    for (const [kind, measure] of Object.entries(KINDS)) {
      if (!wanted.includes(kind)) continue;
      const figures = await measure({ directory: join(root, name, 'repo'), limit: Number(changes) });
      problems += print(`${kind} ${name.replace('+', '/')}`, figures);
    }
  }
  if (samples !== undefined) {
    const find = (repository: string) => findDirectory(join(root, repository.replace('/', '+'), 'repo'));
    problems += print('samples', await measureSamples({ samplesPath: samples, find }));
  }
  return problems === 0 ? 0 : 1;
}

const findDirectory = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;

/** One line of figures, then the first problems. Returns how many there are. */
function print(name: string, { problems, ...figures }: { problems: string[] }): number {
  process.stdout.write(`${JSON.stringify({ name, ...figures, problems: problems.length })}\n`);
  for (const problem of problems.slice(0, 5)) process.stdout.write(`  ${problem}\n`);
  return problems.length;
}

process.exitCode = await main();
