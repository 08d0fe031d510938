import type { Job } from '../jobs/job.ts';

export const JOB_COLUMNS = `id, status, installation, owner, repo, actor, work, run_id, attempts, approval, decision, ending, outcome,
  created_at, started_at, finished_at`;

/** A row of `jobs`, read with JOB_COLUMNS. */
export function toJob(row: Record<string, unknown>): Job {
  const optional = {
    actor: row.actor,
    runId: row.run_id,
    approval: parse(row.approval),
    decision: parse(row.decision),
    ending: parse(row.ending),
    outcome: parse(row.outcome),
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
  return {
    id: row.id,
    status: row.status,
    installationId: row.installation,
    owner: row.owner,
    repo: row.repo,
    work: parse(row.work),
    attempts: row.attempts,
    createdAt: row.created_at,
    ...Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== null && value !== undefined),
    ),
  } as Job;
}

function parse(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
