import type { Conclusion, StepStage } from './action-run.ts';
import type { Job, StepScope } from './create-job.ts';
import { evaluateScalar } from './evaluate-expression.ts';
import type { CompositeAction, PreparedStep } from './prepare-step.ts';
import { runStep } from './run-step.ts';
import { expressionScope, type RunningStep } from './running-step.ts';

/**
 * Runs one stage of a composite action: all steps (main), those with a pre stage, or those whose post stage was
 * registered, last first. A failed step does not end it: conditions decide about the steps after it.
 */
export async function runComposite(
  running: RunningStep,
  options: { action: CompositeAction; inputs: Map<string, string> },
): Promise<void> {
  const { job, stage } = running;
  const { action, inputs } = options;
  const scope = createScope(running, options);
  for (const step of selectSteps(job, action.steps, stage)) {
    const end = await runStep({ job, scope, step, stage, condition: stageCondition(step, stage) });
    scope.result = worse(scope.result, end.conclusion);
    if (end.isBroken) break;
  }
  running.result = scope.result;
  if (stage !== 'main') return;
  const visible = { ...expressionScope(running) };
  visible.contexts = {
    ...visible.contexts,
    inputs: Object.fromEntries(inputs),
    steps: Object.fromEntries(scope.steps),
  };
  for (const output of action.manifest.outputs) {
    running.record.outputs[output.id] = evaluateScalar(output.value, visible);
  }
}

/** True when a stage besides main has something to do in this step or below it. */
export function hasStage(job: Job, step: PreparedStep, stage: Exclude<StepStage, 'main'>): boolean {
  const { action, key } = step;
  if (action?.kind === 'composite') return action.steps.some((child) => hasStage(job, child, stage));
  if (stage === 'pre') return action?.kind === 'node' && action.runs.pre !== undefined;
  return job.posts.has(key) || job.externalPosts.has(key);
}

/** The condition of a step's stage: its own `if:` for main, `pre-if` and `post-if` of a JavaScript action. */
export function stageCondition(step: PreparedStep, stage: StepStage): string {
  if (stage === 'main') return step.plan.condition;
  if (step.action?.kind !== 'node') return 'always()';
  return stage === 'pre' ? step.action.runs.preIf : step.action.runs.postIf;
}

function selectSteps(job: Job, steps: PreparedStep[], stage: StepStage): PreparedStep[] {
  if (stage === 'main') return steps;
  const selected = steps.filter((step) => hasStage(job, step, stage));
  return stage === 'pre' ? selected : selected.reverse();
}

// Post steps see the outputs of the main steps, so that their inputs come out the same.
function createScope(
  running: RunningStep,
  { action, inputs }: { action: CompositeAction; inputs: Map<string, string> },
): StepScope {
  const { job, step, stage, overrides } = running;
  const steps = (stage === 'post' ? job.scopes.get(step.key)?.steps : undefined) ?? new Map();
  const scope: StepScope = {
    key: step.key,
    isEmbedded: true,
    inputs,
    steps,
    overrides,
    actionPath: action.manifest.directory,
    result: 'success',
  };
  if (stage === 'main') job.scopes.set(step.key, scope);
  return scope;
}

function worse(result: StepScope['result'], conclusion: Conclusion): StepScope['result'] {
  if (conclusion === 'cancelled' || result === 'cancelled') return 'cancelled';
  return conclusion === 'failure' ? 'failure' : result;
}
