import { CONFIG_FILE } from '../../config/config-file.ts';
import type { GlossConfig } from '../../config/config-schema.ts';
import { ConfigError } from '../../config/problem.ts';
import { resolvePrompts } from '../../config/resolve-prompts.ts';
import { suggestWord } from '../../config/suggest-word.ts';
import { GlossError } from '../../errors.ts';
import type { PipelineDefinition } from '../../pipeline-definition.ts';
import { pipelines } from '../registry.ts';
import { definePipeline } from './define-pipeline.ts';
import { digest } from './digest.ts';
import { image } from './image.ts';

/** Built-in pipelines that are nothing but stages; a configuration's own of the same name takes their place. */
export const STAGED_PIPELINES: Record<string, PipelineDefinition> = { digest, image };

/**
 * The pipeline of a name: the configuration's, else a built-in one.
 *
 * @param options.prompts Texts of prompt files by path. @throws GlossError `usage` that names the pipelines there are.
 */
export function findDefinition(options: {
  name: string;
  config: GlossConfig;
  prompts: ReadonlyMap<string, string>;
}): PipelineDefinition {
  const { name, config, prompts } = options;
  const own = Object.hasOwn(config.pipelines, name) ? config.pipelines[name] : undefined;
  if (own) {
    const resolved = resolvePrompts({ config: { ...config, pipelines: { [name]: own } }, prompts });
    if (resolved.problems) throw new ConfigError({ file: CONFIG_FILE, problems: resolved.problems });
    return definePipeline({ name, config: resolved.config.pipelines[name] ?? own });
  }
  const built = Object.hasOwn(STAGED_PIPELINES, name) ? STAGED_PIPELINES[name] : undefined;
  if (built) return built;
  const choices = [...new Set([...Object.keys(pipelines), ...Object.keys(config.pipelines)])];
  const meant = suggestWord({ word: name, choices });
  throw new GlossError({
    code: 'usage',
    message: `There is no pipeline '${name}'.${meant === undefined ? '' : ` Did you mean '${meant}'?`}`,
    remedy: `Pipelines: ${choices.join(', ')}. Your own are written in .github/gloss.yml.`,
  });
}
