import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { PipelineInput } from './flows/pipeline.ts';
import type { Boundary } from './open-faulty.ts';
import type { PipelineEnd } from './run-pipeline.ts';

/** One attempt at a pipeline in a process. */
export interface Order {
  /** Holds `state` and `journal`. */
  directory: string;
  input: PipelineInput;
  boundary?: Boundary;
  /** Stops in order once so many steps have ended. */
  stopAfter?: number;
  /** Opens the world's file so that nothing can be written to it. */
  readOnly?: boolean;
  /** Pages in the log after which they are moved to the file; SQLite's own default is 1,000. */
  checkpointPages?: number;
}

export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'ended'; end: PipelineEnd; writes: number; ms: number }
  | { kind: 'stopped' }
  /** By an error in words for people. */
  | { kind: 'refused'; error: string }
  | { kind: 'failed'; error: string };

/** How an attempt went: to its end, to an error, killed, or neither of them in time. */
export type Attempt = Exclude<WorkerMessage, { kind: 'ready' }> | { kind: 'killed' } | { kind: 'hung' };

export interface WorkerPool {
  /** @param killAfterMs a SIGKILL from outside so long after the order was given. */
  run(order: Order, killAfterMs?: number): Promise<Attempt>;
  close(): void;
}

interface Worker {
  child: ChildProcess;
  ready: Promise<void>;
  output: () => string;
}

/** An attempt that has not ended by then hangs, in ms: an undisturbed one takes about a second. */
const HANG_MS = 30_000;
/** A process that has run so many pipelines is replaced. */
const MAX_ORDERS = 20;

/**
 * Processes that have loaded everything before they are needed, since that is most of an attempt's time. One that
 * ended its pipeline takes the next order; one that was killed is replaced.
 *
 * @param options.spare how many are kept loaded.
 */
export function openWorkerPool(options: { bundles: string; spare: number }): WorkerPool {
  const idle: Worker[] = [];
  const all = new Set<ChildProcess>();
  const orders = new Map<Worker, number>();
  let closed = false;

  function spawn(): Worker {
    const child = fork(join(import.meta.dirname, 'worker.ts'), [options.bundles], {
      silent: true,
      execArgv: [],
    });
    all.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    const ready = new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error(`A worker did not start: ${text}`)));
    });
    ready.catch(() => {});
    child.once('exit', () => all.delete(child));
    return { child, ready, output: () => text };
  }

  function refill(): void {
    while (!closed && idle.length < options.spare) idle.push(spawn());
  }

  refill();
  return {
    run: async (order, killAfterMs) => {
      const worker = idle.shift() ?? spawn();
      refill();
      await worker.ready;
      const attempt = await attend({ worker, order, killAfterMs });
      const count = (orders.get(worker) ?? 0) + 1;
      orders.set(worker, count);
      if (
        attempt.kind !== 'killed' &&
        attempt.kind !== 'hung' &&
        attempt.kind !== 'failed' &&
        count < MAX_ORDERS &&
        !closed
      )
        idle.unshift(worker);
      else worker.child.kill('SIGKILL');
      return attempt;
    },
    close: () => {
      closed = true;
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

function attend(options: {
  worker: Worker;
  order: Order;
  killAfterMs: number | undefined;
}): Promise<Attempt> {
  const { worker, order, killAfterMs } = options;
  const { child, output } = worker;
  const printed = output().length;
  return new Promise((resolve) => {
    const timers: NodeJS.Timeout[] = [];
    let hung = false;
    const onExit = (code: number | null, signal: string | null) => {
      if (hung) finish({ kind: 'hung' });
      else if (signal === 'SIGKILL') finish({ kind: 'killed' });
      else finish({ kind: 'failed', error: `exit ${code}: ${output().slice(printed)}` });
    };
    const onMessage = (message: WorkerMessage) => {
      // Whoever prints has a fault that nobody caught.
      const text = output().slice(printed);
      if (message.kind !== 'ready' && text !== '') finish({ kind: 'failed', error: `printed: ${text}` });
      else if (message.kind !== 'ready') finish(message);
    };
    const finish = (attempt: Attempt) => {
      for (const timer of timers) clearTimeout(timer);
      child.off('exit', onExit).off('message', onMessage);
      resolve(attempt);
    };
    child.once('exit', onExit).on('message', onMessage);
    child.send(order);
    if (killAfterMs !== undefined) timers.push(setTimeout(() => child.kill('SIGKILL'), killAfterMs));
    const onHang = () => {
      hung = true;
      child.kill('SIGKILL');
    };
    timers.push(setTimeout(onHang, HANG_MS));
  });
}
