import type { Job, Work } from '../jobs/job.ts';
import type { BotStore, NewJob } from './bot-store.ts';
import { JOB_COLUMNS, toJob } from './job-rows.ts';
import type { StoreParts } from './open-bot-store.ts';

/** Deliveries and the jobs that come of them, each once. */
export function acceptJobs(parts: StoreParts): Pick<BotStore, 'accept' | 'add'> {
  const { database, now, newId, inTransaction, append } = parts;
  const deliver = database.prepare('INSERT OR IGNORE INTO deliveries (id, received_at) VALUES (?, ?)');
  const insert = database.prepare(
    `INSERT OR IGNORE INTO jobs (id, once, kind, status, installation, owner, repo, number, pipeline, actor, work, created_at)
     VALUES (:id, :once, :kind, 'queued', :installationId, :owner, :repo, :number, :pipeline, :actor, :work, :createdAt)
     RETURNING ${JOB_COLUMNS}`,
  );
  const addOne = (job: NewJob): Job[] => {
    const { once, installationId, owner, repo, actor = null, work } = job;
    const row = insert.get({
      ...{ once, installationId, owner, repo, actor },
      id: newId(),
      kind: work.kind,
      number: numberOf(work) ?? null,
      pipeline: work.kind === 'pipeline' ? work.pipeline : null,
      work: JSON.stringify(work),
      createdAt: now(),
    });
    if (row === undefined) return [];
    const made = toJob(row);
    append(made.id, { type: 'status', status: 'queued' });
    return [made];
  };
  const add = (jobs: NewJob[]) => inTransaction(() => jobs.flatMap(addOne));
  return {
    add,
    accept: ({ id, jobs }) =>
      inTransaction(() => {
        const isNew = deliver.run(id, now()).changes > 0;
        return isNew ? { duplicate: false, jobs: add(jobs) } : { duplicate: true, jobs: [] };
      }),
  };
}

/** The pull request or issue that a job belongs to. */
export function numberOf(work: Work): number | undefined {
  if (work.kind === 'command') return work.intent.number;
  const { target } = work.kind === 'event' ? work.intent : work;
  if (target.kind === 'pull-request') return target.number;
  return work.kind === 'pipeline' ? work.issue : undefined;
}
