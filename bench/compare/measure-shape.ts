import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../support/median.ts';
import type { EngineUnderTest, OpenEngine, Work } from './engines/engine-under-test.ts';
import { treeCpuSeconds, treePeakMb } from './servers/process-tree.ts';
import type { Measurement, Shape } from './shapes.ts';
import { stepEnds } from './step-clock.ts';

type WorkShape = Exclude<Shape, { kind: 'open' | 'prepare' }>;
/** What differs between kinds of work. */
type Figures = Pick<Measurement, 'wallMs' | 'firstMs' | 'lastMs'>;

const BYTES_PER_KIB = 1024;
/** Steps at the beginning and at the end of a sequence that are compared. */
const EDGE = 100;
const NOTICE_STEPS = 3;
/** Between the starts of short runs, so that they do not meet, and one that is told late does not hold up the next. */
const NOTICE_GAP_MS = 100;

/** Connections, leaders of partitions and the like come with the first run, which is not measured, in any engine. */
const FIRST: Work = { flow: 'fan', steps: 1, ms: 0, key: 'first' };

/** Opens an engine, does the work of the shape once, and closes it. Rejects when steps are missing. */
export async function measureShape(options: {
  open: OpenEngine;
  directory: string;
  shape: WorkShape;
}): Promise<Measurement> {
  const { open, directory, shape } = options;
  const opened = performance.now();
  const engine = await open({ directory });
  await engine.run(FIRST);
  const openMs = performance.now() - opened;
  const before = cpuSeconds(engine);
  const figures =
    shape.kind === 'notice' ? await measureNotice(engine, shape) : await measureWork(engine, shape);
  const measurement = {
    ...figures,
    cpuSeconds: cpuSeconds(engine) - before,
    ownMb: (process.resourceUsage().maxRSS * BYTES_PER_KIB) / 1e6,
    serverMb: engine.serverPid === undefined ? 0 : treePeakMb(engine.serverPid),
    openMs,
  };
  await engine.close();
  return engine.stateDirectory === undefined
    ? measurement
    : { ...measurement, ...(await weigh(engine.stateDirectory)) };
}

async function measureWork(
  engine: EngineUnderTest,
  shape: Exclude<WorkShape, { kind: 'notice' }>,
): Promise<Figures> {
  const { steps, stepsPerRun } = shape;
  const work: Work = {
    flow: shape.kind === 'sequence' ? 'sequence' : 'fan',
    steps,
    ms: shape.kind === 'sleep' ? shape.ms : 0,
    key: 'work',
    ...(stepsPerRun !== undefined && { stepsPerRun }),
  };
  const started = performance.now();
  const done = await engine.run(work);
  const wallMs = performance.now() - started;
  const ends = stepEnds(work.key);
  if (done !== steps || ends.length < steps) {
    throw new Error(`${done} of ${steps} steps were done, ${ends.length} were executed.`);
  }
  return shape.kind === 'sequence' ? { wallMs, ...compareEdges(ends) } : { wallMs };
}

function compareEdges(ends: number[]): Pick<Measurement, 'firstMs' | 'lastMs'> {
  const between = (from: number, to: number) => ((ends.at(to) ?? 0) - (ends.at(from) ?? 0)) / EDGE;
  if (ends.length <= EDGE) return {};
  return { firstMs: between(0, EDGE), lastMs: between(-1 - EDGE, -1) };
}

/** `wallMs` is the median time from the end of a run's last step to its result. */
async function measureNotice(engine: EngineUnderTest, { runs }: { runs: number }): Promise<Figures> {
  const times = Array.from({ length: runs }, async (_, index) => {
    await sleep(index * NOTICE_GAP_MS);
    const key = `notice ${index}`;
    await engine.run({ flow: 'sequence', steps: NOTICE_STEPS, ms: 0, key });
    return performance.now() - (stepEnds(key).at(-1) ?? Number.NaN);
  });
  return { wallMs: median(await Promise.all(times)) };
}

function cpuSeconds({ serverPid }: EngineUnderTest): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (serverPid === undefined ? 0 : treeCpuSeconds(serverPid));
}

async function weigh(directory: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return { files: sizes.length, bytes: sizes.reduce((total, size) => total + size, 0) };
}
