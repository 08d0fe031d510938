import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redactValue } from './content/redact/redact-value.ts';
import type { Thread } from './content/thread.ts';
import type { Durability } from './engine/create-engine.ts';
import type { RunHandle } from './engine/engine.ts';
import { describeError, GlossError } from './errors.ts';
import type { Json } from './json.ts';
import { createMeter } from './models/create-meter.ts';
import { createModels, type ModelSettings } from './models/create-models.ts';
import { backoffMs } from './models/model-error.ts';
import { findPrice } from './models/prices/find-price.ts';
import { redactModels } from './models/redact-models.ts';
import { type Core, openCore } from './open-core.ts';
import type { SourceCommit } from './pipelines/custom/items-of-texts.ts';
import type { PipelineRequest } from './request.ts';
import type { RunReport } from './result.ts';
import { commandKey } from './results/command-key.ts';
import { resultKey } from './results/result-key.ts';
import { openSpendLedger } from './results/spend-ledger.ts';
import type { Decision, RunInput, RunOutcome, ShardOutcome } from './run.ts';
import { approvalToken } from './steps/approval-token.ts';
import {
  type ChangeRoom,
  type Progress,
  type Publisher,
  provideRooms,
  type Rooms,
  type TreeRoom,
} from './steps/rooms.ts';
import { loadPreview, type StoredPreview } from './steps/stored-preview.ts';

/** Everything a door brings: the request, where state lives, and the clients, which are never stored. */
export interface RunOptions {
  request: PipelineRequest;
  stateDir: string;
  /** Of a process that does many runs; opened for this one alone unless given. */
  core?: Core;
  /** Of the run that was started for this before, where the door remembers it. */
  runId?: string;
  /**
   * What somebody said about the run, which waits for it. It is about that very run and what was asked then, whatever would
   * be asked today.
   */
  decision?: Decision;
  /** What a power cut may take of the run's state; a killed process takes nothing either way. */
  durability?: Durability;
  models: ModelSettings;
  /** For pipelines over a change. */
  change?: ChangeRoom;
  /** For pipelines over files. */
  tree?: TreeRoom;
  /** Where a text goes that people read, for pipelines that look at no change. */
  publisher?: Publisher;
  /** For pipelines over a conversation or commits. */
  readThread?: () => Promise<Thread>;
  readCommits?: (limit: number) => Promise<SourceCommit[]>;
  progress: Progress;
  /** What the door was asked with, to ask it again later: kept with the run, so plain, small and free of secrets. */
  asked?: object;
  /** Told the run's id when it is started or taken up. */
  onStart?: (runId: string) => void;
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
  /** What is to be approved, while the run waits for that. */
  preview?: StoredPreview;
}

/** A signal that is aborted with this reason ends the run for good; with any other it can be taken up again. */
export const CANCEL_RUN = 'cancel the run';
/** The same, for a run whose comment another run writes from now on. */
export const REPLACE_RUN = 'another run takes its place';

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
  if (options.core) return await runOn({ core: options.core, options });
  const core = await openCore(options);
  try {
    return await runOn({ core, options });
  } finally {
    await core.close();
  }
}

interface Call {
  core: Core;
  options: RunOptions;
}

async function runOn(call: Call): Promise<RunEnd> {
  const { core, options } = call;
  const { engine, results } = core;
  const { signal } = options;
  const ended = await recallEnd(call);
  if (ended) return ended;
  const request = decidedRequest(call) ?? withoutSecrets(options.request);
  const key = requestKey(request);
  const unfinished = engine.findUnfinished(key)?.input as RunInput | undefined;
  const input: RunInput = unfinished ?? { lineage: randomUUID(), request };
  if (options.asked !== undefined)
    results.put({
      key: commandKey(input.lineage),
      kind: 'command',
      value: redactValue(JSON.parse(JSON.stringify(options.asked)) as Json),
    });
  const limited = Promise.withResolvers<RunOutcome>();
  const rooms = openDoorRooms(call, input);
  // A process that does this one run does not wait for an hour with it.
  if (options.core === undefined)
    rooms.onLimit = (limit) => limited.resolve({ ...WAITING, error: describeError(limit) });
  const withdraw = provideRooms(input.lineage, rooms);
  let runId: string | undefined;
  try {
    const handle = await engine.start({ workflow: 'runPipeline', key, input });
    runId = handle.runId();
    options.onStart?.(runId);
    const outcome = await Promise.race([untilEndOrWait(call, handle), limited.promise, interruption(signal)]);
    if (outcome.status === 'failed' && outcome.reportPath === undefined) {
      // What stopped an earlier process (a refused key) may have been mended since: only a call of ours can tell.
      if (handle.resumed && rooms.fatal === undefined) return await runOn(call);
      throw new GlossError({ code: 'usage', message: outcome.error ?? 'The run could not go on.' });
    }
    const end = { ...outcome, runId: handle.runId(), resumed: handle.resumed };
    if (outcome.status === 'waiting') {
      const preview = loadPreview({ results, runId: end.runId });
      return preview === undefined ? end : { ...end, preview };
    }
    return outcome.reportPath === undefined ? end : { ...end, ...(await readReports(outcome.reportPath)) };
  } catch (error) {
    if (error instanceof InterruptedError) {
      if ((signal.reason === CANCEL_RUN || signal.reason === REPLACE_RUN) && runId !== undefined)
        await engine.cancel(runId);
      throw error;
    }
    throw rooms.error ?? error;
  } finally {
    withdraw();
  }
}

