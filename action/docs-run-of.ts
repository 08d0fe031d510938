import { warning } from '@actions/core';
import type { DocsRun } from '../src/run-docs.ts';
import type { Job } from './job.ts';
import { openClient } from './open-client.ts';
import { optionsOf } from './what-was-asked.ts';

/** What a docs run needs of a job, whatever the event. */
export function docsRunOf(job: Job): DocsRun {
  const { inputs, settings, place, actor, progress, signal, decided } = job;
  return {
    ...optionsOf(job),
    client: openClient(job),
    address: place,
    model: settings.model,
    config: inputs.config.trim() === '' ? undefined : inputs.config.trim(),
    ...(actor === undefined ? {} : { actor }),
    ...(decided === undefined ? {} : { runId: decided.runId }),
    ...(settings.workspace === undefined ? {} : { workspace: settings.workspace }),
    stateDir: settings.stateDir,
    models: settings.models,
    progress,
    onWarning: (message) => warning(message),
    signal,
  };
}

/** Whether people can be asked before something is committed, and what they said. */
export function approvalOf({ inputs, settings, decided }: Job) {
  const { keptIn } = settings;
  return {
    mustAsk: inputs.approval === 'command',
    ...(keptIn === undefined ? {} : { canAsk: true, keptIn }),
    ...(decided === undefined ? {} : { decision: decided.decision }),
  };
}
