import type { Conclusion, StepStage } from './action-run.ts';
import type { Job, StepScope } from './create-job.ts';
import { evaluateCondition, evaluateMapping, evaluateScalar } from './evaluate-expression.ts';
import { performStep } from './perform-step.ts';
import type { PreparedStep } from './prepare-step.ts';
import { expressionScope, type RunningStep, reportError } from './running-step.ts';

const LOST = 'The hosted runner lost communication with the server.';

export interface StepRequest {
  job: Job;
  scope: StepScope;
  step: PreparedStep;
  stage: StepStage;
  condition: string;
}

/** What a finished step means for the steps after it. */
export interface StepEnd {
  conclusion: Conclusion;
  /** Its condition could not be evaluated: the composite around it stops. */
  isBroken: boolean;
}

/**
 * Runs one stage of one step as the runner's CompositeActionHandler and StepsRunner do: environment, condition
 * (decided again when the job is cancelled meanwhile), the work, command files, continue-on-error, steps context.
 * Never rejects because of the step; rejects when the machine is lost.
 */
export async function runStep(request: StepRequest): Promise<StepEnd> {
  const running = startStep(request);
  const stopListening = listenForCancel(running, request.condition);
  const end = await executeStep(running, request.condition).finally(stopListening);
  if (request.job.isLost) throw new Error(LOST);
  concludeStep(running, end.conclusion);
  return { ...end, conclusion: running.record.conclusion };
}

function startStep({ job, scope, step, stage }: StepRequest): RunningStep {
  const { plan, key } = step;
  const running: RunningStep = {
    job,
    scope,
    step,
    stage,
    record: {
      key,
      id: plan.id,
      name: plan.name?.toString() ?? plan.uses ?? 'Run',
      stage,
      ...(plan.uses === undefined ? {} : { uses: plan.uses }),
      outcome: 'skipped',
      conclusion: 'skipped',
      outputs: {},
    },
    environment: new Map([...job.environment, ...scope.overrides]),
    overrides: new Map(scope.overrides),
    actionStatus: scope.result,
    result: 'success',
    hasFailedCommand: false,
    abort: new AbortController(),
    files: {},
  };
  job.records.push(running.record);
  return running;
}

function listenForCancel(running: RunningStep, condition: string): () => void {
  const { job } = running;
  const listener = (): void => {
    running.actionStatus = 'cancelled';
    try {
      if (evaluateCondition(condition, expressionScope(running))) return;
    } catch (error) {
      reportError(job, error);
    }
    running.abort.abort();
  };
  // A step that starts after the cancellation runs undisturbed if its condition lets it.
  if (!job.isCancelled) job.cancelListeners.add(listener);
  return () => job.cancelListeners.delete(listener);
}

async function executeStep(running: RunningStep, condition: string): Promise<StepEnd> {
  try {
    const { step, overrides, environment } = running;
    for (const [name, value] of evaluateMapping(step.plan.env, expressionScope(running))) {
      overrides.set(name, value);
      environment.set(name, value);
    }
    if (running.stage === 'main') {
      const name = evaluateScalar(step.plan.name, expressionScope(running));
      if (name !== '') running.record.name = running.job.journal.mask(name);
    }
    if (!evaluateCondition(condition, expressionScope(running))) {
      return { conclusion: 'skipped', isBroken: false };
    }
  } catch (error) {
    reportError(running.job, error);
    return { conclusion: 'failure', isBroken: true };
  }
  await performStep(running);
  return { conclusion: running.result, isBroken: false };
}

function concludeStep(running: RunningStep, conclusion: Conclusion): void {
  const { job, scope, step, stage, record } = running;
  record.outcome = conclusion;
  record.conclusion = conclusion;
  if (conclusion === 'failure' && allowsFailure(running)) record.conclusion = 'success';
  if (stage !== 'main' || step.plan.id === '') return;
  const { outputs, outcome } = record;
  scope.steps.set(step.plan.id, { outputs, outcome, conclusion: record.conclusion });
  job.journal.debug(`Finished ${record.key}: ${record.conclusion}`);
}

function allowsFailure(running: RunningStep): boolean {
  try {
    return evaluateScalar(running.step.plan.continueOnError, expressionScope(running)) === 'true';
  } catch (error) {
    reportError(
      running.job,
      'The step failed and an error occurred when attempting to determine whether to continue on error.',
    );
    reportError(running.job, error);
    return false;
  }
}
