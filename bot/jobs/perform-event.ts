import { CONFIG_FILE } from '../../src/config/config-file.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { authoriseActor } from '../../src/events/authorise-actor.ts';
import type { PipelineIntent } from '../../src/events/delivery-intent.ts';
import { NO_OPTIONS } from '../../src/events/flags.ts';
import { readFileText } from '../../src/github/read-file-text.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import type { Bot } from '../bot.ts';
import type { NewJob } from '../store/bot-store.ts';
import type { Job } from './job.ts';
import type { Performed, Scheduler } from './scheduler.ts';
import { startPipelines } from './start-pipelines.ts';

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
  let text: string | undefined;
  if (target.kind === 'branch') text = await readFileText({ ...place, ref: target.sha, path: CONFIG_FILE });
  else {
    const pullRequest = await readPullRequest({ ...place, number: target.number, path: CONFIG_FILE });
    if (pullRequest.headSha !== target.headSha) return superseded();
    text = pullRequest.baseFile;
  }
  const { events } = parseConfig({ text, file: CONFIG_FILE });
  const wanted: string[] = target.kind === 'branch' ? events.push : events['pull-request'];
  const pipelines = intent.asked
    ? intent.pipelines
    : intent.pipelines.filter((name) => wanted.includes(name));
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

function refuse(reason: string): Performed {
  return { status: 'refused', outcome: { reason } };
}

function superseded(): Performed {
  return { status: 'superseded', outcome: { reason: 'The pull request has moved on.' } };
}
