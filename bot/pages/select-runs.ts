import type { Job, JobStatus } from '../jobs/job.ts';
import type { BotStore } from '../store/bot-store.ts';

const PAGE = 25;
const CHUNK = 100;
/** One request looks at no more; the link to older runs goes on from there. */
const MOST_LOOKED_AT = 1000;

/** Links above the list, and the statuses behind each. */
export const FILTERS: Record<string, readonly JobStatus[]> = {
  running: ['queued', 'running'],
  waiting: ['waiting'],
  done: ['done'],
  failed: ['failed'],
  other: ['cancelled', 'superseded', 'refused'],
};

export interface Selection {
  jobs: Job[];
  /** The id that the next page starts behind; absent when there is nothing older. */
  older: string | undefined;
}

/** One page of the list, newest first. */
export function selectRuns(options: {
  store: Pick<BotStore, 'list' | 'listOpen'>;
  filter: string | undefined;
  before: string | undefined;
}): Selection {
  const { store, filter, before } = options;
  const statuses = filter === undefined ? undefined : FILTERS[filter];
  const isWanted = (job: Job) => statuses?.includes(job.status) ?? true;
  const found: Job[] = [];
  let cursor = before;
  for (let seen = 0; seen < MOST_LOOKED_AT; seen += CHUNK) {
    const jobs = store.list({ limit: CHUNK, ...(cursor !== undefined && { before: cursor }) });
    found.push(...jobs.filter(isWanted));
    if (found.length > PAGE) return { jobs: found.slice(0, PAGE), older: found[PAGE - 1]?.id };
    cursor = jobs.at(-1)?.id;
    if (jobs.length < CHUNK) return { jobs: found, older: undefined };
  }
  return { jobs: found, older: cursor };
}

/** How many runs are open behind a filter; `undefined` where ended ones would have to be counted. */
export function countOpen(store: Pick<BotStore, 'listOpen'>): Record<string, number> {
  const runs = store.listOpen().filter(({ work }) => work.kind === 'pipeline');
  const waiting = runs.filter(({ status }) => status === 'waiting').length;
  return { running: runs.length - waiting, waiting };
}
