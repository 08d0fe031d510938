import type { PipelineConfig } from '../../config/pipeline-schema.ts';
import { GlossError } from '../../errors.ts';
import type { PipelineDefinition, StageDefinition } from '../../pipeline-definition.ts';

/**
 * A pipeline of a configuration as the engine takes it; prompts that lie in files are in it already (resolvePrompts).
 *
 * @throws GlossError `internal` for one that is not.
 */
export function definePipeline({
  name,
  config,
}: {
  name: string;
  config: PipelineConfig;
}): PipelineDefinition {
  const resolve = (stage: PipelineConfig['each'][number]): StageDefinition => {
    const { prompt, 'prompt-file': _, ...rest } = stage;
    if (prompt !== undefined) return { ...rest, prompt };
    throw new GlossError({ code: 'internal', message: `Stage "${stage.name}" of '${name}' has no prompt.` });
  };
  return {
    name,
    description: config.description,
    source: config.source,
    each: config.each.map(resolve),
    all: config.all.map(resolve),
    publish: config.publish,
    maxItems: config['max-items'],
  };
}
