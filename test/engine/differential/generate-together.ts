import { createOn } from './generate-create.ts';
import { generateStepCreated, stepEvent } from './generate-step.ts';
import type { CreateOperation, TogetherOperation } from './operations.ts';
import { isEnded, type RunModel, type SequenceModel } from './sequence-model.ts';

/** Events that the stock local world settles for one winner when two callers hand them over at once. */
const RACES = ['step_completed', 'step_failed', 'wait_completed', 'hook_disposed'] as const;

/**
 * Several events in one tick, as a fan-out writes them; or the same one two or three times, of which one may win.
 *
 * @returns nothing when the run has nothing to do it with.
 */
export function generateTogether(model: SequenceModel, run: RunModel): TogetherOperation | undefined {
  const races = model.random.chance(0.35) || !model.profile.fanOuts;
  return races ? generateRace(model, run) : generateFanOut(model, run);
}

function generateFanOut(model: SequenceModel, run: RunModel): TogetherOperation | undefined {
  const { random } = model;
  const phase = random.pick(['step_created', 'step_started', 'step_completed'] as const);
  if (phase === 'step_created') {
    // All of them in one millisecond.
    run.uneven = true;
    const creates = Array.from({ length: random.between(2, 6) }, () => generateStepCreated(model, run));
    const ids = creates.map((create) => create.event.correlationId);
    return new Set(ids).size === ids.length ? { type: 'together', race: false, creates } : undefined;
  }
  const from = phase === 'step_started' ? 'pending' : 'running';
  const ready = [...run.steps].filter(([, status]) => status === from).map(([stepId]) => stepId);
  if (ready.length < 2) return undefined;
  const creates = ready.map((stepId): CreateOperation => {
    run.steps.set(stepId, phase === 'step_started' ? 'running' : 'ended');
    return createOn(model, run, stepEvent(model, run, phase, stepId));
  });
  return { type: 'together', race: false, creates };
}

function generateRace(model: SequenceModel, run: RunModel): TogetherOperation | undefined {
  const { random } = model;
  const chosen = random.pick(RACES);
  const mayFail = model.profile.failsAfterEnd || !isEnded(run);
  const eventType = chosen === 'step_failed' && !mayFail ? 'step_completed' : chosen;
  const running = [...run.steps].filter(([, status]) => status === 'running');
  const candidates: readonly (readonly [string, unknown])[] = {
    step_completed: running,
    step_failed: running,
    wait_completed: [...run.waits].filter(([, status]) => status === 'waiting'),
    hook_disposed: [...run.hooks].filter(([, hook]) => hook.live),
  }[eventType];
  if (candidates.length === 0) return undefined;
  const [correlationId] = random.pick(candidates);
  if (eventType === 'wait_completed') run.waits.set(correlationId, 'completed');
  else if (eventType === 'hook_disposed') {
    const hook = run.hooks.get(correlationId);
    if (hook) hook.live = false;
  } else run.steps.set(correlationId, 'ended');
  const version = run.specVersion === undefined ? {} : { specVersion: run.specVersion };
  const event =
    eventType === 'wait_completed' || eventType === 'hook_disposed'
      ? { eventType, correlationId, ...version }
      : stepEvent(model, run, eventType, correlationId);
  const create: CreateOperation = { type: 'create', run: run.name, event };
  return {
    type: 'together',
    race: true,
    creates: Array.from({ length: random.between(2, 3) }, () => create),
  };
}
