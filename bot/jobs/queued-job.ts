import type { QueuedJob } from './choose-job.ts';
import type { Job, PipelineWork } from './job.ts';

/** What decides a job's turn. */
export function toQueuedJob(job: Job): QueuedJob {
  const { id, installationId, work, ending } = job;
  // To say that a run has ended is a request or two.
  const lane = work.kind === 'pipeline' && ending === undefined ? 'run' : 'light';
  return { id, installationId, lane, target: work.kind === 'pipeline' ? targetOf(job, work) : id };
}

/** Names what a run of a pipeline is about, so that there is one at a time. */
export function targetOf(
  { owner, repo }: Pick<Job, 'owner' | 'repo'>,
  { pipeline, target }: PipelineWork,
): string {
  const name = target.kind === 'pull-request' ? `#${target.number}` : `@${target.branch}`;
  return `${owner}/${repo}${name} ${pipeline}`;
}
