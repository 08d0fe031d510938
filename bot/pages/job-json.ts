import type { Job, JobEvent } from '../jobs/job.ts';

/** A job as `GET /api/runs/:id` tells it: without the hook that would decide on it. Pure. */
export function jobToJson(job: Job, events: readonly JobEvent[]): Record<string, unknown> {
  const { approval, ...rest } = job;
  const progress = events.findLast((event) => event.type === 'progress')?.progress;
  return {
    ...rest,
    ...(approval && { approval: { digest: approval.digest, expiresAt: approval.expiresAt } }),
    ...(progress && { progress }),
  };
}
