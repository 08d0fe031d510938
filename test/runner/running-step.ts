import type { StepRecord, StepStage } from './action-run.ts';
import type { Job, StepScope } from './create-job.ts';
import type { ExpressionScope } from './evaluate-expression.ts';
import { createGithubContext, createRunnerContext } from './github-context.ts';
import type { PreparedStep } from './prepare-step.ts';

/** One stage of one step while it runs. */
export interface RunningStep {
  job: Job;
  scope: StepScope;
  step: PreparedStep;
  stage: StepStage;
  record: StepRecord;
  /** The `env` context: job, `GITHUB_ENV`, surrounding steps, own. */
  environment: Map<string, string>;
  /** The part of it that steps below inherit. */
  overrides: Map<string, string>;
  /** What conditions inside a composite are decided on. */
  actionStatus: 'success' | 'failure' | 'cancelled';
  result: 'success' | 'failure' | 'cancelled';
  /** A workflow command or a command file failed the step, whatever its process said. */
  hasFailedCommand: boolean;
  abort: AbortController;
  files: Record<string, string>;
}

/** What expressions of this step see. */
export function expressionScope(running: RunningStep): ExpressionScope {
  const { job, scope } = running;
  return {
    contexts: {
      github: createGithubContext({ job, scope, actionStatus: running.actionStatus, files: running.files }),
      inputs: Object.fromEntries(scope.inputs),
      steps: Object.fromEntries(scope.steps),
      env: Object.fromEntries(running.environment),
      runner: createRunnerContext(job),
      job: { status: job.status },
      strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
      matrix: null,
    },
    // Main steps of a composite look at the composite; all others at the job. Source: SuccessFunction.cs.
    status: scope.isEmbedded && running.stage === 'main' ? running.actionStatus : job.status,
    isCancelled: job.status === 'cancelled',
    workspace: job.options.workspace,
  };
}

/** An error annotation, worded by the runner or by what was thrown. */
export function reportError(job: Job, error: unknown): void {
  job.journal.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
}

/** Fails the step when it ends. */
export function fail(running: RunningStep): void {
  running.hasFailedCommand = true;
}

/** Keeps a value for the later stages of the same step (`STATE_<name>`). */
export function saveState(running: RunningStep, name: string, value: string): void {
  const { states } = running.job;
  const state = states.get(running.step.key) ?? new Map<string, string>();
  states.set(running.step.key, state.set(name, value));
}

/** Sets a variable for all later steps of the job. */
export function setEnvironment(job: Job, name: string, value: string): void {
  job.environment.set(name, value);
  job.addedEnvironment.set(name, value);
}
