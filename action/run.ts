import { existsSync } from 'node:fs';
import { debug, error as logError, notice, setFailed, setOutput, warning } from '@actions/core';
import { describeError, describeErrorLines, exitCodeFor } from '../src/errors.ts';
import { GitHubError } from '../src/github/github-error.ts';
import { readInputs } from './inputs.ts';
import type { JobContext } from './job.ts';
import { createLogProgress } from './log-progress.ts';
import { mayStoreState } from './may-store-state.ts';
import { SAVE_STATE, setOutputs } from './outputs.ts';
import { type ActionEvent, readEvent } from './read-event.ts';
import { runJob } from './run-job.ts';
import { readSettings } from './settings.ts';
import { trimState } from './trim-state.ts';

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
  let stateDir = '';
  let isCarried = false;
  try {
    const inputs = readInputs();
    const settings = readSettings(inputs, process.env);
    ({ stateDir } = settings);
    isCarried = inputs['state-dir'] === '';
    if (inputs.command !== '') {
      const { runCommandLine } = await import('./run-command-line.ts');
      return await runCommandLine({ inputs, settings, env: process.env });
    }
    const { intent, apiUrl, serverUrl } = await readEvent(inputs);
    const context: JobContext = { inputs, settings, apiUrl, serverUrl, progress, signal: stop.signal };
    return await follow(context, intent);
  } catch (error) {
    progress.end();
    // What GitHub's limit kept from being read or published is there for the next attempt: nothing failed.
    if (error instanceof GitHubError && error.kind === 'limit' && !stop.signal.aborted) {
      setOutputs({ status: 'waiting', publications: [], runId: '', resumed: false });
      setOutput(SAVE_STATE, existsSync(stateDir));
      warning(`The run waits: ${describeError(error)}`, { title: 'Gloss' });
      return 0;
    }
    if (!existsSync(stateDir)) setOutput(SAVE_STATE, false);
    if (stop.signal.aborted) logError('Stopped. What was finished is kept; run again to go on.');
    else setFailed(describeErrorLines(error).join('\n'));
    return exitCodeFor(error);
  } finally {
    // The last word counts.
    if (!mayStoreState(process.env)) setOutput(SAVE_STATE, false);
    // A process that was asked to stop has no time for it; the next one has.
    if (isCarried && !stop.signal.aborted) await trim(stateDir);
  }
}

/** A state that stays too large is no reason to fail. */
async function trim(stateDir: string): Promise<void> {
  await trimState({ stateDir }).catch((error) => debug(`The state was not trimmed: ${describeError(error)}`));
}

/** Does what the event asks for. */
async function follow(context: JobContext, intent: ActionEvent['intent']): Promise<number> {
  if (intent.kind === 'command') {
    const { followCommand } = await import('./follow-command.ts');
    return await followCommand(context, intent);
  }
  if (intent.kind === 'ignore') {
    notice(`There is nothing to do: ${intent.reason}.`, { title: 'Gloss' });
    setOutputs({ status: 'skipped', publications: [], runId: '', resumed: false });
    return 0;
  }
  const { owner, repo, pipelines, target, actor } = intent;
  const [pipeline = ''] = pipelines;
  const named = actor === undefined ? {} : { actor: actor.login };
  return await runJob({ ...context, place: { owner, repo }, pipeline, target, ...named });
}
