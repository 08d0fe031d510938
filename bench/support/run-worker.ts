import { spawn } from 'node:child_process';
import { readMeasurement } from './report-measurement.ts';

/** What one measured process took. */
export interface WorkerRun {
  /** From its start to its end, as seen from outside, in ms. */
  processMs: number;
  /** From the first line of its own program to the end of its work, in ms. */
  workMs: number;
  /** User and system time of the process, start-up and all, without its children's. */
  cpuSeconds: number;
  /** Largest resident set, in MB (10^6 bytes). */
  peakMb: number;
}

/**
 * Runs a script of the bench as a process with an environment of its own, and reads what it reports.
 * Rejects when it fails.
 */
export async function runWorker(options: {
  script: string;
  args: string[];
  env?: Record<string, string>;
}): Promise<WorkerRun> {
  const { script, args, env = {} } = options;
  const { PATH = '', HOME = '' } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const output = { errors: '', report: '' };
  const [, , errors, report] = child.stdio;
  errors?.on('data', (text: Buffer) => {
    output.errors += text;
  });
  report?.on('data', (text: Buffer) => {
    output.report += text;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  let processMs = 0;
  child.once('error', reject);
  child.once('exit', () => {
    processMs = performance.now() - started;
  });
  child.once('close', resolve);
  const exitCode = await promise;
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}:\n${output.errors.slice(-2_000)}`);
  return { processMs, ...readMeasurement(output.report) };
}
