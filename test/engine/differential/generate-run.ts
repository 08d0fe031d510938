import type { AnyEventRequest } from '@workflow/world';
import { createOn, version } from './generate-create.ts';
import { generateBytes, generateFailure, maybeResolve } from './generate-values.ts';
import type { CreateOperation } from './operations.ts';
import { freshId, isEnded, noteEvent, type RunModel, type SequenceModel } from './sequence-model.ts';

const WORKFLOWS = ['workflow//./src/a//one', 'workflow//./src/b//two'];

/** Creates a run: with an id of the client's, usually, or one of the world's; sometimes with an id that is refused. */
export function generateRunCreated(model: SequenceModel): CreateOperation {
  const { random } = model;
  const idKind = random.weighted({
    ulid: 70,
    given: 18,
    refusedTime: model.profile.strangeIds ? 4 : 0,
    noUlid: model.profile.strangeIds ? 4 : 0,
    bare: model.profile.strangeIds ? 3 : 0,
  });
  const number = model.runs.length + 1;
  const name = {
    ulid: `@${model.salt}${number}`,
    given: `?${model.salt}${number}`,
    refusedTime: `@${freshId(model, 'run')}!${random.pick(['old', 'early'])}`,
    noUlid: random.pick(['run', 'wrun_', '../../run', `wrun_${model.salt}`]),
    bare: `@${model.salt}${number}!bare`,
  }[idKind];
  const run = createRunModel(model, name);
  const refused = idKind === 'refusedTime' || idKind === 'noUlid';
  if (!refused) {
    run.status = 'pending';
    model.runs.push(run);
  }
  const event: AnyEventRequest = {
    eventType: 'run_created',
    ...version(run),
    eventData: runInput(model, run),
  };
  noteEvent(model, name, event);
  return {
    type: 'create',
    run: idKind === 'given' ? null : name,
    ...(idKind === 'given' ? { names: name } : {}),
    event,
    ...maybeResolve(random),
  };
}

/** The first delivery of a run whose run_created was lost: run_started brings the input along (or does not). */
export function generateResilientStart(model: SequenceModel): CreateOperation {
  const { random } = model;
  const run = createRunModel(model, `@${model.salt}${model.runs.length + 1}`);
  run.status = 'running';
  run.uneven = true;
  model.runs.push(run);
  const { executionContext: _, ...required } = runInput(model, run);
  return {
    type: 'create',
    run: run.name,
    event: { eventType: 'run_started', ...version(run), eventData: required },
    ...maybeResolve(random),
  };
}

export function createRunModel(model: SequenceModel, name: string): RunModel {
  const { random } = model;
  return {
    name,
    workflowName: `${random.pick(WORKFLOWS)}-${model.salt}`,
    specVersion: random.pick([2, 3, 3, 3, undefined]),
    uneven: false,
    status: 'missing',
    steps: new Map(),
    hooks: new Map(),
    waits: new Map(),
    streams: new Map(),
  };
}

function runInput(model: SequenceModel, run: RunModel) {
  const { random } = model;
  return {
    deploymentId: 'gloss',
    workflowName: run.workflowName,
    input: generateBytes(random),
    ...(random.chance(0.5) ? { executionContext: { workflowCoreVersion: '4.8.9', flags: ['a', 'b'] } } : {}),
  };
}

const RUN_EVENTS = ['run_started', 'run_completed', 'run_failed', 'run_cancelled'] as const;

/** Moves a run on; an ended one too, which must be refused. */
export function generateRunEvent(model: SequenceModel, run: RunModel): CreateOperation {
  const { random } = model;
  const eventType =
    run.status === 'pending' && random.chance(0.85)
      ? 'run_started'
      : random.weighted({ run_started: 25, run_completed: 30, run_failed: 20, run_cancelled: 25 });
  const events: Record<(typeof RUN_EVENTS)[number], () => AnyEventRequest> = {
    run_started: () => ({
      eventType: 'run_started',
      ...version(run),
      ...(random.chance(0.2) ? { eventData: runInput(model, run) } : {}),
    }),
    run_completed: () => ({
      eventType: 'run_completed',
      ...version(run),
      eventData: random.chance(0.9) ? { output: generateBytes(random) } : {},
    }),
    run_failed: () => ({
      eventType: 'run_failed',
      ...version(run),
      eventData: {
        error: generateFailure(random),
        ...(random.chance(0.5) ? { errorCode: 'USER_ERROR' } : {}),
      },
    }),
    run_cancelled: () => ({ eventType: 'run_cancelled', ...version(run) }),
  };
  if (eventType === 'run_cancelled' && run.status === 'cancelled') run.uneven = true;
  if (!isEnded(run)) moveOn(run, eventType);
  return createOn(model, run, events[eventType]());
}

function moveOn(run: RunModel, eventType: (typeof RUN_EVENTS)[number]): void {
  const status = { run_started: 'running', run_completed: 'completed', run_failed: 'failed' } as const;
  run.status = eventType === 'run_cancelled' ? 'cancelled' : status[eventType];
  if (eventType === 'run_started') return;
  for (const hook of run.hooks.values()) hook.live = false;
}
