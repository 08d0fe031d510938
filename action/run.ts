import { error as logError, setFailed } from '@actions/core';
import { describeErrorLines, exitCodeFor } from '../src/errors.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { createLogProgress } from './log-progress.ts';
import { type ActionEvent, readEvent } from './read-event.ts';
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
    if (inputs.command !== '') {
      const { runCommandLine } = await import('./run-command-line.ts');
      return await runCommandLine({ inputs, settings, env: process.env });
    }
    const event = await readEvent();
    const job: Job = { inputs, settings, event, progress, signal: stop.signal };
    return await (await chooseWork(inputs, event))(job);
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) logError('Stopped. What was finished is kept; run again to go on.');
    else setFailed(describeErrorLines(error).join('\n'));
    return exitCodeFor(error);
  }
}

/** Only what the job needs is loaded. */
async function chooseWork(inputs: ActionInputs, event: ActionEvent): Promise<(job: Job) => Promise<number>> {
  const pipeline = inputs.pipeline || (event.kind === 'branch' ? 'docs' : 'summary');
  if (pipeline !== 'docs') return (await import('./run-on-pull-request.ts')).runOnPullRequest;
  if (event.kind === 'branch') return (await import('./run-docs-on-branch.ts')).runDocsOnBranch;
  return (await import('./run-docs-on-pull-request.ts')).runDocsOnPullRequest;
}
