import { info, warning } from '@actions/core';
import { GlossError } from '../src/errors.ts';
import { runPullRequest } from '../src/run-pull-request.ts';
import { closeJob } from './close-job.ts';
import type { Job } from './job.ts';
import { openClient } from './open-client.ts';
import { annotateNotRead, setOutputs, writeJobSummary } from './outputs.ts';
import type { JobEnd } from './run-job.ts';
import { mayWrite, optionsOf } from './what-was-asked.ts';

/** A pipeline over a pull request's change: one comment. */
export async function runOnPullRequest(job: Job): Promise<JobEnd> {
  const { inputs, settings, target, place, pipeline, actor, progress, signal, serverUrl } = job;
  if (target.kind !== 'pull-request') {
    throw new GlossError({
      code: 'usage',
      message: `'${pipeline}' looks at a pull request, and this event has none.`,
      remedy: 'Run it in a workflow with `on: pull_request`.',
    });
  }
  const publish = inputs.publish ?? ['comment', 'summary'];
  const { paths, ignore, maxItems, lightModel, dryRun } = optionsOf(job);
  const writes = mayWrite(job);
  const end = await runPullRequest({
    client: openClient(job),
    serverUrl,
    address: { ...place, number: target.number },
    headSha: target.headSha,
    pipeline,
    options: {
      model: settings.model,
      ...{ paths, ignore, packing: true },
      ...(maxItems === undefined ? {} : { maxItems }),
      ...(lightModel === undefined ? {} : { lightModel }),
      ...(await askedOf(job)),
    },
    ...(inputs.config.trim() === '' ? {} : { config: inputs.config.trim() }),
    ...(actor === undefined ? {} : { actor }),
    ...(settings.workspace === undefined ? {} : { workspace: settings.workspace }),
    comment: publish.includes('comment') && writes,
    ...(inputs.publish === undefined
      ? {}
      : {
          review: {
            lines: publish.includes('review') && writes,
            check: publish.includes('check') && writes,
          },
        }),
    dryRun,
    stateDir: settings.stateDir,
    models: settings.models,
    progress,
    onWarning: (message) => warning(message),
    signal,
  });
  progress.end();
  setOutputs(end);
  if (dryRun && end.text !== undefined) info(end.text);
  if (end.report) annotateNotRead(end.report);
  if (publish.includes('summary')) await writeJobSummary(end);
  return closeJob(job, end, 'Nothing could be read.');
}

/** What it takes to check a question is loaded only where there is one: the others have a request to send. */
async function askedOf({ pipeline, asked }: Job) {
  if (pipeline !== 'ask') return {};
  const { askOptions } = await import('../src/config/ask-options.ts');
  return askOptions({ pipeline, question: asked?.question, of: 'change' });
}
