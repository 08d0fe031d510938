import type { Bot } from '../bot.ts';
import type { Job } from './job.ts';
import { performCommand } from './perform-command.ts';
import { performEvent } from './perform-event.ts';
import { performPipeline } from './perform-pipeline.ts';
import type { Performed, Scheduler } from './scheduler.ts';

/** Does what a job says. May be done again at any time: after a kill it begins anew, and looks before it writes. */
export async function performJob(options: {
  bot: Bot;
  scheduler: Scheduler;
  job: Job;
  signal: AbortSignal;
}): Promise<Performed> {
  const { job } = options;
  const { work } = job;
  if (work.kind === 'event') return performEvent({ ...options, intent: work.intent });
  if (work.kind === 'command') return performCommand({ ...options, intent: work.intent });
  return performPipeline({ ...options, work });
}
