import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samplePng } from './sample-media.ts';

/** A job as the service knows it. */
export interface MockJob {
  id: string;
  /** The idempotency key that it was handed over with. */
  key: string;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
  /** From 1: jobs before it that had the same prompt, and this one. */
  time: number;
  /** How often it was handed over: more than 1 when the same key came again. */
  submissions: number;
  polls: number;
  /** Bytes of its result that were sent. */
  sent: number;
}

/** What the service says when it is asked. */
export type PollAnswer =
  | { state: 'queued' | 'running' | 'succeeded' | 'failed'; progress?: number; reason?: string; url?: string }
  | { status: number; headers?: Record<string, string> };

/** What is behind the address of a result. */
export type ResultAnswer =
  | { bytes: Uint8Array; headers?: Record<string, string> }
  | { redirect: string }
  | { status: number }
  /** So many bytes of nothing, without saying how many. */
  | { endless: number };

export interface MockJobs extends AsyncDisposable {
  url: string;
  jobs: MockJob[];
  /** How it goes: `poll` counts from 1. By default queued, running at 40 %, and done. */
  script(answer: (job: MockJob, poll: number) => PollAnswer): void;
  serve(answer: (job: MockJob) => ResultAnswer): void;
  /** Answers to a submission instead of taking it; undefined takes it. `hang` takes the job and never says so. */
  refuse(
    answer: (key: string) => { status: number; headers?: Record<string, string> } | 'hang' | undefined,
  ): void;
  /** Resolves when something happened next: a submission, a question or a download. */
  happens(): Promise<void>;
  /** Value of GLOSS_SERVICES, with this server as `studio`. */
  settings(changes?: Record<string, unknown>): string;
}

/** A service that makes pictures in its own time, over HTTP. */
export async function startMockJobs(): Promise<MockJobs> {
  const jobs: MockJob[] = [];
  const events = new EventEmitter();
  let script: (job: MockJob, poll: number) => PollAnswer = usualWay;
  let serve: (job: MockJob) => ResultAnswer = ({ body }) => ({
    bytes: samplePng(64, 32, String(body.prompt)),
  });
  let refuse: Parameters<MockJobs['refuse']>[0] = () => undefined;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const [, room = '', id = ''] = (request.url ?? '').split('/');
      const job = jobs.find((each) => each.id === decodeURIComponent(id));
      if (request.method === 'POST') submit({ jobs, request, response, body, refuse });
      else if (!job) sendJson(response, 404, { detail: 'no such job' });
      else if (room === 'results') sendResult(job, response, serve(job));
      else poll(job, response, script);
      events.emit('happened');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    jobs,
    script: (next) => {
      script = next;
    },
    serve: (next) => {
      serve = next;
    },
    refuse: (next) => {
      refuse = next;
    },
    happens: async () => {
      await once(events, 'happened');
    },
    settings: (changes = {}) => JSON.stringify({ studio: { ...settingsFor(url), ...changes } }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function settingsFor(url: string) {
  return {
    submit: {
      url: `${url}/jobs`,
      body: {
        prompt: '{{prompt}}',
        options: { size: '{{size}}', voice: '{{voice}}', as: 'image/{{format}}' },
      },
    },
    id: '/job/id',
    poll: { url: `${url}/jobs/{id}` },
    state: '/job/state',
    progress: '/job/progress',
    reason: '/job/reason',
    result: { url: '/job/output/0/url' },
    pollSeconds: 0.01,
    key: { variable: 'STUDIO_KEY' },
  };
}

function usualWay(_: MockJob, poll: number): PollAnswer {
  if (poll === 1) return { state: 'queued' };
  return poll === 2 ? { state: 'running', progress: 40 } : { state: 'succeeded' };
}

function submit(options: {
  jobs: MockJob[];
  request: IncomingMessage;
  response: ServerResponse;
  body: Record<string, unknown>;
  refuse: Parameters<MockJobs['refuse']>[0];
}): void {
  const { jobs, request, response, body, refuse } = options;
  const key = String(request.headers['idempotency-key']);
  const refusal = refuse(key);
  if (refusal && refusal !== 'hang') {
    sendJson(response, refusal.status, { error: { message: `no (${refusal.status})` } }, refusal.headers);
    return;
  }
  let job = jobs.find((each) => each.key === key);
  if (!job) {
    const time = jobs.filter((each) => each.body.prompt === body.prompt).length + 1;
    const { headers } = request;
    job = { id: `job/${jobs.length + 1}`, key, body, headers, time, submissions: 0, polls: 0, sent: 0 };
    jobs.push(job);
  }
  job.submissions += 1;
  if (refusal !== 'hang') sendJson(response, 201, { job: { id: job.id } });
}

function poll(
  job: MockJob,
  response: ServerResponse,
  script: (job: MockJob, poll: number) => PollAnswer,
): void {
  job.polls += 1;
  const answer = script(job, job.polls);
  if ('status' in answer) {
    sendJson(response, answer.status, { detail: `answer ${answer.status}` }, answer.headers);
    return;
  }
  const { url = `/results/${encodeURIComponent(job.id)}`, ...rest } = answer;
  const output = answer.state === 'succeeded' ? { output: [{ url }] } : {};
  sendJson(response, 200, { job: { id: job.id, ...rest, ...output } }, { 'retry-after-ms': '1' });
}

function sendResult(job: MockJob, response: ServerResponse, answer: ResultAnswer): void {
  if ('redirect' in answer) response.writeHead(302, { location: answer.redirect }).end();
  else if ('status' in answer) response.writeHead(answer.status).end();
  else if ('bytes' in answer) {
    job.sent = answer.bytes.length;
    response.writeHead(200, answer.headers).end(answer.bytes);
  } else sendEndless(job, response, answer.endless);
}

function sendEndless(job: MockJob, response: ServerResponse, total: number): void {
  const chunk = Buffer.alloc(256 * 1024);
  response.writeHead(200);
  const more = () => {
    while (job.sent < total && !response.destroyed) {
      job.sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
}
