import { delimiter } from 'node:path';
import { contextVariables, createGithubContext, createRunnerContext } from './github-context.ts';
import type { RunningStep } from './running-step.ts';

/**
 * The whole environment of a step's process, from nothing: what a bare machine has, the `env` context, saved state,
 * `INPUT_*` (only when `inputs` is given: JavaScript actions), then what the runner sets itself, which wins.
 */
export function buildEnvironment(running: RunningStep, inputs?: Map<string, string>): Record<string, string> {
  const { job, environment } = running;
  const github = createGithubContext(running);
  return {
    HOME: job.home,
    LANG: 'C.UTF-8',
    USER: 'runner',
    CI: 'true',
    ...Object.fromEntries(environment),
    PATH: buildPath(running),
    ...stateVariables(running),
    ...(inputs === undefined ? {} : { ...inputVariables(inputs), ...runtimeVariables(job) }),
    ...contextVariables(github, createRunnerContext(job)),
    GITHUB_ACTIONS: 'true',
    RUNNER_TRACKING_ID: job.trackingId,
  };
}

/** `PATH` of a step: latest of `GITHUB_PATH` first, then the environment's or the machine's own. */
export function buildPath({ job, environment }: Pick<RunningStep, 'job' | 'environment'>): string {
  return [...job.paths.toReversed(), environment.get('PATH') ?? job.basePath].join(delimiter);
}

/** The variable behind `core.getInput(name)`: upper case, spaces become `_`, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function inputVariables(inputs: Map<string, string>): Record<string, string> {
  return Object.fromEntries([...inputs].map(([name, value]) => [inputVariable(name), value]));
}

function stateVariables({ job, step }: RunningStep): Record<string, string> {
  const state = job.states.get(step.key) ?? new Map<string, string>();
  return Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
}

/** The runner's own service, which JavaScript actions reach for caches and artifacts; nothing listens here. */
function runtimeVariables({ options }: RunningStep['job']): Record<string, string> {
  return {
    ...(options.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: options.cacheMode }),
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'actions-runtime-token',
  };
}
