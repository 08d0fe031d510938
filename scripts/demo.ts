import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// `npm run demo`: the two main jobs on this repository, with no key and no network: a summary of its own history, and
// docs for some of its sources. Each has a state directory of its own, so that it shows all of the work each time.
const root = join(import.meta.dirname, '..');
const directory = join(root, '.gloss', 'demo');
const summaryDirectory = join(directory, 'summary');
const docsDirectory = join(directory, 'docs');
/** Documented in a copy, so that a demonstration changes nothing here. */
const DOCUMENTED = ['src/engine/create-engine.ts', 'src/engine/engine.ts', 'src/results', 'src/errors.ts'];

async function gloss(
  args: string[],
  output: 'inherit' | 'ignore',
): Promise<{ exitCode: number; seconds: string }> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/gloss.mjs'), ...args], {
    stdio: ['inherit', output, 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  return { exitCode, seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

function copySources(): void {
  rmSync(docsDirectory, { recursive: true, force: true });
  mkdirSync(docsDirectory, { recursive: true });
  for (const path of DOCUMENTED) cpSync(join(root, path), join(docsDirectory, path), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: docsDirectory });
}

const summary = await gloss(
  ['run', 'summary', '--repo', root, '--state-dir', join(directory, 'state'), '--out', summaryDirectory],
  'inherit',
);
if (summary.exitCode !== 0) process.exit(summary.exitCode);
copySources();
const docs = await gloss(['run', 'docs', '--repo', docsDirectory, '--write'], 'ignore');
if (docs.exitCode !== 0) process.exit(docs.exitCode);
console.log(`
That was this repository, read file by file on the durable engine in ${summary.seconds} s, and pages about some of its
sources in ${docs.seconds} s, without a key or a network.
  the comment it would post   ${join(summaryDirectory, 'summary.md')}
  the report, every file      ${join(summaryDirectory, 'report.json')}
  the pages, by their index   ${join(docsDirectory, 'docs/reference/README.md')}
Try next
  npm run gloss -- run summary --repo PATH     another repository
  npm run gloss -- run docs --repo PATH        the pages it would get, as a diff
  npm run gloss -- run --help                  other ranges, models and outputs`);
