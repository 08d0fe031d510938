import type { ResultStore } from '../../results/result-store.ts';
import type { Made } from './call-stage.ts';
import { followJob } from './follow-job.ts';
import { loadJob } from './stored-job.ts';
import { type JobWork, submitJob } from './submit-job.ts';

/**
 * Goes one step with the work that a service does for a stage: hands it over, or asks how far it is and fetches what was
 * made. `waitMs` in the outcome means that there is more to do, after so long.
 */
export async function callService(options: Omit<JobWork, 'service'> & { service: string }): Promise<Made> {
  const { rooms } = options.context;
  if (rooms.fatal !== undefined) return { failedCalls: 0, fatal: rooms.fatal };
  const work: JobWork = { ...options, service: rooms.models.service(options.service) };
  return await sharedStep(work, async () => {
    const job = loadJob(rooms.results, work.name);
    return job === undefined ? await submitJob(work, 1) : await followJob(work, job);
  });
}

/** Steps under way in this process, by the result store and the key of what they make. */
const underWay = new WeakMap<ResultStore, Map<string, Promise<Made>>>();

/** Items that ask for the very same thing at once must not have it made twice: the later ones wait for the first. */
async function sharedStep({ context, name }: JobWork, step: () => Promise<Made>): Promise<Made> {
  const { results } = context.rooms;
  const steps = underWay.get(results) ?? new Map<string, Promise<Made>>();
  underWay.set(results, steps);
  const key = `${name.lineage}/${name.stageKey}`;
  const first = steps.get(key);
  if (first) return { ...(await first), failedCalls: 0 };
  const mine = step().finally(() => steps.delete(key));
  steps.set(key, mine);
  return await mine;
}
