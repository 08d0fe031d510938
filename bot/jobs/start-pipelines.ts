import type { Bot } from '../bot.ts';
import { numberOf } from '../store/accept-jobs.ts';
import type { NewJob } from '../store/bot-store.ts';
import type { Job, PipelineWork } from './job.ts';
import { targetOf } from './queued-job.ts';
import type { Scheduler } from './scheduler.ts';

/**
 * Makes jobs of pipelines and ends those that they replace: runs of the same pipeline on an earlier head of the same pull
 * request, whose answers are kept. What waits for approval goes only when somebody asked again.
 */
export function startPipelines(options: { bot: Bot; scheduler: Scheduler; jobs: NewJob[] }): Job[] {
  const { bot, scheduler, jobs } = options;
  const made = bot.store.add(jobs);
  for (const job of made) {
    const { owner, repo, work } = job;
    if (work.kind !== 'pipeline') continue;
    const number = numberOf(work);
    const place = { owner, repo, pipeline: work.pipeline, ...(number === undefined ? {} : { number }) };
    for (const other of bot.store.listOpenAt(place)) {
      if (isReplaced(other, job, work)) scheduler.end(other, REPLACED);
    }
  }
  scheduler.add(made);
  return made;
}

const REPLACED = {
  status: 'superseded',
  outcome: { reason: 'A newer run of the same pipeline took its place.' },
} as const;

function isReplaced(other: Job, job: Job, work: PipelineWork): boolean {
  if (other.id >= job.id || other.work.kind !== 'pipeline') return false;
  if (targetOf(other, other.work) !== targetOf(job, work)) return false;
  if (other.status === 'waiting') return work.asked && !work.options.dryRun;
  const [before, after] = [other.work.target, work.target];
  return before.kind === 'pull-request' && after.kind === 'pull-request' && before.headSha !== after.headSha;
}
