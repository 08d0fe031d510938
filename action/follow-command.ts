import { notice } from '@actions/core';
import { answerCommand, reactTo } from '../src/commands/answer-command.ts';
import { describeEnd, explainPublicly } from '../src/commands/describe-end.ts';
import { PAUSED, pause, unpause } from '../src/commands/pause.ts';
import { pinTarget } from '../src/commands/pin-target.ts';
import { renderHelp, renderRefusal } from '../src/commands/render-answer.ts';
import { escapeMarkdown } from '../src/content/markdown.ts';
import { authoriseActor } from '../src/events/authorise-actor.ts';
import type { CommandIntent } from '../src/events/delivery-intent.ts';
import { type CommandOptions, NO_OPTIONS } from '../src/events/flags.ts';
import { parseCommand } from '../src/events/parse-command.ts';
import { showPiece } from '../src/events/show-piece.ts';
import type { GitHubClient } from '../src/github/create-client.ts';
import type { JobContext } from './job.ts';
import { openClient } from './open-client.ts';
import { setOutputs } from './outputs.ts';
import { type JobEnd, performJob } from './run-job.ts';

/** A command, and what is needed to follow it. */
export interface CommandCall {
  context: JobContext;
  intent: CommandIntent;
  client: GitHubClient;
}

/** Understands a command in a comment and follows it, or says why not. Returns the process's exit code. */
export async function followCommand(context: JobContext, intent: CommandIntent): Promise<number> {
  const client = openClient(context);
  const call: CommandCall = { context, intent, client };
  const { owner, repo, actor, body, on } = intent;
  const decision = await authoriseActor({ client, owner, repo, actor, own: {} });
  if (!decision.allowed) {
    if (decision.tell) return await refuse(call, decision);
    return skip(`the comment is not followed (${decision.reason})`);
  }
  const parsed = parseCommand({ body, on, door: 'action' });
  if (parsed.kind === 'none') return skip('the comment is no command');
  if (parsed.kind === 'refused') return await refuse(call, parsed);
  if (parsed.verb === 'help') {
    await answer(call, renderHelp({ door: 'action', allowedModels: [] }));
    await reactAs(call, 'rocket');
    return skip('the command is answered');
  }
  const { verb, options, argument } = parsed;
  if (verb === 'approve' || verb === 'reject') {
    const { followDecision } = await import('./follow-decision.ts');
    return await followDecision(call, { verb, argument });
  }
  if (verb === 'pause' || verb === 'resume') return await pauseOrResume(call, verb);
  return await runPipeline(call, verb, options);
}

/** A job knows of no others: what goes on is what the workflow would run by itself. */
async function pauseOrResume(call: CommandCall, verb: 'pause' | 'resume'): Promise<number> {
  const { context, intent, client } = call;
  const place = { client, owner: intent.owner, repo: intent.repo, number: intent.number };
  if (verb === 'pause') {
    await pause(place);
    await answer(call, PAUSED);
    await reactAs(call, 'rocket');
    return skip('the pull request is paused');
  }
  if (intent.on === 'issue')
    return await refuse(call, {
      reason: 'Nothing is paused on an issue.',
      hint: 'Write `/gloss retry NAME`.',
    });
  await unpause(place);
  return await runPipeline(call, context.inputs.pipeline || 'summary', NO_OPTIONS);
}

async function runPipeline(call: CommandCall, pipeline: string, asked: CommandOptions): Promise<number> {
  const { context, intent, client } = call;
  const { owner, repo, actor } = intent;
  const target = await pinTarget({ client, intent, now: Date.now() });
  if ('reason' in target) return await refuse(call, target);
  await reactAs(call, 'eyes');
  const issue = intent.on === 'issue' ? { issue: intent.number } : {};
  const job = { ...context, place: { owner, repo }, pipeline, target, actor: actor.login, ...issue, asked };
  const dryRun = asked.dryRun || context.inputs['dry-run'];
  return await finishCommand({ ...call, dryRun }, pipeline, () => performJob(job));
}

/** Does what was asked for, and tells how it ended. Returns the process's exit code. */
export async function finishCommand(
  call: CommandCall & { dryRun?: boolean },
  pipeline: string,
  work: () => Promise<JobEnd | Refusal>,
): Promise<number> {
  const { context, dryRun = false } = call;
  try {
    const done = await work();
    if (!('exitCode' in done)) return await refuse(call, done);
    const { exitCode, end } = done;
    const told = describeEnd({ pipeline, dryRun: dryRun, end });
    if (told !== undefined) await answer(call, told);
    await reactAs(call, exitCode === 0 ? 'rocket' : 'confused');
    return exitCode;
  } catch (error) {
    // A job that was asked to stop has no time left; the next one goes on.
    if (!context.signal.aborted) {
      const reason = escapeMarkdown(explainPublicly(error, 'the job'));
      await tellRefusal(call, { reason }).catch(() => undefined);
    }
    throw error;
  }
}

async function answer({ intent, client }: CommandCall, body: string): Promise<void> {
  const { owner, repo, number } = intent;
  await answerCommand({ client, owner, repo, number, body, onNote: say });
}

export async function reactAs({ intent, client }: CommandCall, content: 'eyes' | 'rocket' | 'confused') {
  const { owner, repo, commentId } = intent;
  await reactTo({ client, owner, repo, commentId, content, onNote: say });
}

/** Why something is not done, and what to do instead; both are Markdown. */
export interface Refusal {
  reason: string;
  hint?: string | undefined;
}

async function tellRefusal(call: CommandCall, { reason, hint }: Refusal): Promise<void> {
  const line = showPiece(call.intent.body).replaceAll('`', '');
  await answer(call, renderRefusal({ line, reason, hint }));
  await reactAs(call, 'confused');
}

/** Says why a command is not followed. Returns the process's exit code. */
export async function refuse(call: CommandCall, refusal: Refusal): Promise<number> {
  await tellRefusal(call, refusal);
  return skip('the command is refused, and a comment says why');
}

function skip(why: string): number {
  say(`Nothing was run: ${why}.`);
  setOutputs({ status: 'skipped', publications: [], runId: '', resumed: false });
  return 0;
}

function say(message: string): void {
  notice(message, { title: 'Gloss' });
}
