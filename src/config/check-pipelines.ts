import { checkOutputs } from './check-outputs.ts';
import { checkSource } from './check-source.ts';
import { checkStages } from './check-stages.ts';
import { PIPELINE_NAME, type PipelineConfig } from './pipeline-schema.ts';
import type { SettingProblem } from './problem.ts';
import { showText } from './show-value.ts';

/** Names that mean something else in a command or a run. */
const TAKEN = new Set(
  'summary review docs translate changelog diagram ask run help status estimate retry resume cancel approve reject pause commands'.split(
    ' ',
  ),
);

/** What is wrong with the names of pipelines, whatever is in them. */
export function checkPipelineNames(names: readonly string[]): SettingProblem[] {
  return names.flatMap((name): SettingProblem[] => {
    const at = { path: ['pipelines', name], about: 'key' } as const;
    if (!PIPELINE_NAME.test(name)) {
      const rule = "must be a word of a-z, 0-9 and '-' that begins with a letter, with at most 40 characters";
      return [{ ...at, message: `pipelines: the name of a pipeline ${rule}, got ${showText(name)}.` }];
    }
    if (!TAKEN.has(name)) return [];
    return [{ ...at, message: `pipelines.${name}: this name is taken by Gloss. Choose another.` }];
  });
}

/** What is wrong with pipelines beyond the form of each setting: sources, stages, templates, places of files. */
export function checkPipelines(pipelines: Record<string, PipelineConfig>): SettingProblem[] {
  return Object.entries(pipelines).flatMap(([name, pipeline]) => {
    const at = ['pipelines', name];
    return [checkSource, checkStages, checkOutputs].flatMap((check) => check({ pipeline, at }));
  });
}
