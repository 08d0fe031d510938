import { pause, unpause } from '../../src/commands/pause.ts';
import { pinTarget } from '../../src/commands/pin-target.ts';
import type { NewJob } from '../store/bot-store.ts';
import { reactTo } from './answer-command.ts';
import { endJobs } from './end-jobs.ts';
import type { Job, PipelineWork } from './job.ts';
import type { CommandCall, Refusal } from './perform-command.ts';
import { startPipelines } from './start-pipelines.ts';

/** Nothing runs here by itself from now on, and what began by itself ends. @throws GitHubError when GitHub says no. */
export async function pauseHere(call: CommandCall): Promise<void> {
  const { bot, job, intent } = call;
  const { owner, repo, number } = intent;
  await pause({ client: bot.clients.of(job.installationId), owner, repo, number });
  const open = bot.store.listOpenAt({ owner, repo, number });
  const own = open.filter(
    ({ work, status }) => work.kind === 'pipeline' && !work.asked && status !== 'waiting',
  );
  await endJobs(call, own, `paused by ${intent.actor.login}`);
}

/**
 * Takes a pause away, then goes on with what was not finished here: with what runs by itself as if there had been a push, and
 * with what somebody asked for, on what the pull request is now. What was answered is not paid again.
 *
 * @returns why there is nothing to go on with. @throws GitHubError when GitHub says no.
 */
export async function resumeHere(call: CommandCall): Promise<Refusal | undefined> {
  const { bot, scheduler, job, intent } = call;
  const { owner, repo, number, on, actor } = intent;
  const client = bot.clients.of(job.installationId);
  const target = await pinTarget({ client, intent, now: bot.now() });
  if ('reason' in target) return target;
  const wasPaused = on === 'pull-request' && (await unpause({ client, owner, repo, number }));
  const jobs = findUnfinished(bot.store.list({ place: { owner, repo, number } }))
    .filter((work) => work.asked || !wasPaused)
    .map((work): NewJob['work'] => ({ ...work, target, commentId: intent.commentId }));
  if (wasPaused)
    jobs.push({
      kind: 'event',
      intent: { ...{ kind: 'pipeline', pipelines: ['summary'], target, asked: false }, owner, repo, actor },
    });
  if (jobs.length === 0)
    return {
      reason: 'Nothing is paused or unfinished here.',
      hint: 'Ask for a pipeline by its name: `/gloss summary`.',
    };
  // Before the runs, which take 👀 away when they end; what runs by itself marks no comment.
  const content = jobs.some(({ kind }) => kind === 'pipeline') ? 'eyes' : 'rocket';
  await reactTo({ bot, job, commentId: intent.commentId, content });
  const common = { installationId: job.installationId, owner, repo, actor: actor.login };
  startPipelines({
    ...{ bot, scheduler },
    jobs: jobs.map((work, index) => ({ ...common, once: `${job.id}:resume:${index}`, work })),
  });
  return undefined;
}

/** Of each pipeline the last job, where it has left something to do. @param jobs Newest first. */
function findUnfinished(jobs: readonly Job[]): PipelineWork[] {
  const last = new Map<string, Job>();
  for (const job of jobs) {
    if (job.work.kind === 'pipeline' && !job.work.options.dryRun && !last.has(job.work.pipeline))
      last.set(job.work.pipeline, job);
  }
  return [...last.values()].flatMap(({ work, status, outcome }) =>
    work.kind === 'pipeline' && (LEFT.has(status) || outcome?.status === 'partial') ? [work] : [],
  );
}

const LEFT: ReadonlySet<Job['status']> = new Set(['failed', 'cancelled']);
