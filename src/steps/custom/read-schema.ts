import { z } from 'zod';
import { GlossError } from '../../errors.ts';
import type { StageDefinition } from '../../pipeline-definition.ts';

/** Schemas by the definition they stand in: a run asks for the same one thousands of times. */
const known = new WeakMap<object, z.ZodType<unknown>>();

/** The JSON Schema of an `object` stage, to check answers with. @throws GlossError `usage` for one that cannot be used. */
export function readSchema(stage: StageDefinition): z.ZodType<unknown> {
  const schema = stage.schema ?? { type: 'object' };
  const found = known.get(schema);
  if (found) return found;
  try {
    const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], {
      registry: z.registry(),
    });
    known.set(schema, read);
    return read;
  } catch (error) {
    throw new GlossError({
      code: 'usage',
      message: `The schema of stage "${stage.name}" cannot be used: ${(error as Error).message}.`,
      remedy: 'Use JSON Schema of draft 2020-12 without references to other files.',
    });
  }
}
