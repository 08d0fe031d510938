import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from '../support/temporary-directory.ts';
import type { EngineName } from './engines.ts';
import { WORKER_DIRECTORIES } from './flow-bundles.ts';
import type { Measurement, Shape } from './shapes.ts';

const MAX_RUN_MS = 15 * 60 * 1000;
/** How long a worker that was told to end may take to end its server. */
const MAX_END_MS = 10_000;
const KEPT_ERRORS = 4_000;
const SHOWN_ERRORS = 300;

/**
 * Runs one measurement in a process of its own over a new directory. Rejects with the worker's reason when it
 * fails or takes too long.
 *
 * @param options.template what the directory holds at first; empty otherwise.
 */
export async function runMeasurement(options: {
  engine: EngineName;
  shape: Shape;
  template?: string;
}): Promise<Measurement> {
  const { engine, shape, template } = options;
  await using state = await temporaryDirectory();
  if (template !== undefined) await cp(template, state.path, { recursive: true });
  return (await runWorker({ engine, shape, directory: state.path })) as Measurement;
}

/** Runs the worker over a directory of the caller's. */
export async function runWorker(options: {
  engine: EngineName;
  shape: Shape;
  directory: string;
}): Promise<unknown> {
  const { engine, shape, directory } = options;
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const worker = join(WORKER_DIRECTORIES[engine.startsWith('ours') ? 'shipped' : 'plain'], 'worker.mjs');
  const child = spawn(process.execPath, [worker, engine, directory, JSON.stringify(shape)], {
    env: { PATH, HOME, TMPDIR },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const output = { errors: '', report: '' };
  child.stdio[2]?.on('data', (text: Buffer) => {
    output.errors = `${output.errors}${text}`.slice(-KEPT_ERRORS);
  });
  child.stdio[3]?.on('data', (text: Buffer) => {
    output.report += text;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject);
  child.once('close', resolve);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    child.kill('SIGTERM');
  }, MAX_RUN_MS);
  const tooLate = setTimeout(() => child.kill('SIGKILL'), MAX_RUN_MS + MAX_END_MS);
  const exitCode = await promise;
  clearTimeout(late);
  clearTimeout(tooLate);
  if (exitCode === 0) return JSON.parse(output.report);
  if (isLate) throw new Error(`it took more than ${MAX_RUN_MS / 60_000} minutes`);
  throw new Error(readReason(output.errors) || `it ended with ${exitCode}`);
}

function readReason(errors: string): string {
  const reason = /^reason: (.*)/ms.exec(errors)?.[1] ?? errors.slice(-SHOWN_ERRORS);
  return reason.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN_ERRORS);
}
