import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeyValues } from './parse-key-values.ts';
import { fail, type RunningStep, reportError, saveState, setEnvironment } from './running-step.ts';

/** A step's summary beyond this many bytes is dropped. Source: FileCommandManager.cs of actions/runner. */
const MAXIMUM_SUMMARY_BYTES = 1024 * 1024;
/** Variables that `GITHUB_ENV` may not set. */
const BLOCKED_VARIABLES = new Set(['NODE_OPTIONS']);

type CommandFile = 'path' | 'env' | 'step_summary' | 'state' | 'output';
export type CommandFiles = Record<CommandFile, string>;

const READERS: Record<CommandFile, (step: RunningStep, path: string) => void> = {
  path: readPaths,
  env: readEnvironment,
  step_summary: readSummary,
  state: (step, path) => {
    for (const [name, value] of readPairs(path)) saveState(step, name, value);
  },
  output: (step, path) => {
    for (const [name, value] of readPairs(path)) step.record.outputs[name] = value;
  },
};

/** Makes the empty files behind `GITHUB_OUTPUT`, `GITHUB_ENV` and so on for one stage of one step. */
export function createCommandFiles(temp: string): CommandFiles {
  const suffix = randomUUID();
  const path = (prefix: string): string => {
    const file = join(temp, '_runner_file_commands', `${prefix}_${suffix}`);
    writeFileSync(file, '');
    return file;
  };
  return {
    path: path('add_path'),
    env: path('set_env'),
    step_summary: path('step_summary'),
    state: path('save_state'),
    output: path('set_output'),
  };
}

/** Takes over what a finished step wrote, whether or not it succeeded. A file that cannot be read fails the step. */
export function processCommandFiles(step: RunningStep, files: CommandFiles): void {
  for (const name of Object.keys(READERS) as CommandFile[]) {
    try {
      READERS[name](step, files[name]);
    } catch (error) {
      reportError(step.job, `Unable to process file command '${name}' successfully.`);
      reportError(step.job, error);
      fail(step);
    }
    rmSync(files[name], { force: true });
  }
}

function readPairs(path: string): Iterable<[string, string]> {
  return parseKeyValues(readText(path));
}

/** A file that the step deleted counts as empty. */
function readText(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? '' : readFileSync(path, 'utf8');
}

function readPaths(step: RunningStep, path: string): void {
  const { job } = step;
  for (const line of readText(path).split(/\r\n|\r|\n/)) {
    if (line !== '') job.paths = [...job.paths.filter((known) => known !== line), line];
  }
}

function readEnvironment(step: RunningStep, path: string): void {
  for (const [name, value] of readPairs(path)) {
    if (BLOCKED_VARIABLES.has(name.toUpperCase())) {
      reportError(
        step.job,
        `Can't store ${name.toUpperCase()} output parameter using '$GITHUB_ENV' command.`,
      );
    } else {
      setEnvironment(step.job, name, value);
    }
  }
}

function readSummary(step: RunningStep, path: string): void {
  const { journal } = step.job;
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAXIMUM_SUMMARY_BYTES) {
    const [limit, actual] = [MAXIMUM_SUMMARY_BYTES, size].map((bytes) => Math.floor(bytes / 1024));
    reportError(
      step.job,
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${actual}k.`,
    );
    return;
  }
  const lines = readText(path).split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) journal.summary += `${journal.mask(line)}\n`;
}
