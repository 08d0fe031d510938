import type { PipelineConfig } from '../../config/pipeline-schema.ts';
import { GlossError } from '../../errors.ts';
import type { PipelineDefinition, StageDefinition } from '../../pipeline-definition.ts';

/**
 * A pipeline of a configuration as the engine takes it: whole, with the prompts that lie in files.
 *
 * @param options.prompts Texts of prompt files by path. @throws GlossError `usage` for one that is missing.
 */
export function definePipeline(options: {
  name: string;
  config: PipelineConfig;
  prompts: ReadonlyMap<string, string>;
}): PipelineDefinition {
  const { name, config, prompts } = options;
  const resolve = (stage: PipelineConfig['each'][number]): StageDefinition => {
    const { prompt, 'prompt-file': file, ...rest } = stage;
    const text = prompt ?? (file === undefined ? undefined : prompts.get(file));
    if (text !== undefined) return { ...rest, prompt: text };
    throw new GlossError({
      code: 'usage',
      message: `Stage "${stage.name}" of pipelines.${name} has its prompt in '${file}', which is not there.`,
      remedy: 'Commit the file to the base, or write the prompt into the configuration.',
    });
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

/** The files that hold prompts of a pipeline. */
export function listPromptFiles({ each, all }: PipelineConfig): string[] {
  return [...each, ...all].flatMap((stage) => stage['prompt-file'] ?? []);
}
