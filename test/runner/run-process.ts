import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Job } from './create-job.ts';

/** What a shell adds to a signal's number. */
const SIGNAL_EXIT_BASE = 128;

/**
 * Runs a process to its end and returns its exit code. Lines of both outputs go to `onLine` as they come. When `abort`
 * fires, the process gets SIGINT, SIGTERM and SIGKILL with the job's delays, as in ProcessInvoker.cs of
 * actions/runner; processes below it get nothing. Rejects when the process cannot be started.
 */
export async function runProcess(options: {
  job: Job;
  command: string;
  args: string[];
  directory: string;
  env: Record<string, string>;
  abort: AbortSignal;
  onLine: (line: string) => void;
}): Promise<number> {
  const { job, abort, onLine } = options;
  const child = spawn(options.command, options.args, {
    cwd: options.directory,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const outputs = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)];
  const stop = (): void => void stopProcess(child, job);
  job.processes.add(child);
  abort.addEventListener('abort', stop, { once: true });
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    await Promise.race([Promise.all(outputs), delay(job.delays.streams)]);
    return code ?? SIGNAL_EXIT_BASE + constants.signals[signal ?? 'SIGKILL'];
  } finally {
    abort.removeEventListener('abort', stop);
    job.processes.delete(child);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function stopProcess(child: ChildProcess, job: Job): Promise<void> {
  const exited = new Promise<boolean>((resolve) => child.once('exit', () => resolve(true)));
  const { interrupt, terminate } = job.delays;
  for (const [signal, patience] of [
    ['SIGINT', interrupt],
    ['SIGTERM', terminate],
  ] as const) {
    child.kill(signal);
    if (await Promise.race([exited, delay(patience)])) return;
  }
  child.kill('SIGKILL');
}

function delay(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref();
  });
}

// node:readline also splits at U+2028 and U+2029, which the runner does not.
function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string, isLast: boolean): void => {
    rest += text;
    // A final \r may be the first half of \r\n.
    const lines = rest.split(isLast ? /\r\n|\n|\r/ : /\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    if (isLast && rest !== '') onLine(rest);
  };
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => take(decoder.write(chunk), false));
    stream.once('close', resolve);
    stream.once('end', () => take(decoder.end(), true));
  });
}
