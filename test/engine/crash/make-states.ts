import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PipelineInput } from './flows/pipeline.ts';
import { worldDirectory } from './read-completed.ts';
import type { Attempt, Order, WorkerPool } from './worker-pool.ts';

/** A state directory as some process left it, with its journal. */
export interface LeftState {
  name: string;
  /** Holds `state` and `journal`; to be copied, never worked in. */
  directory: string;
  walBytes: number;
  databaseBytes: number;
}

type Leave = Omit<Order, 'directory' | 'input'>;

/** What was done before, one process after the other; writes as shares of those of a whole run. */
const HISTORIES: [name: string, leave: (writes: number) => Leave[]][] = [
  ['killed while items were answered', (writes) => [killAfter(0.4 * writes)]],
  ['killed near the end', (writes) => [killAfter(0.93 * writes)]],
  ['stopped in order', () => [{ stopAfter: 10 }]],
  ['stopped in order, then killed', (writes) => [{ stopAfter: 8 }, killAfter(0.3 * writes)]],
  ['killed twice', (writes) => [killAfter(0.35 * writes), killAfter(0.3 * writes)]],
  ['killed amid checkpoints', (writes) => [{ ...killAfter(0.7 * writes), checkpointPages: 40 }]],
  ['ended', () => [{}]],
];

function killAfter(write: number): Leave {
  return { boundary: { write: Math.round(write), side: 'after' } };
}

/** Makes one state directory of each history below `root`. @throws when a process did anything else. */
export async function makeStates(options: {
  root: string;
  pool: WorkerPool;
  input: PipelineInput;
}): Promise<LeftState[]> {
  const { root, pool, input } = options;
  const counted = await pool.run({ directory: directoryOf(root, 'counted'), input });
  if (counted.kind !== 'ended') throw new Error(`The undisturbed run: ${describe(counted)}`);
  return Promise.all(
    HISTORIES.map(async ([name, leave]) => {
      const directory = directoryOf(root, name);
      for (const order of leave(counted.writes)) {
        const attempt = await pool.run({ ...order, directory, input });
        const expected = order.boundary ? 'killed' : order.stopAfter === undefined ? 'ended' : 'stopped';
        if (attempt.kind !== expected) throw new Error(`'${name}': ${describe(attempt)}`);
      }
      const path = join(worldDirectory(join(directory, 'state')), 'world.sqlite');
      return { name, directory, walBytes: sizeOf(`${path}-wal`), databaseBytes: sizeOf(path) };
    }),
  );
}

function directoryOf(root: string, name: string): string {
  const directory = join(root, name.replaceAll(/\W+/g, '-'));
  mkdirSync(join(directory, 'state'), { recursive: true });
  return directory;
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

function describe(attempt: Attempt): string {
  return 'error' in attempt ? `${attempt.kind}: ${attempt.error}` : attempt.kind;
}
