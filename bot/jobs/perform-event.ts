import { CONFIG_FILE } from '../../src/config/config-file.ts';
import type { GlossConfig } from '../../src/config/config-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { authoriseActor } from '../../src/events/authorise-actor.ts';
import type { PipelineIntent } from '../../src/events/delivery-intent.ts';
import { NO_OPTIONS } from '../../src/events/flags.ts';
import { readFileText } from '../../src/github/read-file-text.ts';
import { type PullRequest, readPullRequest } from '../../src/github/read-pull-request.ts';
import type { Bot } from '../bot.ts';
import type { NewJob } from '../store/bot-store.ts';
import type { Job } from './job.ts';
import type { Performed, Scheduler } from './scheduler.ts';
import { startPipelines } from './start-pipelines.ts';
import { tellBadConfig, tellGoodConfig } from './tell-config.ts';

/** Starts what the repository's configuration wants on an event; read from the base, never from a pull request's head. */
export async function performEvent(options: {
  bot: Bot;
  scheduler: Scheduler;
  job: Job;
  intent: PipelineIntent;
}): Promise<Performed> {
  const { bot, scheduler, job, intent } = options;
  const client = bot.clients.of(job.installationId);
  const { target, owner, repo, actor } = intent;
  const place = { client, owner, repo };
  if (intent.asked) {
    const rules = { own: bot.own, allowedBots: bot.settings.allowedBots };
    const decision = actor && (await authoriseActor({ ...place, ...rules, actor }));
    if (decision?.allowed !== true) return refuse(decision?.reason ?? 'nobody asked');
  }
  let pipelines: string[];
  if (target.kind === 'branch') {
    const text = await readFileText({ ...place, ref: target.sha, path: CONFIG_FILE });
    pipelines = choose(intent, parseConfig({ text, file: CONFIG_FILE }));
  } else {
    const pullRequest = await readPullRequest({ ...place, number: target.number, path: CONFIG_FILE });
    if (pullRequest.headSha !== target.headSha) return superseded();
    pipelines = await chooseOrTell({ bot, job, pullRequest }, intent);
  }
  const jobs = pipelines.map(
    (pipeline): NewJob => ({
      once: `${job.id}:${pipeline}`,
      installationId: job.installationId,
      ...{ owner, repo },
      ...(actor === undefined ? {} : { actor: actor.login }),
      work: { kind: 'pipeline', pipeline, target, options: NO_OPTIONS, asked: intent.asked },
    }),
  );
  startPipelines({ bot, scheduler, jobs });
  return { status: 'done', outcome: {} };
}

function choose({ asked, target, pipelines }: PipelineIntent, { events }: GlossConfig): string[] {
  const wanted: string[] = target.kind === 'branch' ? events.push : events['pull-request'];
  return asked ? pipelines : [...new Set(wanted)];
}

/** A wrong configuration would otherwise be found out by nobody but the operator. */
async function chooseOrTell(
  scene: { bot: Bot; job: Job; pullRequest: PullRequest },
  intent: PipelineIntent,
): Promise<string[]> {
  const { baseFile: text } = scene.pullRequest;
  let chosen: string[];
  try {
    chosen = choose(intent, parseConfig({ text, file: CONFIG_FILE }));
  } catch (error) {
    const fallback = choose(intent, parseConfig({ text: undefined, file: CONFIG_FILE }));
    await tellBadConfig({ ...scene, error, pipelines: intent.pipelines, fallback });
    throw error;
  }
  await tellGoodConfig({ ...scene, pipelines: intent.pipelines.filter((name) => !chosen.includes(name)) });
  return chosen;
}

function refuse(reason: string): Performed {
  return { status: 'refused', outcome: { reason } };
}

function superseded(): Performed {
  return { status: 'superseded', outcome: { reason: 'The pull request has moved on.' } };
}
