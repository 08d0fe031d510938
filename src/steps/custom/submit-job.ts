import type { JobService } from '../../models/jobs/job-service.ts';
import type { StageCall } from '../../pipelines/custom/stage-call.ts';
import { askModel } from '../ask-model.ts';
import type { StepContext } from '../guarded.ts';
import type { Made, MadeOutput } from './call-stage.ts';
import { formOf } from './make-media.ts';
import { type JobName, jobId, saveJob } from './stored-job.ts';
import { tellJob } from './tell-job.ts';

/** Work that a service does for a stage. */
export interface JobWork {
  context: StepContext;
  service: JobService;
  name: JobName;
  call: StageCall;
  /** What it is for, for the progress. */
  about: string;
  keep(made: MadeOutput): void;
}

/** Hands the work over and remembers the job. A process that is killed in between hands over the same job again. */
export async function submitJob(work: JobWork, attempt: number): Promise<Made> {
  const { context, service, name, call } = work;
  const { rooms } = context;
  const input = { prompt: call.prompt, ...formOf(call.stage) };
  const asked = await askModel({
    context,
    retries: call.stage.retries,
    ask: async () => ({ jobId: await service.submit({ id: jobId(name, attempt), input }) }),
  });
  const { generated, failedCalls, failure, skipped, fatal } = asked;
  if (fatal !== undefined) return { failedCalls, fatal };
  if (!generated) {
    const why = failure ?? 'the service took no work';
    return { failedCalls, failure: why, ...(skipped ? { skipped } : {}) };
  }
  saveJob(rooms.results, name, {
    jobId: generated.jobId,
    submittedAt: rooms.now().getTime(),
    attempt,
    faults: 0,
  });
  tellJob({ ...work, how: 'queued' });
  return { failedCalls, waitMs: service.pollMs };
}
