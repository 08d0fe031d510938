import { describeEnd } from '../../src/commands/describe-end.ts';
import { renderRefusal } from '../../src/commands/render-answer.ts';
import { escapeMarkdown } from '../../src/content/markdown.ts';
import { describeError } from '../../src/errors.ts';
import type { ModelSettings } from '../../src/models/create-models.ts';
import type { PullRequestEnd } from '../../src/run-pull-request.ts';
import { InterruptedError } from '../../src/run-request.ts';
import type { Bot } from '../bot.ts';
import { answerCommand, reactTo } from './answer-command.ts';
import { explainPublicly } from './explain-publicly.ts';
import { finishProgress } from './finish-progress.ts';
import type { Job, JobOutcome, PipelineWork } from './job.ts';
import { runDecided, tellOtherBytes } from './run-decided.ts';
import { runPipelineJob } from './run-pipeline-job.ts';
import type { Performed, Scheduler } from './scheduler.ts';
import { trackProgress } from './track-progress.ts';

interface PipelineCall {
  bot: Bot;
  scheduler: Scheduler;
  job: Job;
  work: PipelineWork;
  signal: AbortSignal;
}

/** Runs a pipeline for a job, tells the outcome where somebody asked, and notes what it spent. */
export async function performPipeline(call: PipelineCall): Promise<Performed> {
  const { bot, job, work } = call;
  const obstacle = findObstacle(call);
  if (obstacle) return refuse(call, obstacle);
  const tracked = trackProgress({ store: bot.store, jobId: job.id });
  try {
    const models = countModels({ bot, job, spent: tracked.spent });
    const run = (decided: Job) =>
      runPipelineJob({ ...call, job: decided, models, progress: tracked.progress });
    const end = await runDecided({ job, run });
    if (end.status === 'waiting' && end.preview) {
      const { digest } = end.preview;
      await tellOtherBytes({ bot, job, work, digest });
      return { wait: { digest, token: end.runId, expiresAt: end.expiresAt ?? bot.now() } };
    }
    return await finish(call, end);
  } catch (error) {
    // Whatever breaks while the server stops, or once somebody ended the job, is no failure of the run.
    if (error instanceof InterruptedError || call.signal.aborted) throw error;
    await tellFailure(call, error);
    bot.metrics.runs.inc({ pipeline: work.pipeline, status: 'failed' });
    // The operator reads more than whoever asks for the status on GitHub.
    bot.store.append(job.id, { type: 'note', text: describeError(error) });
    return { status: 'failed', outcome: { reason: explainPublicly(error) } };
  } finally {
    tracked.stop();
  }
}

/** `loud`: said also where nobody asked. */
interface Obstacle {
  reason: string;
  loud: boolean;
}

/** Why a run must not start. One that was started goes on. */
function findObstacle({ bot, job, work }: PipelineCall): Obstacle | undefined {
  if (job.runId !== undefined) return undefined;
  const { store, settings, log } = bot;
  const onlyTells = !work.asked || work.options.dryRun;
  if (onlyTells && work.pipeline === 'docs' && waitsHere(bot, job, work)) {
    return { reason: 'Generated files wait for approval here, and their comment stays.', loud: false };
  }
  const { tokens } = store.usage(job.installationId, dayOf(bot.now()));
  if (settings.dailyTokens > 0 && tokens >= settings.dailyTokens) {
    const spent = `${tokens} of ${settings.dailyTokens} tokens`;
    const reason = `The budget of today is used up: ${spent}. It starts again at midnight UTC.`;
    return { reason, loud: false };
  }
  const { allowed, news, closesAt } = store.takeTurn(breakerKey(job, work));
  if (news) log.warn({ job: job.id, owner: job.owner, repo: job.repo, news: news.message }, 'loop breaker');
  if (allowed) return undefined;
  const until = new Date(closesAt ?? bot.now()).toISOString();
  const open = `The loop breaker is open: too many runs here within an hour. It closes at ${until}.`;
  return { reason: news?.message ?? open, loud: news !== undefined };
}

function waitsHere({ store }: Bot, { owner, repo }: Job, work: PipelineWork): boolean {
  const { pipeline, target } = work;
  const number = target.kind === 'pull-request' ? { number: target.number } : {};
  return store.listOpenAt({ owner, repo, pipeline, ...number }).some(({ status }) => status === 'waiting');
}

