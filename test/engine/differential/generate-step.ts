import type { AnyEventRequest } from '@workflow/world';
import { createOn, newId, version } from './generate-create.ts';
import { generateBytes, generateFailure } from './generate-values.ts';
import type { CreateOperation } from './operations.ts';
import { freshId, isEnded, pickKey, type RunModel, type SequenceModel } from './sequence-model.ts';

/** An event of a step: mostly the next one of its life, sometimes out of turn, sometimes of a step that is not there. */
export function generateStepEvent(model: SequenceModel, run: RunModel): CreateOperation {
  const { random } = model;
  if (run.steps.size === 0 || random.chance(0.3)) return generateStepCreated(model, run);
  const stepId = random.chance(0.04) ? freshId(model, 'step') : (pickKey(random, run.steps) ?? '');
  const status = run.steps.get(stepId);
  const usual = status === 'running' ? ['step_completed', 'step_failed', 'step_retrying'] : ['step_started'];
  const chosen = random.chance(0.75)
    ? random.pick(usual)
    : random.pick(['step_started', 'step_completed', 'step_failed', 'step_retrying', 'step_created']);
  const mayFail = model.profile.failsAfterEnd || !isEnded(run);
  const eventType = chosen === 'step_failed' && !mayFail ? 'step_completed' : chosen;
  if (eventType === 'step_created') return generateStepCreated(model, run, stepId);
  const after = { step_started: 'running', step_retrying: 'pending' } as Record<
    string,
    'running' | 'pending'
  >;
  if (status !== undefined && status !== 'ended') run.steps.set(stepId, after[eventType] ?? 'ended');
  return createOn(model, run, stepEvent(model, run, eventType, stepId));
}

export function generateStepCreated(model: SequenceModel, run: RunModel, id?: string): CreateOperation {
  const { random } = model;
  const stepId = id ?? newId(model, run, 'step', (other) => other.steps);
  if (!run.steps.has(stepId) && !isEnded(run)) run.steps.set(stepId, 'pending');
  return createOn(model, run, {
    eventType: 'step_created',
    ...version(run),
    correlationId: stepId,
    eventData: { stepName: `step//./src/${random.pick(['a', 'b'])}//work`, input: generateBytes(random) },
  });
}

export function stepEvent(
  model: SequenceModel,
  run: RunModel,
  eventType: string,
  correlationId: string,
): AnyEventRequest {
  const { random } = model;
  const base = { ...version(run), correlationId };
  const failure = { error: generateFailure(random), ...(random.chance(0.5) ? { stack: 'at step' } : {}) };
  switch (eventType) {
    case 'step_started':
      return {
        ...base,
        eventType: 'step_started',
        ...(random.chance(0.5) ? { eventData: { stepName: 'step//./src/a//work', attempt: 1 } } : {}),
      };
    case 'step_completed':
      return { ...base, eventType: 'step_completed', eventData: { result: generateBytes(random) } };
    case 'step_failed':
      return { ...base, eventType: 'step_failed', eventData: failure };
    default:
      return {
        ...base,
        eventType: 'step_retrying',
        eventData: { ...failure, ...generateRetryAfter(model) },
      };
  }
}

/** When to try again: not said, already past, in a moment, or in an hour. */
function generateRetryAfter({ random, now, profile }: SequenceModel): { retryAfter?: Date } {
  const due = { unset: 0, past: now - 5000, soon: now + random.between(1, 20), later: now + 3_600_000 };
  const when = random.weighted({
    unset: profile.unsetRetries ? 35 : 0,
    past: 15,
    soon: profile.exactTimes ? 35 : 0,
    later: 15,
  });
  return when === 'unset' ? {} : { retryAfter: new Date(due[when]) };
}
