import { info, setFailed, warning } from '@actions/core';
import { GlossError } from '../src/errors.ts';
import { OFFLINE_MODEL } from '../src/models/parse-model-id.ts';
import { runPullRequest } from '../src/run-pull-request.ts';
import type { Job } from './job.ts';
import { openClient } from './open-client.ts';
import { annotateNotRead, setOutputs, writeJobSummary } from './outputs.ts';

/** A pipeline over a pull request's change: one comment. Returns the process's exit code. */
export async function runOnPullRequest(job: Job): Promise<number> {
  const { inputs, settings, event, progress, signal } = job;
  const pipeline = inputs.pipeline || 'summary';
  if (event.kind !== 'pull-request') {
    throw new GlossError({
      code: 'usage',
      message: `'${pipeline}' looks at a pull request, and this event has none.`,
      remedy: 'Run it in a workflow with `on: pull_request`.',
    });
  }
  const publish = inputs.publish ?? ['comment', 'summary'];
  const { serverUrl, headSha, fork, actor, owner, repo, number } = event;
  const client = openClient(job);
  if (fork && publish.includes('comment')) {
    warning('The pull request comes from a fork: its token may not comment, so see the job summary instead.');
  }
  const end = await runPullRequest({
    client,
    serverUrl,
    address: { owner, repo, number },
    headSha,
    pipeline,
    options: {
      model: settings.model ?? OFFLINE_MODEL,
      paths: inputs.paths,
      ignore: inputs.ignore,
      packing: true,
    },
    ...(actor === undefined ? {} : { actor }),
    ...(settings.workspace === undefined ? {} : { workspace: settings.workspace }),
    comment: publish.includes('comment') && !fork,
    dryRun: inputs['dry-run'],
    stateDir: settings.stateDir,
    models: settings.models,
    progress,
    onWarning: (message) => warning(message),
    signal,
  });
  progress.end();
  setOutputs(end);
  if (inputs['dry-run'] && end.text !== undefined) info(end.text);
  if (end.report) annotateNotRead(end.report);
  if (publish.includes('summary')) await writeJobSummary(end);
  if (end.status === 'failed') setFailed(end.error ?? 'Nothing could be read.');
  return end.status === 'failed' ? 1 : 0;
}
