import { createRunModel, generateRunEvent } from './generate-run.ts';
import { generateStepEvent } from './generate-step.ts';
import { generateWaitEvent } from './generate-wait.ts';
import type { CreateOperation } from './operations.ts';
import { freshId, type SequenceModel } from './sequence-model.ts';

/** Event types that need a run; hooks are left out, for the local world lets a hook of nobody take a token. */
const NEED_A_RUN = ['run', 'run', 'step', 'wait'] as const;

/** An event of a run that nobody ever created. */
export function generateOrphan(model: SequenceModel): CreateOperation {
  const { random } = model;
  const nobody = createRunModel(model, `@${freshId(model, 'nobody')}`);
  const kind = random.pick(NEED_A_RUN);
  if (kind === 'step') return generateStepEvent(model, nobody);
  if (kind === 'wait') return generateWaitEvent(model, nobody);
  const create = generateRunEvent(model, nobody);
  if (create.event.eventType !== 'run_started') return create;
  // With its input along this would be a run's beginning.
  const { eventData: _, ...event } = create.event;
  return { ...create, event };
}