/** The end of a run whose process was killed before anybody was told. */
async function recallEnd({ core, options }: Call): Promise<RunEnd | undefined> {
  const { runId } = options;
  if (runId === undefined || core.engine.get(runId)?.status !== 'completed') return undefined;
  const reportPath = join(options.stateDir, 'reports', `${runId}.json`);
  const found = await readReports(reportPath).catch(() => undefined);
  if (!found) return undefined;
  const { status, publications } = found.report;
  return { ...found, status, publications, reportPath, runId, resumed: true };
}

/** Prompts and instructions of a configuration are kept with the run: a key in one is not. */
function withoutSecrets(request: PipelineRequest): PipelineRequest {
  return { ...request, options: redactValue(request.options) };
}

function decidedRequest({ core, options }: Call): PipelineRequest | undefined {
  if (options.decision === undefined || options.runId === undefined) return undefined;
  return (core.engine.inputOf(options.runId) as RunInput | undefined)?.request;
}

const WAITING: RunOutcome = { status: 'waiting', publications: [] };

/**
 * The run's end, or that it has come to wait for somebody. A decision is handed over as soon as the run waits: at once
 * when it waits already, else when there is nothing left to do but to wait.
 */
async function untilEndOrWait({ core, options }: Call, handle: RunHandle): Promise<RunOutcome> {
  const { engine } = core;
  const { promise, resolve } = Promise.withResolvers<RunOutcome>();
  let { decision } = options;
  const decide = async (): Promise<boolean> => {
    const said = decision;
    if (said === undefined) return false;
    decision = undefined;
    return engine.resumeHook(approvalToken(handle.runId()), said).then(
      () => true,
      () => {
        decision = said;
        return false;
      },
    );
  };
  const stop = engine.watchWaiting((runId) => {
    if (runId !== handle.runId()) return;
    void decide().then((isDecided) => {
      if (!isDecided) resolve(WAITING);
    });
  });
  try {
    if (!(await decide()) && handle.isWaiting()) return WAITING;
    return (await Promise.race([handle.result, promise])) as RunOutcome;
  } finally {
    stop();
  }
}

function openDoorRooms({ core, options }: Call, { lineage, request }: RunInput): Rooms {
  const { engine, results } = core;
  const { budgetUsd, prices } = options.models;
  const ledger = openSpendLedger({ results, lineage });
  const meter = createMeter({ ledger, budgetUsd, prices });
  return {
    request,
    results,
    models: redactModels(createModels({ ...options.models, meter, isStopped: () => options.signal.aborted })),
    money: {
      ...(budgetUsd === undefined ? {} : { budgetUsd }),
      priceOf: (model) => findPrice({ model, overrides: prices }),
      spent: ledger.read,
    },
    ...(options.change === undefined ? {} : { change: options.change }),
    ...(options.tree === undefined ? {} : { tree: options.tree }),
    ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
    ...(options.readThread === undefined ? {} : { readThread: options.readThread }),
    ...(options.readCommits === undefined ? {} : { readCommits: options.readCommits }),
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

/**
 * What makes two requests the same: repository, target with its head, pipeline, and the options, into which everything that
 * counts of the configuration has gone. Not who asked, and not where the base of a pull request is by now: what is compared
 * begins where the head left it, and a job that is run again goes on with its run although somebody merged meanwhile. Pure.
 */
export function requestKey({ actor: _, ...request }: PipelineRequest): string {
  const { target } = request;
  const pinned = target.kind === 'pull-request' ? { ...target, baseSha: '' } : target;
  return resultKey({ request: JSON.parse(JSON.stringify({ ...request, target: pinned })) });
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
