import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const MAX_START_MS = 60_000;
const MAX_STOP_MS = 5_000;
const POLL_MS = 20;
/** How much of a server's output is kept for an error, in characters. */
const KEPT_OUTPUT = 2_000;

export interface Server {
  pid: number;
  /** Ends it and waits for that. Its data is thrown away, so it may end at once. */
  stop(): Promise<void>;
}

/** For a server that must not run as root. */
export interface Identity {
  uid: number;
  gid: number;
}

/**
 * Starts a server process that ends with this one.
 *
 * @param options.isReady asked again and again with what the server has written so far.
 * @param options.stopSignal ends it at once and cleanly.
 * Rejects with the server's last words when it ends or stays unready.
 */
export async function spawnServer(options: {
  program: string;
  args: string[];
  env: Record<string, string>;
  cwd: string;
  identity?: Identity | undefined;
  stopSignal: NodeJS.Signals;
  isReady: (output: string) => boolean | Promise<boolean>;
}): Promise<Server> {
  const { program, args, env, cwd, identity, stopSignal, isReady } = options;
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], ...identity });
  const stopNow = () => void child.kill(stopSignal);
  process.once('exit', stopNow);
  let output = '';
  const collect = (text: Buffer) => {
    output = `${output}${text}`.slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const deadline = Date.now() + MAX_START_MS;
  while (!(await isReady(output))) {
    const end = failure?.message ?? (hasEnded(child) ? 'it ended' : undefined);
    if (end === undefined && Date.now() < deadline) await sleep(POLL_MS);
    else {
      stopNow();
      throw new Error(`${program} did not start (${end ?? 'not ready in time'}): ${output.trim()}`);
    }
  }
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      process.off('exit', stopNow);
      if (hasEnded(child)) return;
      const ended = once(child, 'exit');
      stopNow();
      const late = setTimeout(() => child.kill('SIGKILL'), MAX_STOP_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
