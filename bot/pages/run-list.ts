import type { Job } from '../jobs/job.ts';
import type { BotStore } from '../store/bot-store.ts';
import { formatCount, formatDuration, formatShort, renderTime } from './format.ts';
import { type Content, html, type Markup } from './html.ts';
import { viewJob } from './job-view.ts';
import { renderLayout } from './layout.ts';
import type { Assets } from './load-assets.ts';
import { describeItems, renderBar, renderStatus } from './parts.ts';
import { countOpen, FILTERS, selectRuns } from './select-runs.ts';

const LABELS: Record<string, string> = {
  running: 'Running',
  waiting: 'Waiting',
  done: 'Done',
  failed: 'Failed',
  other: 'Other',
};

/** The list of runs. Unknown filters and cursors count as none. */
export function renderRunList(options: {
  store: BotStore;
  assets: Assets;
  serverUrl: string;
  now: number;
  query: URLSearchParams;
}): string {
  const { store, assets, serverUrl, now, query } = options;
  const status = query.get('status') ?? '';
  const filter = Object.hasOwn(FILTERS, status) ? status : undefined;
  const before = /^[0-9A-Z]{26}$/.exec(query.get('before') ?? '')?.[0];
  const { jobs, older } = selectRuns({ store, filter, before });
  const open = countOpen(store);
  const rows = jobs.map((job) => renderRow({ job, store, serverUrl, now }));
  const body = html`<h1>Runs</h1>
<nav id="filters" data-swap aria-label="Filter by status">${renderFilters(filter, open)}</nav>
<div id="runs" data-swap>${rows.length === 0 ? renderEmpty(filter ?? before) : renderTable(rows)}${renderPaging({ filter, before, older })}</div>`;
  const running = open.running ?? 0;
  const title = running > 0 ? `${running} running · Runs` : 'Runs';
  const live = html`data-live="list"${running > 0 && html` data-busy`}`;
  return renderLayout({ assets, title, live, isSignedIn: true, body });
}

function renderFilters(filter: string | undefined, open: Record<string, number>): Content {
  const link = (name: string | undefined, label: string) => {
    const count = name === undefined ? 0 : (open[name] ?? 0);
    const href = name === undefined ? '/' : `/?status=${name}`;
    return html`<a href="${href}"${name === filter && html` aria-current="page"`}>${label}${count > 0 && html` <b>${count}</b>`}</a>`;
  };
  return [link(undefined, 'All'), ...Object.keys(FILTERS).map((name) => link(name, LABELS[name] ?? name))];
}

function renderTable(rows: Markup[]): Markup {
  const heads = ['Status', 'Run', 'Asked by', 'When', 'Items', 'Model', 'Took'];
  return html`<table class="runs"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

function renderRow(options: { job: Job; store: BotStore; serverUrl: string; now: number }): Markup {
  const { job, store, serverUrl, now } = options;
  const events = job.outcome?.totals === undefined ? store.events(job.id) : [];
  const view = viewJob({ job, events, serverUrl, now });
  const { counts, duration } = view;
  return html`<tr>
<td class="is">${renderStatus(view)}</td>
<th scope="row"><a href="/runs/${job.id}">${view.name}</a> <span class="where">${view.repository}<wbr>${view.place.startsWith('#') ? '' : ' · '}${view.place}</span></th>
<td data-label="Asked by">${job.actor ?? html`<span class="faint">by itself</span>`}</td>
<td data-label="When">${renderTime(job.createdAt, now)}</td>
<td data-label="Items">${counts ? html`${describeItems(counts)}${view.isOpen && renderBar(counts)}` : none}</td>
<td data-label="Model">${counts ? html`<span class="nowrap">${formatCount(counts.modelCalls, 'call')}</span>, <span class="nowrap">${formatShort(counts.tokensIn + counts.tokensOut)} tokens</span>` : none}</td>
<td data-label="Took" class="nowrap">${duration === undefined ? none : formatDuration(duration)}</td>
</tr>
`;
}

const none = html`<span class="faint none">–</span>`;

function renderEmpty(narrowed: string | undefined): Markup {
  if (narrowed !== undefined) return html`<p class="empty">No such runs. <a href="/">Show all</a></p>`;
  return html`<div class="empty"><p>No runs yet.</p>
<p>Write <code>/gloss summary</code> as a comment on a pull request, and its run appears here.</p></div>`;
}

function renderPaging(options: {
  filter: string | undefined;
  before: string | undefined;
  older: string | undefined;
}): Markup {
  const { filter, before, older } = options;
  const status = filter === undefined ? '' : `status=${filter}&`;
  const newest = html`<a href="/${filter === undefined ? '' : `?status=${filter}`}">Newest</a>`;
  const next = html`<a rel="next" href="/?${status}before=${older}">Older</a>`;
  return html`<nav class="paging" aria-label="Pages">${before !== undefined && newest}${older !== undefined && next}</nav>`;
}
