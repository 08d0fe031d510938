import { describeError } from '../src/errors.ts';
import { findCommandLine } from '../src/events/command-line.ts';
import type { DeliveryIntent, PipelineTable } from '../src/events/delivery-intent.ts';
import { readDelivery } from '../src/events/read-delivery.ts';
import type { Bot } from './bot.ts';
import type { Job } from './jobs/job.ts';
import type { NewJob } from './store/bot-store.ts';

/** Everything that a repository's configuration could want; it decides when the job looks at it. */
const ANYTHING: PipelineTable = {
  'pull_request.opened': ['summary', 'docs'],
  'pull_request.ready_for_review': ['summary', 'docs'],
  'pull_request.synchronize': ['summary', 'docs'],
  'pull_request.reopened': ['summary', 'docs'],
  push: ['docs'],
};

/** Longest piece of a comment that is kept: the command parser refuses what is longer than a part of it. */
const MAX_LINE = 4_000;

/**
 * Takes a verified delivery: notes it and its jobs in one transaction and returns; everything else comes later. Never
 * throws for what a payload holds.
 */
export function createInbox(options: { bot: Bot; onJobs: (jobs: Job[]) => void }) {
  const { bot, onJobs } = options;
  const { store, log, metrics, settings } = bot;
  return {
    receive(delivery: { id: string; event: string; payload: unknown }): void {
      const { id, event, payload } = delivery;
      try {
        const { own } = bot;
        const { allowedBots } = settings;
        const intent = readDelivery({ event, payload, own, allowedBots, pipelines: ANYTHING });
        const { duplicate, jobs } = store.accept({ id, jobs: toJobs(intent, id) });
        const outcome = duplicate ? 'duplicate' : intent.kind === 'ignore' ? 'ignored' : 'accepted';
        metrics.deliveries.inc({ outcome });
        const reason = intent.kind === 'ignore' ? { reason: intent.reason } : {};
        log.info({ delivery: id, event, outcome, jobs: jobs.map((job) => job.id), ...reason }, 'delivery');
        if (jobs.length > 0) onJobs(jobs);
      } catch (error) {
        metrics.deliveries.inc({ outcome: 'failed' });
        log.error({ delivery: id, event, error: describeError(error) }, 'delivery could not be taken');
        throw new Error('The delivery could not be noted.');
      }
    },
  };
}

/** Without an installation nothing can be read or written. */
function toJobs(intent: DeliveryIntent, delivery: string): NewJob[] {
  if (intent.kind === 'ignore' || intent.kind === 'installation') return [];
  const { installationId, owner, repo, actor } = intent;
  if (installationId === undefined) return [];
  const common = { installationId, owner, repo, ...(actor === undefined ? {} : { actor: actor.login }) };
  if (intent.kind === 'pipeline') {
    return [{ ...common, once: `delivery:${delivery}`, work: { kind: 'event', intent } }];
  }
  const line = findCommandLine(intent.body)?.slice(0, MAX_LINE) ?? '';
  // One comment is one command, also when two deliveries tell of it.
  const once = `comment:${owner}/${repo}:${intent.commentId}`;
  return [{ ...common, once, work: { kind: 'command', intent: { ...intent, body: line } } }];
}
