import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine, type Durability, type Engine } from './engine/create-engine.ts';
import { GlossError } from './errors.ts';
import { createModels, type ModelSettings } from './models/create-models.ts';
import { backoffMs } from './models/model-error.ts';
import type { PipelineRequest } from './request.ts';
import type { RunReport } from './result.ts';
import { openResultStore } from './results/open-result-store.ts';
import { resultKey } from './results/result-key.ts';
import type { RunInput, RunOutcome, ShardOutcome } from './run.ts';
import { type ChangeRoom, type Progress, provideRooms, type Rooms, type TreeRoom } from './steps/rooms.ts';

/** How long an interrupted process waits for calls in flight, in ms; a runner kills after about ten seconds. */
const DRAIN_GRACE_MS = 4_000;

/** Everything a door brings: the request, where state lives, and the clients, which are never stored. */
export interface RunOptions {
  request: PipelineRequest;
  stateDir: string;
  /** What a power cut may take of the run's state; a killed process takes nothing either way. */
  durability?: Durability;
  models: ModelSettings;
  /** For pipelines over a change. */
  change?: ChangeRoom;
  /** For pipelines over files. */
  tree?: TreeRoom;
  progress: Progress;
  onWarning: (message: string) => void;
  /** Aborted when the process is asked to stop: what is in flight is finished, nothing else starts. */
  signal: AbortSignal;
}

export interface RunEnd extends RunOutcome {
  runId: string;
  /** True when an unfinished run of the same request was taken up. */
  resumed: boolean;
  /** Absent when the run ended before anything could be reported. */
  report?: RunReport;
  /** The rendered text, for a terminal or a job summary. */
  text?: string;
}

/** The process was asked to stop; the run can be taken up again. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/**
 * Runs a request to its end on the durable engine, taking up the unfinished run of an earlier process if there
 * is one. This is the one way from a door to the core.
 *
 * @throws GlossError for everything a person can mend; InterruptedError when `signal` was aborted.
 */
export async function runRequest(options: RunOptions): Promise<RunEnd> {
  const { stateDir, onWarning, durability = 'window' } = options;
  const results = openResultStore({ directory: join(stateDir, 'results'), onWarning });
  try {
    const engine = await createEngine({ stateDir, onWarning, durability });
    try {
      return await runOn({ engine, options, results });
    } finally {
      await engine.drain({ graceMs: DRAIN_GRACE_MS });
    }
  } finally {
    results.close();
  }
}

async function runOn(call: {
  engine: Engine;
  options: RunOptions;
  results: Rooms['results'];
}): Promise<RunEnd> {
  const { engine, options } = call;
  const { request, signal } = options;
  const key = requestKey(request);
  const unfinished = engine.findUnfinished(key)?.input as RunInput | undefined;
  const input: RunInput = unfinished ?? { lineage: randomUUID(), request };
  const rooms = openDoorRooms(call);
  const withdraw = provideRooms(input.lineage, rooms);
  try {
    const handle = await engine.start({ workflow: 'runPipeline', key, input });
    const outcome = (await Promise.race([handle.result, interruption(signal)])) as RunOutcome;
    if (outcome.status === 'failed' && outcome.reportPath === undefined) {
      // What stopped an earlier process (a refused key) may have been mended since: only a call of ours can tell.
      if (handle.resumed && rooms.fatal === undefined) return await runOn(call);
      throw new GlossError({ code: 'usage', message: outcome.error ?? 'The run could not go on.' });
    }
    const end = { ...outcome, runId: handle.runId(), resumed: handle.resumed };
    return outcome.reportPath === undefined ? end : { ...end, ...(await readReports(outcome.reportPath)) };
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    throw rooms.error ?? error;
  } finally {
    withdraw();
  }
}

function openDoorRooms(call: { engine: Engine; options: RunOptions; results: Rooms['results'] }): Rooms {
  const { engine, options, results } = call;
  return {
    results,
    models: createModels(options.models),
    ...(options.change === undefined ? {} : { change: options.change }),
    ...(options.tree === undefined ? {} : { tree: options.tree }),
    progress: options.progress,
    reportsDirectory: join(options.stateDir, 'reports'),
    startShard: async ({ input, parent }) => {
      const key = `${input.lineage}/${input.planKey}/${input.shard}`;
      return (await engine.startChild({ workflow: 'runShard', key, input, parent })) as ShardOutcome;
    },
    now: () => new Date(),
    backoffMs: (fault) =>
      backoffMs({ attempt: fault, random: Math.random(), firstWaitMs: options.models.retryWaitMs }),
  };
}

/** What makes two requests the same: everything but who asked. */
export function requestKey({ actor: _, ...request }: PipelineRequest): string {
  return resultKey({ request: JSON.parse(JSON.stringify(request)) });
}

/** What the publishing step wrote, perhaps in an earlier process. */
async function readReports(path: string): Promise<{ report: RunReport; text: string }> {
  const [report, text] = await Promise.all([
    readFile(path, 'utf8'),
    readFile(path.replace(/json$/, 'txt'), 'utf8'),
  ]);
  return { report: JSON.parse(report) as RunReport, text };
}

function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new InterruptedError('The process was asked to stop.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
