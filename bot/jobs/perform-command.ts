import { PAUSED } from '../../src/commands/pause.ts';
import { pinTarget } from '../../src/commands/pin-target.ts';
import { renderHelp, renderRefusal } from '../../src/commands/render-answer.ts';
import { describeError } from '../../src/errors.ts';
import { authoriseActor } from '../../src/events/authorise-actor.ts';
import type { CommandIntent } from '../../src/events/delivery-intent.ts';
import type { CommandOptions } from '../../src/events/flags.ts';
import { parseCommand } from '../../src/events/parse-command.ts';
import { showPiece } from '../../src/events/show-piece.ts';
import type { Bot } from '../bot.ts';
import type { NewJob } from '../store/bot-store.ts';
import { answerCommand, reactTo } from './answer-command.ts';
import { decideApproval } from './decide-approval.ts';
import { endJobs } from './end-jobs.ts';
import { explainPublicly } from './explain-publicly.ts';
import type { Job, PipelineWork } from './job.ts';
import { renderStatus } from './render-status.ts';
import { pauseHere, resumeHere } from './resume-here.ts';
import type { Performed, Scheduler } from './scheduler.ts';
import { startPipelines } from './start-pipelines.ts';

export interface CommandCall {
  bot: Bot;
  scheduler: Scheduler;
  job: Job;
  intent: CommandIntent;
  signal: AbortSignal;
}

/** A reason as Markdown, said to whoever asked. */
export interface Refusal {
  reason: string;
  hint?: string;
}

/** Understands a command and follows it, or says why not: also when GitHub does not let it be followed. */
export async function performCommand(call: CommandCall): Promise<Performed> {
  try {
    return await followCommand(call);
  } catch (error) {
    // Whoever stops the server does not want that said; the next process follows the command.
    if (call.signal.aborted) throw error;
    call.bot.log.error({ job: call.job.id, error }, 'command failed');
    await refuse(call, { reason: explainPublicly(error) }).catch((second: unknown) =>
      call.bot.log.error({ job: call.job.id, error: second }, 'the failure could not be told'),
    );
    return { status: 'failed', outcome: { reason: describeError(error) } };
  }
}

async function followCommand(call: CommandCall): Promise<Performed> {
  const { bot, job, intent } = call;
  const { settings, own } = bot;
  const client = bot.clients.of(job.installationId);
  const rules = { own, allowedBots: settings.allowedBots };
  const decision = await authoriseActor({
    ...rules,
    client,
    owner: job.owner,
    repo: job.repo,
    actor: intent.actor,
  });
  if (!decision.allowed) {
    const { reason, tell } = decision;
    return tell ? refuse(call, { reason }) : { status: 'refused', outcome: { reason } };
  }
  const parsed = parseCommand({
    ...{ body: intent.body, on: intent.on, door: 'app' },
    allowedModels: settings.allowedModels,
  });
  if (parsed.kind === 'none') return { status: 'refused', outcome: { reason: 'no command' } };
  if (parsed.kind === 'refused') return refuse(call, parsed);
  const { verb, options, argument } = parsed;
  if (verb === 'help')
    return answer(call, renderHelp({ door: 'app', allowedModels: settings.allowedModels }));
  if (verb === 'status') {
    const { owner, repo } = job;
    return answer(
      call,
      renderStatus({ jobs: bot.store.list({ place: { owner, repo, number: intent.number } }) }),
    );
  }
  if (verb === 'cancel') return cancelAll(call);
  if (verb === 'pause') {
    await pauseHere(call);
    return answer(call, PAUSED);
  }
  if (verb === 'resume') {
    const refusal = await resumeHere(call);
    return refusal ? refuse(call, refusal) : { status: 'done', outcome: {} };
  }
  if (verb === 'approve' || verb === 'reject') {
    const refusal = decideApproval({ ...call, verb, argument });
    if (refusal) return refuse(call, refusal);
    await reactTo({ bot, job, commentId: intent.commentId, content: 'eyes' });
    return { status: 'done', outcome: {} };
  }
  return startPipeline(call, { pipeline: verb, options });
}

async function startPipeline(
  call: CommandCall,
  { pipeline, options }: { pipeline: string; options: CommandOptions },
): Promise<Performed> {
  const { bot, scheduler, job, intent } = call;
  const { owner, repo, installationId, actor } = job;
  const client = bot.clients.of(installationId);
  const target = await pinTarget({ client, intent, now: bot.now() });
  if ('reason' in target) return refuse(call, target);
  const work: PipelineWork = {
    ...{ kind: 'pipeline', pipeline, target, options, asked: true, commentId: intent.commentId },
    ...(target.kind === 'branch' ? { issue: intent.number } : {}),
  };
  const next: NewJob = {
    once: `${job.id}:${pipeline}`,
    ...{ installationId, owner, repo, work },
    ...(actor === undefined ? {} : { actor }),
  };
  // Before the run, which takes it away when it ends.
  await reactTo({ bot, job, commentId: intent.commentId, content: 'eyes' });
  startPipelines({ bot, scheduler, jobs: [next] });
  return { status: 'done', outcome: {} };
}

async function cancelAll(call: CommandCall): Promise<Performed> {
  const { bot, job, intent } = call;
  const { owner, repo } = job;
  const jobs = bot.store.listOpenAt({ owner, repo, number: intent.number });
  const ended = await endJobs(call, jobs, `cancelled by ${intent.actor.login}`);
  if (ended.length === 0) return refuse(call, { reason: 'Nothing is running here.' });
  await reactTo({ bot, job, commentId: intent.commentId, content: 'rocket' });
  return { status: 'done', outcome: {} };
}

async function answer(call: CommandCall, body: string): Promise<Performed> {
  const { bot, job, intent } = call;
  await answerCommand({ bot, job, number: intent.number, body });
  await reactTo({ bot, job, commentId: intent.commentId, content: 'rocket' });
  return { status: 'done', outcome: {} };
}

async function refuse(call: CommandCall, { reason, hint }: Refusal): Promise<Performed> {
  const { bot, job, intent } = call;
  const line = showPiece(intent.body).replaceAll('`', '');
  await answerCommand({ bot, job, number: intent.number, body: renderRefusal({ line, reason, hint }) });
  await reactTo({ bot, job, commentId: intent.commentId, content: 'confused' });
  return { status: 'refused', outcome: { reason } };
}
