import { checkSettingTemplate } from './check-setting-template.ts';
import type { GlossConfig } from './config-schema.ts';
import { locateSetting } from './locate-setting.ts';
import { nameStage } from './name-stage.ts';
import type { PipelineConfig } from './pipeline-schema.ts';
import { type PlacedProblem, placeProblems } from './problem.ts';
import type { SettingPath } from './setting-path.ts';
import type { StageConfig } from './stage-schema.ts';
import { listStages, namesOfPart } from './template-names.ts';

/** The configuration with every prompt in it, or what is wrong with files that hold prompts. */
export type ResolvedPrompts =
  | { config: GlossConfig; problems?: never }
  | { config?: never; problems: PlacedProblem[] };

interface PromptFiles {
  /** Texts by path. */
  prompts: ReadonlyMap<string, string>;
  /** Why a file is not among them, as the rest of a sentence; one of neither is not there. */
  unread?: ReadonlyMap<string, string>;
  /** The configuration as it is written, to say where a file is named. */
  source?: { file: string; text: string };
}

/**
 * Puts the prompts that lie in files into the stages that name them, each checked as one that stands in the configuration
 * is. Pure.
 */
export function resolvePrompts(options: PromptFiles & { config: GlossConfig }): ResolvedPrompts {
  const { config, ...files } = options;
  const problems = Object.entries(config.pipelines).flatMap(([name, pipeline]) =>
    (['each', 'all'] as const).flatMap((part) =>
      pipeline[part].flatMap((_, index) => checkPrompt({ ...files, name, pipeline, part, index })),
    ),
  );
  if (problems.length > 0) return { problems };
  const fill = <Stage extends StageConfig>(stage: Stage): Stage => fillPrompt(stage, files.prompts);
  const pipelines = Object.entries(config.pipelines).map(([name, pipeline]): [string, PipelineConfig] => [
    name,
    { ...pipeline, each: pipeline.each.map(fill), all: pipeline.all.map(fill) },
  ]);
  return { config: { ...config, pipelines: Object.fromEntries(pipelines) } };
}

/** Files that hold prompts, each once. */
export function listPromptPaths({ pipelines }: Pick<GlossConfig, 'pipelines'>): string[] {
  const stages = Object.values(pipelines).flatMap(({ each, all }) => [...each, ...all]);
  return [...new Set(stages.flatMap((stage) => stage['prompt-file'] ?? []))];
}

function fillPrompt<Stage extends StageConfig>(stage: Stage, prompts: ReadonlyMap<string, string>): Stage {
  const { 'prompt-file': file, ...rest } = stage;
  return file === undefined ? stage : ({ ...rest, prompt: prompts.get(file) } as Stage);
}

function checkPrompt(
  options: PromptFiles & { name: string; pipeline: PipelineConfig; part: 'each' | 'all'; index: number },
): PlacedProblem[] {
  const { prompts, unread, source, name, pipeline, part, index } = options;
  const stage = pipeline[part][index];
  const file = stage?.['prompt-file'];
  if (!stage || file === undefined) return [];
  const path: SettingPath = ['pipelines', name, part, index, 'prompt-file'];
  const label = nameStage(stage.name, index);
  const text = prompts.get(file);
  if (text === undefined) {
    const rule = unread?.get(file) ?? 'is not there. Commit it, or write the prompt into the configuration';
    const message = `${label}: prompt-file '${file}' ${rule}.`;
    const offset = source ? locateSetting({ text: source.text, path }) : 0;
    return placeProblems({ ...(source ?? { file: 'gloss.yml', text: '' }), problems: [{ offset, message }] });
  }
  const stages = listStages(pipeline);
  const names = namesOfPart({ pipeline, part, stages: stages[part].slice(0, index) });
  const user = `pipelines.${name}, ${label}`;
  if (text.trim() === '')
    return [{ file, line: 1, column: 1, message: `${user}: the prompt must not be empty. Fill it in.` }];
  return checkSettingTemplate({ text, name: user, path, part, names, stages }).map(({ message, within }) => ({
    file,
    line: within?.line ?? 1,
    column: within?.column ?? 1,
    message,
  }));
}
