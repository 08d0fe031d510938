import { checkAnswerSchema } from './check-answer-schema.ts';
import { checkSettingTemplate } from './check-setting-template.ts';
import { nameStage } from './name-stage.ts';
import type { PipelineConfig } from './pipeline-schema.ts';
import type { SettingProblem } from './problem.ts';
import { listStages, namesOfPart } from './template-names.ts';

/** What is wrong with the stages of a pipeline: equal names, prompts, templates, schemas. */
export function checkStages({
  pipeline,
  at,
}: {
  pipeline: PipelineConfig;
  at: readonly PropertyKey[];
}): SettingProblem[] {
  if (pipeline.each.length + pipeline.all.length === 0) {
    return [{ path: at, message: `${at.join('.')} has no stage. Add one to 'each' or 'all'.` }];
  }
  return (['each', 'all'] as const).flatMap((part) =>
    pipeline[part].flatMap((_, index) => checkStage({ pipeline, part, index, at })),
  );
}

function checkStage(options: {
  pipeline: PipelineConfig;
  part: 'each' | 'all';
  index: number;
  at: readonly PropertyKey[];
}): SettingProblem[] {
  const { pipeline, part, index, at } = options;
  const stage = pipeline[part][index];
  if (!stage) return [];
  const path = [...at, part, index];
  const label = nameStage(stage.name, index);
  const earlier = pipeline[part].slice(0, index).map(({ name }) => name);
  const scope = {
    part,
    names: namesOfPart({ pipeline, part, stages: earlier }),
    stages: listStages(pipeline),
  };
  const check = (key: string, text: string | undefined) =>
    text === undefined
      ? []
      : checkSettingTemplate({ ...scope, text, name: `${label}: ${key}`, path: [...path, key] });
  return [
    ...checkName(),
    ...checkPrompt(),
    ...check('prompt', stage.prompt),
    ...(stage.kind === 'image' ? check('alt', stage.alt) : []),
    ...(stage.kind === 'object'
      ? checkAnswerSchema({ schema: stage.schema, name: `${label}: schema`, path: [...path, 'schema'] })
      : []),
  ];

  function checkName(): SettingProblem[] {
    if (!earlier.includes(stage?.name ?? '')) return [];
    return [
      { path: [...path, 'name'], message: `${label}: an earlier stage has the same name. Choose another.` },
    ];
  }

  function checkPrompt(): SettingProblem[] {
    const [inline, file] = [stage?.prompt, stage?.['prompt-file']];
    if (inline === undefined && file === undefined)
      return [{ path, message: `${label}: 'prompt' is missing. Add 'prompt: …', or 'prompt-file: …'.` }];
    if (inline === undefined || file === undefined) return [];
    const message = `${label}: both 'prompt' and 'prompt-file' are given. Remove one of them.`;
    return [{ path: [...path, 'prompt-file'], about: 'key', message }];
  }
}
