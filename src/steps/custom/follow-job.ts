import { MEDIA_LIMITS } from '../../content/media/inspect-media.ts';
import type { JobResult, JobState } from '../../models/jobs/job-service.ts';
import { ModelError } from '../../models/model-error.ts';
import type { StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { Made } from './call-stage.ts';
import { keepMedia } from './make-media.ts';
import { type StoredJob, saveJob } from './stored-job.ts';
import { type JobWork, submitJob } from './submit-job.ts';
import { tellJob } from './tell-job.ts';

/** Questions in a row that may give no answer, unless the stage says. */
const MAX_FAULTS = 5;
/** A job that the service lost is handed over once more. */
const MAX_ATTEMPTS = 2;
const LONGEST_WAIT_MS = 60_000;

/** Asks how far a job is and does what follows from it: waits, fetches what was made, or gives up. */
export async function followJob(work: JobWork, job: StoredJob): Promise<Made> {
  const { context, service } = work;
  const { results } = context.rooms;
  try {
    const state = await service.poll(job.jobId);
    const made = await act(work, job, state);
    if (made.waitMs !== undefined && job.faults > 0 && state.state !== 'lost')
      saveJob(results, work.name, { ...job, faults: 0 });
    return made;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return fault(work, job, error);
  }
}

async function act(work: JobWork, job: StoredJob, state: JobState): Promise<Made> {
  const { service } = work;
  switch (state.state) {
    case 'succeeded':
      return await fetchResult(work, job, state.result);
    case 'failed':
      return { failedCalls: job.attempt, failure: `service '${service.name}' failed: ${state.reason}` };
    case 'lost':
      return await submitAgain(work, job);
    case 'unknown':
      return wait(work, job, state.retryAfterMs);
    default: {
      const percent = state.percent === undefined ? '' : ` ${state.percent} %`;
      tellJob({ ...work, how: `${state.state}${percent}` });
      return wait(work, job, state.retryAfterMs);
    }
  }
}

async function fetchResult(work: JobWork, job: StoredJob, result: JobResult): Promise<Made> {
  const { context, service, call, keep } = work;
  tellJob({ ...work, how: 'downloading' });
  const bytes = await service.download(result, { maxBytes: MEDIA_LIMITS.maxBytes });
  const kept = keepMedia({ rooms: context.rooms, stage: call.stage, bytes });
  if ('refusal' in kept) return { failedCalls: job.attempt, failure: kept.refusal };
  const usage = { tokensIn: 0, tokensOut: 0 };
  keep({ output: kept.output as unknown as StageOutput, calls: job.attempt, usage });
  return { failedCalls: 0 };
}

async function submitAgain(work: JobWork, job: StoredJob): Promise<Made> {
  if (job.attempt < MAX_ATTEMPTS) return await submitJob(work, job.attempt + 1);
  const failure = `service '${work.service.name}' lost the job ${job.attempt} times`;
  return { failedCalls: job.attempt, failure };
}

/** An answer that did not come, or cannot be used. */
function fault(work: JobWork, job: StoredJob, error: ModelError): Made {
  const { context, call } = work;
  const { rooms } = context;
  if (error.kind === 'unauthorised') {
    rooms.fatal = error.message;
    return { failedCalls: job.attempt, fatal: error.message };
  }
  const faults = job.faults + 1;
  const isFinal = error.kind === 'refused' || error.kind === 'unusable';
  if (isFinal || faults > (call.stage.retries ?? MAX_FAULTS)) {
    const times = isFinal || faults === 1 ? '' : ` (${faults} times in a row)`;
    return { failedCalls: job.attempt, failure: `${error.reason}${times}` };
  }
  saveJob(rooms.results, work.name, { ...job, faults });
  return wait(work, job, error.retryAfterMs ?? rooms.backoffMs(faults));
}

/**
 * As long as the service says; else a quarter of what it has taken so far, a minute at most: a short job is found out soon,
 * and a long one is not asked for all the time. Never less than the settings' pause.
 */
function wait(work: JobWork, job: StoredJob, retryAfterMs: number | undefined): Made {
  const { context, service } = work;
  const taken = context.rooms.now().getTime() - job.submittedAt;
  if (taken >= service.timeoutMs) {
    const minutes = service.timeoutMs / 60_000;
    const limit = minutes === 1 ? '1 minute' : `${Number(minutes.toFixed(2))} minutes`;
    return { failedCalls: job.attempt, failure: `service '${service.name}' did not finish within ${limit}` };
  }
  const pause = Math.max(service.pollMs, retryAfterMs ?? Math.min(LONGEST_WAIT_MS, taken / 4));
  const left = Math.max(service.pollMs, service.timeoutMs - taken);
  return { failedCalls: 0, waitMs: Math.ceil(Math.min(pause, left)) };
}
