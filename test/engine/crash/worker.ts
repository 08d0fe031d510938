import { mkdtempSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

enableCompileCache();
const { createEngine } = await import('../../../src/engine/create-engine.ts');
const { countWrites, killAt } = await import('./open-faulty.ts');
const { runPipeline, Stopped } = await import('./run-pipeline.ts');
const { describeError, GlossError } = await import('../../../src/errors.ts');
const { crashBundles } = await import('./build-crash-flows.ts');
type Order = import('./worker-pool.ts').Order;
type WorkerMessage = import('./worker-pool.ts').WorkerMessage;

// A process that is killed: it loads everything, says so, and then works on one order after the other.
const [bundles = ''] = process.argv.slice(2);
const warmUp = mkdtempSync(join(tmpdir(), 'gloss-crash-warm-up-'));
await (await createEngine({ stateDir: warmUp, bundles: crashBundles(bundles) })).drain({ graceMs: 0 });
rmSync(warmUp, { recursive: true });

function tell(message: WorkerMessage): void {
  process.send?.(message);
}

async function work(order: Order): Promise<void> {
  const { directory, input, boundary, stopAfter, readOnly = false, checkpointPages } = order;
  const onWrite = killAt({ boundary, notePath: join(directory, 'killed-at') });
  const counter = countWrites({ onWrite });
  const openDatabase = (path: string) => {
    const database = new DatabaseSync(path, { readOnly });
    if (checkpointPages !== undefined) database.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
    return counter.wrap(database);
  };
  const began = performance.now();
  try {
    const end = await runPipeline({
      ...{ directory, input, bundles, openDatabase },
      ...(stopAfter === undefined ? {} : { stopAfter }),
    });
    tell({ kind: 'ended', end, writes: counter.writes(), ms: performance.now() - began });
  } catch (error) {
    if (error instanceof Stopped) return tell({ kind: 'stopped' });
    if (error instanceof GlossError) return tell({ kind: 'refused', error: describeError(error) });
    const { stack, message } = error as Error;
    tell({ kind: 'failed', error: stack ?? message });
  }
}

process.on('message', (order: Order) => void work(order));
tell({ kind: 'ready' });
