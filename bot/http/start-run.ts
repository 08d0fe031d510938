import type { IncomingMessage, ServerResponse } from 'node:http';
import { ulid } from 'ulid';
import { z } from 'zod';
import { describeError, GlossError } from '../../src/errors.ts';
import { NO_OPTIONS } from '../../src/events/flags.ts';
import { findInstallation } from '../../src/github/find-installation.ts';
import { readBranchHead } from '../../src/github/read-branch-head.ts';
import { readDefaultBranch } from '../../src/github/read-default-branch.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { findPipeline } from '../../src/pipelines/registry.ts';
import type { Bot } from '../bot.ts';
import type { Job, JobEvent, PipelineWork } from '../jobs/job.ts';
import { ENDED } from '../jobs/job.ts';
import type { Scheduler } from '../jobs/scheduler.ts';
import { startPipelines } from '../jobs/start-pipelines.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

const MAX_BODY = 64 * 1024;
const patterns = z.array(z.string().min(1).max(500)).max(30).default([]);

const bodySchema = z.strictObject({
  repository: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "must be 'owner/name'"),
  pipeline: z.string().min(1).max(50),
  pullRequest: z.int().min(1).optional(),
  branch: z
    .string()
    .min(1)
    .max(250)
    .regex(/^[^\s~^:?*[\\]+$/, 'is no branch')
    .optional(),
  paths: patterns,
  ignore: patterns,
  dryRun: z.boolean().default(false),
  all: z.boolean().default(false),
});

type Body = z.output<typeof bodySchema>;

/**
 * `POST /api/runs`: starts a pipeline and streams what happens as NDJSON: first the job, then its events, last its end. Who
 * closes the connection before that cancels the run.
 */
export async function startRun(options: {
  bot: Bot;
  scheduler: Scheduler;
  request: IncomingMessage;
  response: ServerResponse;
}): Promise<void> {
  const { bot, scheduler, request, response } = options;
  const text = await readBody(request, MAX_BODY);
  if (text === undefined)
    return sendJson(response, 413, { error: `The body is longer than ${MAX_BODY} bytes.` });
  try {
    const job = await makeJob({ bot, scheduler, body: parseBody(text) });
    streamJob({ bot, scheduler, response, job });
  } catch (error) {
    const isTheirs = error instanceof GlossError && error.code !== 'internal' && error.code !== 'state';
    if (!isTheirs) bot.log.error({ error }, 'run could not be started');
    sendJson(response, isTheirs ? 400 : 500, {
      error: isTheirs ? describeError(error) : 'It failed; the log says why.',
    });
  }
}

function parseBody(text: string): Body {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('The body is no JSON.');
  }
  const parsed = bodySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw wrong(`${issue?.path.join('.') || 'The body'}: ${issue?.message}.`);
}

async function makeJob(options: { bot: Bot; scheduler: Scheduler; body: Body }): Promise<Job> {
  const { bot, scheduler, body } = options;
  const [owner = '', repo = ''] = body.repository.split('/');
  const { looksAt } = findPipeline(body.pipeline);
  const installationId = await findInstallation({ client: bot.clients.app, owner, repo });
  if (installationId === undefined) throw wrong(`The App is not installed on ${body.repository}.`);
  const place = { client: bot.clients.of(installationId), owner, repo };
  const target = await pinTarget({ ...place, body, looksAt });
  const { paths, ignore, dryRun, all } = body;
  const work: PipelineWork = {
    ...{ kind: 'pipeline', pipeline: body.pipeline, target, asked: true },
    options: { ...NO_OPTIONS, paths, ignore, dryRun, all },
  };
  const once = `api:${ulid()}`;
  const [job] = startPipelines({ bot, scheduler, jobs: [{ once, installationId, owner, repo, work }] });
  if (job) return job;
  throw new Error('The job was not made.');
}

async function pinTarget(options: {
  client: Bot['clients']['app'];
  owner: string;
  repo: string;
  body: Body;
  looksAt: string;
}): Promise<PipelineWork['target']> {
  const { body, looksAt, ...place } = options;
  const { pullRequest: number, branch } = body;
  if (number !== undefined) {
    const { headSha, isCrossRepository } = await readPullRequest({ ...place, number });
    return { kind: 'pull-request', number, headSha, fork: isCrossRepository };
  }
  if (branch === undefined) throw wrong('Either pullRequest or branch is needed.');
  if (looksAt === 'change') throw wrong(`'${body.pipeline}' looks at a change: name a pullRequest.`);
  const sha = await readBranchHead({ ...place, branch });
  if (sha === undefined) throw wrong(`There is no branch '${branch}'.`);
  const isDefaultBranch = branch === (await readDefaultBranch(place));
  return { kind: 'branch', branch, sha, isDefaultBranch };
}

function streamJob(options: { bot: Bot; scheduler: Scheduler; response: ServerResponse; job: Job }): void {
  const { bot, scheduler, response, job } = options;
  const { store } = bot;
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const write = (value: unknown) => void response.write(`${JSON.stringify(value)}\n`);
  let last = 0;
  const tell = (event: JobEvent) => {
    if (event.seq <= last) return;
    last = event.seq;
    write(event);
    if (event.type !== 'status' || !ENDED.has(event.status)) return;
    stop();
    write({ type: 'end', job: publicJob(store.get(job.id) ?? job) });
    response.end();
  };
  const stop = store.watch((id, event) => {
    if (id === job.id) tell(event);
  });
  write({ type: 'job', job: publicJob(job) });
  for (const event of store.events(job.id)) tell(event);
  response.on('close', () => {
    stop();
    const now = store.get(job.id);
    if (now && !ENDED.has(now.status)) {
      scheduler.end(now, { status: 'cancelled', outcome: { reason: 'The connection was closed.' } });
    }
  });
}

function publicJob({ id, status, owner, repo, runId, outcome }: Job) {
  return { id, status, repository: `${owner}/${repo}`, runId, outcome };
}

function wrong(message: string): GlossError {
  return new GlossError({ code: 'usage', message });
}
