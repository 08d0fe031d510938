import type { ServerResponse } from 'node:http';
import { ENDED, type Job, type JobEvent } from '../jobs/job.ts';
import type { Scheduler } from '../jobs/scheduler.ts';
import type { BotStore } from '../store/bot-store.ts';

/** Proxies close what is silent for a minute, and often sooner; in ms. */
const HEARTBEAT_MS = 15_000;

/**
 * Streams a job as NDJSON: first the job, then its events, last its end; between them a heartbeat, so that nobody takes a
 * silent step for a dead connection. Who closes the connection before the end cancels the job.
 *
 * @param options.isStopping Whether this process closes connections itself, which cancels nothing.
 */
export function streamJob(options: {
  store: Pick<BotStore, 'get' | 'events' | 'watch'>;
  scheduler: Pick<Scheduler, 'end' | 'decide'>;
  response: ServerResponse;
  job: Job;
  isStopping: () => boolean;
  heartbeatMs?: number;
}): void {
  const { store, scheduler, response, job, isStopping, heartbeatMs = HEARTBEAT_MS } = options;
  const cancel = () => {
    if (isStopping()) return;
    const now = store.get(job.id);
    if (!now || ENDED.has(now.status)) return;
    const reason = 'the connection of whoever asked was closed';
    // What waits is rejected, so that its comment says so.
    const { approval } = now;
    if (now.status === 'waiting' && approval) {
      scheduler.decide(now.id, { kind: 'rejected', digest: approval.digest, reason });
    } else scheduler.end(now, { status: 'cancelled', outcome: { reason } });
  };
  // It may have been closed while the job was made; nothing is told of that any more.
  if (response.destroyed) {
    cancel();
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Proxies of the nginx kind would collect the lines otherwise.
    'x-accel-buffering': 'no',
  });
  const write = (value: unknown) => void response.write(`${JSON.stringify(value)}\n`);
  const heartbeat = setInterval(() => write({ type: 'heartbeat' }), heartbeatMs);
  let last = 0;
  const tell = (event: JobEvent) => {
    if (event.seq <= last) return;
    last = event.seq;
    write(event);
    if (event.type !== 'status' || !ENDED.has(event.status)) return;
    close();
    write({ type: 'end', job: publicJob(store.get(job.id) ?? job) });
    response.end();
  };
  const stop = store.watch((id, event) => {
    if (id === job.id) tell(event);
  });
  const close = () => {
    clearInterval(heartbeat);
    stop();
  };
  write({ type: 'job', job: publicJob(job) });
  for (const event of store.events(job.id)) tell(event);
  response.on('close', () => {
    close();
    cancel();
  });
}

function publicJob({ id, status, owner, repo, runId, outcome }: Job) {
  return { id, status, repository: `${owner}/${repo}`, runId, outcome };
}
