import { codeSpan } from '../../src/content/code-span.ts';
import { escapeMarkdown } from '../../src/content/markdown.ts';
import type { Job, JobStatus } from './job.ts';

const MAX_JOBS = 10;
const MAX_REASON = 300;

/** What is running and what was done at a place. Markdown. @param options.jobs Newest first. */
export function renderStatus(options: { jobs: readonly Job[] }): string {
  const rows = options.jobs.slice(0, MAX_JOBS).flatMap(renderJob);
  if (rows.length === 0)
    return '### Gloss status\n\nNothing was asked for here yet. `/gloss help` says what can be.';
  return [
    '### Gloss status',
    ['| Pipeline | State | When | |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const STATES: Record<JobStatus, string> = {
  queued: 'waits for its turn',
  running: 'running',
  waiting: 'waits for `/gloss approve`',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
  superseded: 'replaced by a newer run',
  refused: 'refused',
};

function renderJob(job: Job): string[] {
  if (job.work.kind !== 'pipeline') return [];
  const when = `${new Date(job.createdAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const by = job.actor === undefined ? '' : ` by ${codeSpan(job.actor)}`;
  return [`| ${job.work.pipeline} | ${STATES[job.status]} | ${when}${by} | ${renderOutcome(job)} |`];
}

function renderOutcome({ outcome, approval, status }: Job): string {
  if (status === 'waiting' && approval) return `digest \`${approval.digest.slice(0, 12)}\``;
  const { totals, reason, publications = [] } = outcome ?? {};
  const link = publications.find(({ url }) => url?.startsWith('https://'))?.url;
  const facts = [
    totals ? `${totals.done} of ${totals.items} items, ${totals.modelCalls} model calls` : '',
    reason === undefined ? '' : escapeMarkdown(reason.slice(0, MAX_REASON)).replaceAll(/\s+/g, ' '),
    link === undefined ? '' : `[result](${link})`,
  ];
  return facts.filter(Boolean).join('; ');
}
