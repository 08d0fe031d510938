import { GlossError } from '../errors.ts';
import type { PackInput, PackOutcome, StageInput } from '../run.ts';
import type { StepContext } from './guarded.ts';

type Stage = (context: StepContext, input: PackInput) => Promise<PackOutcome>;

/** The stages of a pipeline by their names, as the one function that a recipe has. */
export function namedStages(stages: Record<string, Stage>) {
  return (context: StepContext, input: StageInput): Promise<PackOutcome> => {
    const stage = Object.hasOwn(stages, input.stage) ? stages[input.stage] : undefined;
    if (stage) return stage(context, input);
    throw new GlossError({
      code: 'internal',
      message: `'${input.request.pipeline}' has no stage '${input.stage}'.`,
    });
  };
}