function breakerKey({ owner, repo }: Job, { target }: PipelineWork): string {
  return `${owner}/${repo}${target.kind === 'pull-request' ? `#${target.number}` : `@${target.branch}`}`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function countModels(options: {
  bot: Bot;
  job: Job;
  spent: (usage: { tokensIn: number; tokensOut: number }) => void;
}): ModelSettings {
  const { bot, job, spent } = options;
  return {
    ...bot.settings.models,
    onCall: ({ model, outcome, usage }) => {
      if (model.startsWith('offline:')) return;
      const { tokensIn, tokensOut } = usage;
      spent(usage);
      bot.metrics.modelCalls.inc({ outcome });
      bot.metrics.tokens.inc({ direction: 'in' }, tokensIn);
      bot.metrics.tokens.inc({ direction: 'out' }, tokensOut);
      bot.store.addUsage(job.installationId, dayOf(bot.now()), {
        tokens: tokensIn + tokensOut,
        modelCalls: 1,
      });
    },
  };
}

async function finish(call: PipelineCall, end: PullRequestEnd): Promise<Performed> {
  const { bot, job, work } = call;
  const { status, error, report, publications } = end;
  const totals = report?.totals;
  bot.metrics.runs.inc({ pipeline: work.pipeline, status });
  if (totals) {
    bot.metrics.items.inc({ outcome: 'done' }, totals.done - totals.reused);
    bot.metrics.items.inc({ outcome: 'reused' }, totals.reused);
    bot.metrics.items.inc({ outcome: 'failed' }, totals.failed);
    bot.metrics.cost.inc(totals.costUsd ?? 0);
  }
  if (publications.some(({ kind, sha }) => kind === 'commit' && sha !== undefined)) {
    bot.store.noteCommit(breakerKey(job, work));
  }
  const outcome: JobOutcome = {
    ...{ status, publications },
    ...(error === undefined ? {} : { reason: error }),
    ...(totals === undefined ? {} : { totals }),
  };
  const isGood = status !== 'failed';
  await tellEnd(call, end, isGood);
  return { status: isGood ? 'done' : 'failed', outcome };
}

/** What stands nowhere else is said in the comment for commands: a dry run, why nothing was done, where a proposal is. */
async function tellEnd(call: PipelineCall, end: PullRequestEnd, isGood: boolean): Promise<void> {
  const { bot, job, work } = call;
  const number = conversationOf(work);
  if (work.commentId !== undefined && number !== undefined) {
    const body = describeEnd({ pipeline: work.pipeline, dryRun: work.options.dryRun, end });
    if (body !== undefined) await answerCommand({ bot, job, number, body });
  }
  await reactToAskers(call, isGood ? 'rocket' : 'confused');
}

async function refuse(call: PipelineCall, { reason, loud }: Obstacle): Promise<Performed> {
  const { bot, job, work } = call;
  // The reaction comes last, so that whoever sees it finds all the rest done.
  await finishProgress({ bot, job, work, reason });
  const number = conversationOf(work);
  if (number !== undefined && (loud || work.commentId !== undefined)) {
    const line = work.commentId === undefined ? work.pipeline : `/gloss ${work.pipeline}`;
    await answerCommand({ bot, job, number, body: renderRefusal({ line, reason }) });
    await reactToAskers(call, 'confused');
  }
  return { status: 'refused', outcome: { reason } };
}

async function tellFailure(call: PipelineCall, error: unknown): Promise<void> {
  const { bot, job, work } = call;
  const number = conversationOf(work);
  bot.log.error({ job: job.id, error }, 'run failed');
  if (work.commentId === undefined || number === undefined) return;
  try {
    const body = renderRefusal({
      line: `/gloss ${work.pipeline}`,
      reason: escapeMarkdown(explainPublicly(error)),
    });
    await answerCommand({ bot, job, number, body });
    await reactToAskers(call, 'confused');
  } catch (second) {
    bot.log.error({ job: job.id, error: second }, 'the failure could not be told');
  }
}

async function reactToAskers(
  { bot, job, work }: PipelineCall,
  content: 'rocket' | 'confused',
): Promise<void> {
  await reactTo({ bot, job, commentId: work.commentId, content });
  const decided = job.decision?.commentId;
  if (decided !== work.commentId) await reactTo({ bot, job, commentId: decided, content });
}

function conversationOf(work: PipelineWork): number | undefined {
  return work.target.kind === 'pull-request' ? work.target.number : work.issue;
}
