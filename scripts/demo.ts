import { spawn } from 'node:child_process';
import { join } from 'node:path';

// `npm run demo`: the main job on this repository's own history, with no key and no network. The same as
// `npm run gloss -- run summary`, with a state directory of its own, so that it shows all of the work each time.
const root = join(import.meta.dirname, '..');
const directory = join(root, '.gloss', 'demo');
const out = join(directory, 'summary');
const started = performance.now();

const args = ['run', 'summary', '--repo', root, '--state-dir', join(directory, 'state'), '--out', out];
const child = spawn(process.execPath, [join(root, 'bin/gloss.mjs'), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
if (exitCode === 0) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`
That was this repository, read file by file on the durable engine in ${seconds} s, without a key or a network.
  the comment it would post   ${join(out, 'summary.md')}
  the report, every file      ${join(out, 'report.json')}
Try next
  npm run gloss -- run summary --repo PATH     another repository
  npm run gloss -- run --help                  other ranges, models and outputs`);
}
process.exit(exitCode);
