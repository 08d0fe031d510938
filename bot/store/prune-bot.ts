import type { StoreParts } from './open-bot-store.ts';

const DAY_MS = 86_400_000;
/** GitHub redelivers for three days (https://docs.github.com/en/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks). */
const DELIVERIES_MS = 14 * DAY_MS;
const JOBS_MS = 30 * DAY_MS;
const BREAKERS_MS = 2 * DAY_MS;

/** Forgets deliveries, ended jobs with their events, and breakers that are old. */
export function pruneBot({ database, now, inTransaction }: StoreParts): void {
  const time = now();
  inTransaction(() => {
    database.prepare('DELETE FROM deliveries WHERE received_at < ?').run(time - DELIVERIES_MS);
    database
      .prepare('DELETE FROM job_events WHERE job IN (SELECT id FROM jobs WHERE finished_at < ?)')
      .run(time - JOBS_MS);
    database.prepare('DELETE FROM jobs WHERE finished_at < ?').run(time - JOBS_MS);
    database.prepare('DELETE FROM breakers WHERE used_at < ?').run(time - BREAKERS_MS);
  });
}
