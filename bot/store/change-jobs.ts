import type { BotStore } from './bot-store.ts';
import { JOB_COLUMNS, toJob } from './job-rows.ts';
import type { StoreParts } from './open-bot-store.ts';

type Changes = Pick<
  BotStore,
  'start' | 'setRun' | 'wait' | 'decide' | 'noteEnding' | 'listExpired' | 'requeue' | 'end'
>;

/** A job's way from the queue to its end. Each change is a row and an event in one transaction. */
export function changeJobs(parts: StoreParts): Changes {
  const { database, now, inTransaction, append } = parts;
  const start = database.prepare(
    `UPDATE jobs SET status = 'running', attempts = attempts + 1, started_at = coalesce(started_at, ?)
     WHERE id = ? AND status = 'queued'`,
  );
  const setRun = database.prepare('UPDATE jobs SET run_id = ? WHERE id = ?');
  const wait = database.prepare(
    "UPDATE jobs SET status = 'waiting', approval = ?, expires_at = ?, decision = NULL, ending = NULL WHERE id = ? AND status = 'running'",
  );
  const decide = database.prepare(
    "UPDATE jobs SET status = 'queued', decision = ? WHERE id = ? AND status = 'waiting' AND decision IS NULL",
  );
  const noteEnding = database.prepare(
    "UPDATE jobs SET ending = ? WHERE id = ? AND status IN ('queued', 'running') AND ending IS NULL",
  );
  const expired = database.prepare(
    `SELECT ${JOB_COLUMNS} FROM jobs WHERE status = 'waiting' AND expires_at <= ? ORDER BY expires_at`,
  );
  const requeue = database.prepare("UPDATE jobs SET status = 'queued' WHERE id = ? AND status = 'running'");
  const end = database.prepare(
    `UPDATE jobs SET status = ?, outcome = ?, finished_at = ? WHERE id = ? AND status IN ('queued', 'running', 'waiting')`,
  );
  return {
    start: (id) =>
      inTransaction(() => {
        const taken = start.run(now(), id).changes > 0;
        if (taken) append(id, { type: 'status', status: 'running' });
        return taken;
      }),
    setRun: (id, runId) => void setRun.run(runId, id),
    wait: (id, approval) =>
      inTransaction(() => {
        const waits = wait.run(JSON.stringify(approval), approval.expiresAt, id).changes > 0;
        if (waits) append(id, { type: 'status', status: 'waiting' });
      }),
    decide: (id, decision) =>
      inTransaction(() => {
        const first = decide.run(JSON.stringify(decision), id).changes > 0;
        const by = decision.actor === undefined ? '' : ` by ${decision.actor}`;
        if (first) append(id, { type: 'note', text: `${decision.kind}${by}` });
        return first;
      }),
    noteEnding: (id, ending) => void noteEnding.run(JSON.stringify(ending), id),
    listExpired: (time) => expired.all(time).map(toJob),
    requeue: (id) => void requeue.run(id),
    end: (id, status, outcome) =>
      inTransaction(() => {
        const ended = end.run(status, JSON.stringify(outcome), now(), id).changes > 0;
        const reason = outcome.reason === undefined ? {} : { reason: outcome.reason };
        if (ended) append(id, { type: 'status', status, ...reason });
        return ended;
      }),
  };
}
