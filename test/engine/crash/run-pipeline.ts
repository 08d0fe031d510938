import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine, type Engine } from '../../../src/engine/create-engine.ts';
import type { Database } from '../../../src/engine/sqlite-world/open-database.ts';
import { crashBundles } from './build-crash-flows.ts';
import type { PipelineAnswer, PipelineInput, ShardAnswer } from './flows/pipeline.ts';
import { type Journal, openJournal } from './journal.ts';
import { readStream, type StreamReading } from './read-stream.ts';
import { setRoom } from './room.ts';

/** How one process brought the pipeline to its end. */
export interface PipelineEnd {
  answer: PipelineAnswer;
  resumed: boolean;
  warnings: string[];
  /** The streams of all runs of the pipeline, in the order of `answer.runIds`. */
  streams: StreamReading[];
}

/** A pipeline that was stopped on the way, in order. */
export class Stopped extends Error {}

export const APPROVED_BY = 'the harness';
/** How often the harness tries to resume the hook, in ms. */
const HOOK_TICK_MS = 3;
const STOP_GRACE_MS = 2_000;

export function pipelineInput(changes: Partial<PipelineInput> = {}): PipelineInput {
  return { shards: 3, itemsPerShard: 10, napMs: 50, token: 'crash:approval', ...changes };
}

/** Where a process writes the answer as soon as it has it: whoever asks after that asks anew. */
export function answerPath(directory: string): string {
  return join(directory, 'answer.json');
}

/**
 * Starts the pipeline over `<directory>/state`, or takes it up, and brings it to its end: child runs, the hook,
 * and the streams are read. The journal is `<directory>/journal`.
 *
 * @throws what the engine throws, and `Stopped` when it was asked to stop; never leaves the engine open.
 */
export async function runPipeline(options: {
  directory: string;
  input: PipelineInput;
  bundles: string;
  openDatabase?: (path: string) => Database;
  /** Stops in order once so many steps have ended in this process. */
  stopAfter?: number;
}): Promise<PipelineEnd> {
  const { directory, input, bundles, openDatabase, stopAfter } = options;
  const warnings: string[] = [];
  const engine = await createEngine({
    stateDir: join(directory, 'state'),
    bundles: crashBundles(bundles),
    onWarning: (message) => warnings.push(message),
    ...(openDatabase ? { openDatabase } : {}),
  });
  try {
    const stop = stopOnCount(openJournal(join(directory, 'journal')), stopAfter);
    setRoom({
      journal: stop.journal,
      startShard: async ({ shard, parent }) =>
        (await engine.startChild({
          workflow: 'crashShard',
          key: `shard ${shard.shard}`,
          input: shard,
          parent,
        })) as ShardAnswer,
    });
    const handle = await engine.start({ workflow: 'crashPipeline', key: 'crash', input });
    const ended = new AbortController();
    const approved = approve({ engine, token: input.token, ended: ended.signal });
    const answer = (await Promise.race([handle.result, approved, stop.stopped])) as PipelineAnswer;
    ended.abort();
    // Renamed into its place, so that a kill leaves all of it or nothing.
    writeFileSync(`${answerPath(directory)}.new`, JSON.stringify(answer));
    renameSync(`${answerPath(directory)}.new`, answerPath(directory));
    const streams: StreamReading[] = [];
    for (const runId of answer.runIds) streams.push(await readStream(runId));
    return { answer, resumed: handle.resumed, warnings, streams };
  } finally {
    await engine.drain({ graceMs: stopAfter === undefined ? 0 : STOP_GRACE_MS });
  }
}

/** A journal that calls for the end once it holds so many ends. */
function stopOnCount(
  journal: Journal,
  count: number | undefined,
): { journal: Journal; stopped: Promise<never> } {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  let ended = 0;
  const note: Journal['note'] = (line) => {
    journal.note(line);
    if (line.kind === 'end' && ++ended === count) reject(new Stopped());
  };
  return { journal: { note }, stopped: promise };
}

/**
 * Resumes the hook as soon as it is there. Each process does so once: a kill right after leaves open whether it
 * was stored, so the run may be told twice, as by a person who asks twice. Never resolves; rejects on any fault.
 */
async function approve(options: {
  engine: Engine<string>;
  token: string;
  ended: AbortSignal;
}): Promise<never> {
  const { engine, token, ended } = options;
  let told = false;
  while (!ended.aborted && !told) {
    try {
      await engine.resumeHook(token, { approvedBy: APPROVED_BY });
      told = true;
    } catch (error) {
      if ((error as Error).name !== 'HookNotFoundError') throw error;
      await pause(HOOK_TICK_MS);
    }
  }
  return new Promise<never>(() => {});
}
