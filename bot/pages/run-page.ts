import type { Job, JobEvent } from '../jobs/job.ts';
import { formatCount, formatDuration, formatNumber, renderTime } from './format.ts';
import { type Content, html, type Markup } from './html.ts';
import { type Counts, type JobView, percentOf, viewJob } from './job-view.ts';
import { renderLayout } from './layout.ts';
import type { Assets } from './load-assets.ts';
import { describeProgress, renderBar, renderStatus } from './parts.ts';
import { renderPublications } from './publications.ts';
import { renderLog, renderTimeline } from './timeline.ts';

/** One run: what it does, how far it is, how it ended. What changes stands in `data-swap`. */
export function renderRunPage(options: {
  job: Job;
  events: readonly JobEvent[];
  assets: Assets;
  serverUrl: string;
  now: number;
}): string {
  const { job, events, assets, serverUrl, now } = options;
  const view = viewJob({ job, events, serverUrl, now });
  const { counts, status, name, repository, place } = view;
  const where = place.startsWith('#') ? `${repository}${place}` : `${repository} · ${place}`;
  const body = html`<div id="head" data-swap><h1>${name} ${renderStatus(view)}</h1>
<p class="sub">${renderLink(view.url, where)}, asked by ${job.actor ?? 'nobody (by itself)'} ${renderTime(job.createdAt, now)}</p>
${renderReason(job)}${renderApproval(job, now)}</div>
<section id="progress" data-swap aria-label="Progress">${renderProgress(view)}</section>
<div class="columns">
<section id="timeline" data-swap><h2>Timeline</h2>${renderTimeline({ job, events, now })}</section>
<div id="rest" data-swap>${renderPublications(job.outcome?.publications)}${renderLog(events)}<h2>Details</h2>${renderDetails(job)}</div>
</div>`;
  const share = job.status === 'running' && counts ? ` ${percentOf(counts)}%` : '';
  const live = html`data-live="run"${view.isOpen && html` data-events="/api/runs/${job.id}/events?after=${events.at(-1)?.seq ?? 0}"`}`;
  return renderLayout({
    assets,
    title: `${status}${share} · ${name} · ${where}`,
    live,
    isSignedIn: true,
    body,
  });
}

function renderLink(url: string, text: string): Markup {
  return html`<a href="${url}" rel="noreferrer">${text}</a>`;
}

function renderReason({ outcome }: Job): Content {
  return outcome?.reason !== undefined && html`<p class="note">${outcome.reason}</p>`;
}

function renderApproval({ status, approval }: Job, now: number): Content {
  if (status !== 'waiting' || approval === undefined) return undefined;
  const { digest, expiresAt } = approval;
  return html`<p class="note ask">Nothing is published yet. To publish exactly this, comment <code>/gloss approve ${digest.slice(0, 12)}</code>; to throw it away, <code>/gloss reject</code>. Expires ${renderTime(expiresAt, now)}.</p>`;
}

function renderProgress({ counts, duration }: JobView): Content {
  if (counts === undefined) return html`<p class="faint">No items yet.</p>`;
  return html`<p class="line"><span>${describeProgress(counts)}</span><b>${percentOf(counts)}%</b></p>${renderBar(counts)}
<dl class="figures">${figuresOf(counts, duration).map(([term, value, mark]) => html`<div><dt class="${mark}">${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function figuresOf(counts: Counts, duration: number | undefined): [string, string, string][] {
  const { done, reused, failed, modelCalls, tokensIn, tokensOut, costUsd } = counts;
  const figures: [string, string, string][] = [
    ['Newly done', formatNumber(Math.max(0, done - reused)), 'key fresh'],
    ['Reused', formatNumber(reused), 'key reused'],
    ['Failed', formatNumber(failed), 'key failed'],
    ['Model calls', formatNumber(modelCalls), ''],
    ['Tokens in', formatNumber(tokensIn), ''],
    ['Tokens out', formatNumber(tokensOut), ''],
  ];
  if (typeof costUsd === 'number') figures.push(['Cost', `$${costUsd.toFixed(costUsd < 1 ? 3 : 2)}`, '']);
  if (duration !== undefined) figures.push(['Took', formatDuration(duration), '']);
  return figures;
}

function renderDetails(job: Job): Markup {
  const { work, runId, attempts, approval, decision } = job;
  const facts: [string, Content][] = [['Job', html`<code>${job.id}</code>`]];
  if (runId !== undefined) facts.push(['Run', html`<code>${runId}</code>`]);
  if (attempts > 1) facts.push(['Attempts', formatCount(attempts, 'attempt')]);
  if (work.kind === 'pipeline') facts.push(...factsOfWork(work));
  if (approval !== undefined) facts.push(['Digest', html`<code>${approval.digest}</code>`]);
  if (decision !== undefined) {
    const by = decision.actor === undefined ? '' : ` by ${decision.actor}`;
    facts.push(['Decision', `${decision.kind}${by}${decision.reason ? `: ${decision.reason}` : ''}`]);
  }
  return html`<dl class="facts">${facts.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

function factsOfWork({ target, options }: Extract<Job['work'], { kind: 'pipeline' }>): [string, Content][] {
  const sha = target.kind === 'branch' ? target.sha : target.headSha;
  const facts: [string, Content][] = [['Commit', html`<code>${sha.slice(0, 12)}</code>`]];
  if (options.paths.length > 0) facts.push(['Paths', html`<code>${options.paths.join(' ')}</code>`]);
  if (options.ignore.length > 0) facts.push(['Ignored', html`<code>${options.ignore.join(' ')}</code>`]);
  if (options.model !== undefined) facts.push(['Model', html`<code>${options.model}</code>`]);
  if (options.dryRun) facts.push(['Dry run', 'nothing is written']);
  return facts;
}
