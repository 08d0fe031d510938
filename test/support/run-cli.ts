import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CliRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** The command line as a whole process, with an environment of its own. */
export function startCli(options: {
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
  /** Root of the program: this project, or a copy of it. */
  program?: string;
}): {
  child: ChildProcess;
  done: Promise<CliRun>;
} {
  const { args, cwd = root, env = {}, program = root } = options;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(program, 'bin/gloss.mjs'), ...args], {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const done = new Promise<CliRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...output }));
  });
  return { child, done };
}

export function runCli(options: Parameters<typeof startCli>[0]): Promise<CliRun> {
  return startCli(options).done;
}
