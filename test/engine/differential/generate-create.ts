import type { AnyEventRequest } from '@workflow/world';
import { maybeResolve, oddId, refusedId } from './generate-values.ts';
import type { CreateOperation } from './operations.ts';
import { freshId, noteEvent, pickKey, type RunModel, type SequenceModel } from './sequence-model.ts';

export function createOn(model: SequenceModel, run: RunModel, event: AnyEventRequest): CreateOperation {
  const { random, profile } = model;
  noteEvent(model, run.name, event);
  const refused = profile.refusedIds && 'correlationId' in event && random.chance(0.008);
  return {
    type: 'create',
    run: run.name,
    event: refused ? { ...event, correlationId: refusedId(random) } : event,
    ...maybeResolve(random),
  };
}

/** A new id: mostly fresh; sometimes one that another run has, sometimes an odd one. */
export function newId(
  model: SequenceModel,
  run: RunModel,
  kind: string,
  ofRun: (run: RunModel) => ReadonlyMap<string, unknown>,
): string {
  const { random, profile } = model;
  // What nobody's run leaves behind must not show where a real one is looked up.
  if (profile.sharedIds && model.runs.includes(run) && random.chance(0.1)) {
    const other = random.pick(model.runs);
    const shared = other === run ? undefined : pickKey(random, ofRun(other));
    if (shared !== undefined) return shared;
  }
  if (profile.strangeIds && model.runs.includes(run) && random.chance(0.03)) return oddId(model, kind);
  return freshId(model, kind);
}

export const version = (run: RunModel): { specVersion?: number } =>
  run.specVersion === undefined ? {} : { specVersion: run.specVersion };
