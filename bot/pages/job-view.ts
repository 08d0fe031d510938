import { ENDED, type Job, type JobEvent, type JobProgress } from '../jobs/job.ts';
import { numberOf } from '../store/accept-jobs.ts';

/** How a status looks: always with its word, never by colour alone. */
export type Tone = 'quiet' | 'busy' | 'ask' | 'good' | 'warn' | 'bad';

/** What list and page say about a job. */
export interface JobView {
  status: string;
  tone: Tone;
  /** Of the pipeline, or what else the job does. */
  name: string;
  /** `octo/stage`. */
  repository: string;
  /** `#12`, or a branch. */
  place: string;
  /** Of the pull request, issue or branch on GitHub. */
  url: string;
  counts: Counts | undefined;
  /** Milliseconds that it took, or has taken so far. */
  duration: number | undefined;
  isOpen: boolean;
}

/** `done` includes what was reused. */
export type Counts = Omit<JobProgress, 'stage'> & { stage?: JobProgress['stage']; costUsd?: number | null };

const WORDS: Record<Job['status'], readonly [string, Tone]> = {
  queued: ['Queued', 'quiet'],
  running: ['Running', 'busy'],
  waiting: ['Waiting', 'ask'],
  done: ['Done', 'good'],
  failed: ['Failed', 'bad'],
  cancelled: ['Cancelled', 'quiet'],
  superseded: ['Superseded', 'quiet'],
  refused: ['Refused', 'warn'],
};

/** @param options.events Of the job: tell how far it is when it has not ended. Pure. */
export function viewJob(options: {
  job: Job;
  events: readonly JobEvent[];
  serverUrl: string;
  now: number;
}): JobView {
  const { job, events, serverUrl, now } = options;
  const [status, tone] = wordFor(job);
  const isOpen = !ENDED.has(job.status);
  const isCounting = job.status === 'running' || job.finishedAt !== undefined;
  return {
    ...{ status, tone, isOpen },
    name: nameOf(job),
    repository: `${job.owner}/${job.repo}`,
    ...locate(job, serverUrl),
    counts: job.outcome?.totals ?? events.findLast((event) => event.type === 'progress')?.progress,
    duration: job.startedAt !== undefined && isCounting ? (job.finishedAt ?? now) - job.startedAt : undefined,
  };
}

/** The word for a status, with how its run ended. Pure. */
export function wordFor(job: Pick<Job, 'status' | 'outcome'>): readonly [string, Tone] {
  if (job.status === 'done' && job.outcome?.status === 'partial') return ['Partial', 'warn'];
  if (job.status === 'done' && job.outcome?.status === 'skipped') return ['Nothing to do', 'quiet'];
  return WORDS[job.status];
}

/** Share of the items that are through, in percent. Pure. */
export function percentOf({ items, done, failed }: Counts): number {
  return items === 0 ? 0 : Math.min(100, Math.floor(((done + failed) / items) * 100));
}

function nameOf({ work }: Job): string {
  if (work.kind === 'pipeline') return work.pipeline;
  return work.kind === 'command' ? 'command' : `event: ${work.intent.pipelines.join(', ')}`;
}

function locate(job: Job, serverUrl: string): { place: string; url: string } {
  const { owner, repo, work } = job;
  const base = `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
  const number = numberOf(work);
  const branch = branchOf(work);
  const isIssue = work.kind === 'command' ? work.intent.on === 'issue' : branch !== undefined;
  if (number !== undefined)
    return { place: `#${number}`, url: `${base}/${isIssue ? 'issues' : 'pull'}/${number}` };
  return {
    place: branch ?? '',
    url: `${base}/tree/${(branch ?? '').split('/').map(encodeURIComponent).join('/')}`,
  };
}

function branchOf(work: Job['work']): string | undefined {
  if (work.kind === 'command') return undefined;
  const { target } = work.kind === 'event' ? work.intent : work;
  return target.kind === 'branch' ? target.branch : undefined;
}
