import { createOn, newId, version } from './generate-create.ts';
import type { CreateOperation } from './operations.ts';
import { freshId, isEnded, pickKey, type RunModel, type SequenceModel } from './sequence-model.ts';

/** An event of a wait. */
export function generateWaitEvent(model: SequenceModel, run: RunModel): CreateOperation {
  const { random } = model;
  const resumeAt = new Date(model.now + random.pick([-1000, 0, 50, 60_000]));
  const existing = pickKey(random, run.waits);
  if (existing === undefined || random.chance(isEnded(run) ? 0.1 : 0.45)) {
    const waitId =
      existing !== undefined && random.chance(0.3) ? existing : newId(model, run, 'wait', (r) => r.waits);
    if (!isEnded(run)) run.waits.set(waitId, run.waits.get(waitId) ?? 'waiting');
    const eventData = { resumeAt };
    return createOn(model, run, {
      eventType: 'wait_created',
      ...version(run),
      correlationId: waitId,
      eventData,
    });
  }
  return completeWait(model, run, random.chance(0.08) ? freshId(model, 'wait') : existing);
}

/** A wait that was completed before its run ended, once more; nothing when there is none. */
export function generateLateWait(model: SequenceModel): CreateOperation | undefined {
  const late = model.runs
    .filter(isEnded)
    .flatMap((run) =>
      [...run.waits].filter(([, status]) => status === 'completed').map(([waitId]) => ({ run, waitId })),
    );
  if (late.length === 0) return undefined;
  const { run, waitId } = model.random.pick(late);
  return completeWait(model, run, waitId);
}

function completeWait(model: SequenceModel, run: RunModel, waitId: string): CreateOperation {
  const { random } = model;
  if (run.waits.has(waitId)) run.waits.set(waitId, 'completed');
  return createOn(model, run, {
    eventType: 'wait_completed',
    ...version(run),
    correlationId: waitId,
    ...(random.chance(0.4) ? { eventData: { resumeAt: new Date(model.now) } } : {}),
  });
}
