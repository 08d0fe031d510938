import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENDED, type JobEvent } from '../jobs/job.ts';
import type { BotStore } from '../store/bot-store.ts';

const HEARTBEAT_MS = 15_000;

/**
 * Sends the events of a job as server-sent events: what is stored after `Last-Event-ID` (or `after`), then what comes,
 * until the job has ended. A reader who has everything already gets 204, which tells browsers not to come again.
 *
 * The store is the only queue: the watcher just says that something is new. So nothing is sent twice, left out, or sent
 * although its transaction failed, and a slow reader costs no memory.
 *
 * @param options.id Of a job that exists.
 * @param options.after What the reader has when it comes for the first time: the `seq` of an event.
 * @returns How to end the stream.
 */
export function streamEvents(options: {
  store: Pick<BotStore, 'get' | 'events' | 'watch'>;
  id: string;
  after?: number;
  request: IncomingMessage;
  response: ServerResponse;
  heartbeatMs?: number;
}): () => void {
  const { store, id, request, response, heartbeatMs = HEARTBEAT_MS } = options;
  const known = readNumber(request.headers['last-event-id']) ?? options.after;
  let last = known ?? 0;
  let isScheduled = false;
  let isFull = false;

  const isOver = () => ENDED.has(store.get(id)?.status ?? 'done');
  const send = () => {
    isScheduled = false;
    if (isFull || response.writableEnded || response.destroyed) return;
    try {
      const ends = isOver();
      const events = store.events(id, last);
      last = events.at(-1)?.seq ?? last;
      if (events.length > 0) isFull = !response.write(events.map(toMessage).join(''));
      if (ends) response.end();
    } catch {
      // The store is closed or its disk is gone: the reader comes again and gets what is missing.
      response.destroy();
    }
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(send);
  };

  if (known !== undefined && isOver() && store.events(id, last).length === 0) {
    response.writeHead(204).end();
    return () => undefined;
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies of the nginx kind would collect the events otherwise.
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const stop = store.watch((job) => job === id && schedule());
  const heartbeat = setInterval(() => !isFull && response.write(': still here\n\n'), heartbeatMs);
  response.on('drain', () => {
    isFull = false;
    schedule();
  });
  response.once('close', () => {
    clearInterval(heartbeat);
    stop();
  });
  send();
  return () => response.end();
}

function toMessage(event: JobEvent): string {
  return `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
}

function readNumber(text: string | string[] | undefined): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
