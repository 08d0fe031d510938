import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createEngine } from '../../src/engine/create-engine.ts';
import { createSqliteWorld } from '../../src/engine/sqlite-world/create-sqlite-world.ts';
import { flowBundles } from './flow-bundles.ts';
import type { Measurement } from './shapes.ts';

const FILE = 'world.sqlite';
const BYTES_PER_KIB = 1024;
/** Runs started at once while the directory is filled. */
const STARTED_AT_ONCE = 100;

/** Opens a filled directory once. Loading code is no part of it: the SDK and the flows are there before. */
export async function measureOpening(options: {
  directory: string;
  what: 'engine' | 'world';
}): Promise<Measurement> {
  const { directory, what } = options;
  const bundles = flowBundles();
  await Promise.all([import('workflow/runtime'), import('workflow/api'), bundles.load()]);
  const path = what === 'world' ? findWorld(directory) : directory;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const opened =
    what === 'world'
      ? createSqliteWorld({ directory: path })
      : await createEngine({ stateDir: path, bundles });
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  await ('close' in opened ? opened.close() : opened.drain({ graceMs: 0 }));
  const ownMb = (process.resourceUsage().maxRSS * BYTES_PER_KIB) / 1e6;
  return { wallMs, cpuSeconds: (user + system) / 1e6, ownMb, serverMb: 0, openMs: wallMs };
}

/** Fills a directory with finished runs of one step each, by the engine itself. */
export async function prepareOpening(options: { directory: string; runs: number }): Promise<void> {
  const { directory, runs } = options;
  const engine = await createEngine({ stateDir: directory, bundles: flowBundles() });
  for (let done = 0; done < runs; done += STARTED_AT_ONCE) {
    const batch = Array.from({ length: Math.min(STARTED_AT_ONCE, runs - done) }, (_, index) => done + index);
    await Promise.all(
      batch.map(async (run) => {
        const input = { count: 1, ms: 0, key: 'prepare' };
        const { result } = await engine.start({ workflow: 'fan', key: `run ${run}`, input });
        await result;
      }),
    );
  }
  await engine.drain({ graceMs: 0 });
}

function findWorld(directory: string): string {
  const found = readdirSync(directory, { recursive: true, withFileTypes: true }).find(
    ({ name }) => name === FILE,
  );
  if (!found) throw new Error(`There is no ${FILE} below the state directory.`);
  return dirname(join(found.parentPath, found.name));
}
