import { execFile } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runCli } from '../../test/support/run-cli.ts';
import { writeDocs } from '../../test/support/write-docs.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { makeModule } from '../support/make-modules.ts';
import { median } from '../support/median.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const PAGES = 2_000;
const TOUCHED = 200;
const ROUNDS = 7;
const GOAL_MS = 2_000;
const CONFIG = 'docs:\n  sources: [src/]\n';

/** How long `gloss check` takes as a whole process, on as many pages as a large project has. */
export const check: RowGroup = {
  name: 'check',
  async measure() {
    await using temporary = await temporaryDirectory();
    const directory = temporary.path;
    tell(`check: writing ${PAGES} sources and pages`);
    const sources = await makeProject(directory);
    tell(`check: ${ROUNDS} rounds of each`);
    const clean = await takeTimes({ directory, exitCode: 0 });
    // Comments say nothing to a page's reader: these files are read and parsed, and their pages are found up to date.
    for (const path of sources.slice(0, TOUCHED)) await appendFile(join(directory, path), '// touched\n');
    const touched = await takeTimes({ directory, exitCode: 0 });
    for (const path of sources.slice(0, TOUCHED))
      await appendFile(join(directory, path), 'export const added = 1;\n');
    const stale = await takeTimes({ directory, exitCode: 4 });
    return [
      toRow(`gloss check on ${PAGES} pages, nothing changed`, clean),
      toRow(`… with ${TOUCHED} sources in which only comments changed`, touched),
      toRow(`… with ${TOUCHED} stale pages`, stale),
    ];
  },
};

/** A committed project with a page for each source. Returns the sources' paths. */
async function makeProject(directory: string): Promise<string[]> {
  const files = [
    ['.github/gloss.yml', CONFIG],
    ...Array.from({ length: PAGES }, (_, index) => makeModule(index)),
  ];
  for (const [path = '', text = ''] of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', directory, ...args]);
  await git('init', '--quiet');
  await writeDocs({ directory, config: CONFIG });
  await git('add', '--all');
  await git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '-m', 'all');
  return files.slice(1).map(([path = '']) => path);
}

async function takeTimes(options: { directory: string; exitCode: number }): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const run = await runCli({ args: ['check'], cwd: options.directory });
    times.push(performance.now() - started);
    if (run.exitCode !== options.exitCode)
      throw new Error(`gloss check ended with ${run.exitCode}: ${run.stderr || run.stdout.slice(-500)}`);
  }
  return times;
}

function toRow(measure: string, times: number[]): Row {
  const ms = median(times);
  return {
    measure,
    goal: `≤ ${GOAL_MS / 1000} s`,
    value: `${(ms / 1000).toFixed(2)} s (min ${(Math.min(...times) / 1000).toFixed(2)})`,
    verdict: judge({ value: ms, atMost: GOAL_MS }),
    how: `median of ${ROUNDS} whole processes, from spawn to the end of the output, in a git repository with ${PAGES} TypeScript sources`,
    numbers: { ms },
  };
}
