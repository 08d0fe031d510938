import type { Job, JobEvent } from '../jobs/job.ts';
import { formatDuration, formatUtc, renderTime } from './format.ts';
import { type Content, html, type Markup } from './html.ts';
import { wordFor } from './job-view.ts';

type StatusEvent = Extract<JobEvent, { type: 'status' }>;

/** What happened to a job, oldest first, with how long each state lasted. */
export function renderTimeline(options: { job: Job; events: readonly JobEvent[]; now: number }): Markup {
  const { job, events, now } = options;
  const states = events.filter((event) => event.type === 'status');
  const entries = states.map((event, index) =>
    renderEntry({ event, next: states[index + 1], job, now, isLast: index === states.length - 1 }),
  );
  return html`<ol class="timeline">${entries}</ol>`;
}

function renderEntry(options: {
  event: StatusEvent;
  next: StatusEvent | undefined;
  job: Job;
  now: number;
  isLast: boolean;
}): Markup {
  const { event, next, job, now, isLast } = options;
  const { status, at, reason } = event;
  const [word, tone] = isLast ? wordFor({ ...job, status }) : wordFor({ status });
  const text = status === 'waiting' ? 'Waiting for approval' : word;
  const lasted = next && html` <span class="faint">${formatDuration(next.at - at)}</span>`;
  return html`<li class="${tone}"><p><b>${text}</b>${lasted} <time datetime="${new Date(at).toISOString()}" title="${formatUtc(at)}">${clock(at)}</time></p>${reason !== undefined && html`<p class="why">${reason}</p>`}${status === 'waiting' && isLast && renderWait(job, now)}</li>`;
}

function renderWait({ approval }: Job, now: number): Content {
  return (
    approval &&
    html`<p class="why">For the digest <code>${approval.digest.slice(0, 12)}</code>, until ${formatUtc(approval.expiresAt)} (${renderTime(approval.expiresAt, now)}).</p>`
  );
}

/** The newest notes; a run may leave thousands. */
const MOST_NOTES = 200;

/** What the run said on its way. */
export function renderLog(events: readonly JobEvent[]): Content {
  const notes = events.filter((event) => event.type === 'note');
  if (notes.length === 0) return undefined;
  const left = notes.length - MOST_NOTES;
  return html`<h2>Log</h2>${left > 0 && html`<p class="faint">${left} older left out.</p>`}<ol class="log">${notes
    .slice(-MOST_NOTES)
    .map(
      ({ at, text }) =>
        html`<li><time title="${formatUtc(at)}">${clock(at)}</time> <span>${text}</span></li>`,
    )}</ol>`;
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}
