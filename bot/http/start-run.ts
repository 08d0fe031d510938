import type { IncomingMessage, ServerResponse } from 'node:http';
import { ulid } from 'ulid';
import { z } from 'zod';
import { askOptions } from '../../src/config/ask-options.ts';
import { PIPELINE_NAME } from '../../src/config/pipeline-schema.ts';
import { describeError, GlossError } from '../../src/errors.ts';
import { NO_OPTIONS } from '../../src/events/flags.ts';
import { findInstallation } from '../../src/github/find-installation.ts';
import { readBranchHead } from '../../src/github/read-branch-head.ts';
import { readDefaultBranch } from '../../src/github/read-default-branch.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { pipelines } from '../../src/pipelines/registry.ts';
import type { Bot } from '../bot.ts';
import type { Job, PipelineWork } from '../jobs/job.ts';
import type { Scheduler } from '../jobs/scheduler.ts';
import { startPipelines } from '../jobs/start-pipelines.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send-json.ts';
import { streamJob } from './stream-job.ts';

const MAX_BODY = 64 * 1024;
const patterns = z.array(z.string().min(1).max(500)).max(30).default([]);

const bodySchema = z.strictObject({
  repository: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "must be 'owner/name'"),
  pipeline: z.string().regex(PIPELINE_NAME, 'must be the name of a pipeline'),
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
  question: z.string().max(5_000).optional(),
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
  isReady: () => boolean;
}): Promise<void> {
  const { bot, scheduler, request, response, isReady } = options;
  const text = await readBody(request, MAX_BODY);
  if (text === undefined)
    return sendJson(response, 413, { error: `The body is longer than ${MAX_BODY} bytes.` });
  try {
    const job = await makeJob({ bot, scheduler, body: parseBody(text) });
    streamJob({ store: bot.store, scheduler, response, job, isStopping: () => !isReady() });
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
  // What a repository calls its own pipelines is read when the run starts.
  const looksAt = Object.hasOwn(pipelines, body.pipeline) ? pipelines[body.pipeline]?.looksAt : 'tree';
  const installationId = await findInstallation({ client: bot.clients.app, owner, repo });
  if (installationId === undefined) throw wrong(`The App is not installed on ${body.repository}.`);
  const place = { client: bot.clients.of(installationId), owner, repo };
  const target = await pinTarget({ ...place, body, looksAt });
  const { paths, ignore, dryRun, all } = body;
  const { ask } = askOptions({
    pipeline: body.pipeline,
    question: body.question,
    of: target.kind === 'branch' ? 'files' : 'change',
  });
  const work: PipelineWork = {
    ...{ kind: 'pipeline', pipeline: body.pipeline, target, asked: true },
    options: { ...NO_OPTIONS, paths, ignore, dryRun, all, ...(ask && { question: ask.question }) },
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
  looksAt: string | undefined;
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

function wrong(message: string): GlossError {
  return new GlossError({ code: 'usage', message });
}
