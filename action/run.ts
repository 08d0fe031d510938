import { info, error as logError, setFailed, warning } from '@actions/core';
import { describeError, exitCodeFor } from '../src/errors.ts';
import { createClient } from '../src/github/create-client.ts';
import { runPullRequest } from '../src/run-pull-request.ts';
import { readInputs } from './inputs.ts';
import { createLogProgress } from './log-progress.ts';
import { annotateNotRead, setOutputs, writeJobSummary } from './outputs.ts';
import { readEvent } from './read-event.ts';
import { readSettings } from './settings.ts';

/** A process that is asked to stop is gone after this time, in ms. */
const STOP_MS = 5_000;

/** The action door: inputs and event → request → run → outputs. Returns the process's exit code. */
export async function run(): Promise<number> {
  const stop = new AbortController();
  // The runner sends SIGINT on cancellation, SIGTERM 7.5 s later, and kills after another 2.5 s.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
      // Whatever still waits for an answer then is not worth being killed for.
      setTimeout(() => process.exit(1), STOP_MS).unref();
    });
  }
  const progress = createLogProgress();
  try {
    const inputs = readInputs();
    const settings = readSettings(inputs, process.env);
    const { apiUrl, serverUrl, headSha, fork, actor, ...address } = await readEvent();
    const client = createClient({ token: inputs['github-token'], apiUrl, onWait: tellWait });
    if (fork && inputs.publish.includes('comment')) {
      warning(
        'The pull request comes from a fork: its token may not comment, so see the job summary instead.',
      );
    }
    const end = await runPullRequest({
      client,
      serverUrl,
      address,
      headSha,
      pipeline: inputs.pipeline,
      options: { model: settings.model, paths: inputs.paths, ignore: inputs.ignore, packing: true },
      ...(actor === undefined ? {} : { actor }),
      ...(settings.workspace === undefined ? {} : { workspace: settings.workspace }),
      comment: inputs.publish.includes('comment') && !fork,
      dryRun: inputs['dry-run'],
      stateDir: settings.stateDir,
      models: settings.models,
      progress,
      onWarning: (message) => warning(message),
      signal: stop.signal,
    });
    progress.end();
    setOutputs(end);
    if (inputs['dry-run'] && end.text !== undefined) info(end.text);
    if (end.report) annotateNotRead(end.report);
    if (inputs.publish.includes('summary')) await writeJobSummary(end);
    if (end.status === 'failed') setFailed(end.error ?? 'Nothing could be read.');
    return end.status === 'failed' ? 1 : 0;
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) logError('Stopped. What was finished is kept; run again to go on.');
    else setFailed(describeError(error));
    return exitCodeFor(error);
  }
}

function tellWait(seconds: number, why: string): void {
  warning(`Waiting ${Math.ceil(seconds)} s for GitHub: ${why}`);
}
