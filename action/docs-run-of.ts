import { warning } from '@actions/core';
import type { DocsRun } from '../src/run-docs.ts';
import type { Job } from './job.ts';
import { openClient } from './open-client.ts';

/** What a docs run needs of a job, whatever the event. */
export function docsRunOf(job: Job): DocsRun {
  const { inputs, settings, event, progress, signal } = job;
  const { owner, repo, actor } = event;
  return {
    client: openClient(job),
    address: { owner, repo },
    model: settings.model,
    config: inputs.config.trim() === '' ? undefined : inputs.config.trim(),
    paths: inputs.paths,
    ignore: inputs.ignore,
    ...(actor === undefined ? {} : { actor }),
    ...(settings.workspace === undefined ? {} : { workspace: settings.workspace }),
    dryRun: inputs['dry-run'],
    stateDir: settings.stateDir,
    models: settings.models,
    progress,
    onWarning: (message) => warning(message),
    signal,
  };
}
