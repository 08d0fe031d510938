import { checkOutputTemplate } from './check-output-template.ts';
import { checkSettingTemplate } from './check-setting-template.ts';
import type { PipelineConfig } from './pipeline-schema.ts';
import type { SettingProblem } from './problem.ts';
import { listStages, namesOfPart } from './template-names.ts';

/** What is wrong with the files and the comment of a pipeline. */
export function checkOutputs({
  pipeline,
  at,
}: {
  pipeline: PipelineConfig;
  at: readonly PropertyKey[];
}): SettingProblem[] {
  const path = [...at, 'publish'];
  const stages = listStages(pipeline);
  const files = (['each', 'all'] as const).flatMap((part) =>
    pipeline.publish[part].flatMap((output, index) =>
      checkOutputTemplate({ output, part, pipeline, path: [...path, part, index] }),
    ),
  );
  const { comment } = pipeline.publish;
  if (comment === undefined) return files;
  const scope = { part: 'all', names: namesOfPart({ pipeline, part: 'all', stages: stages.all }) } as const;
  return [
    ...files,
    ...checkSettingTemplate({
      ...scope,
      stages,
      text: comment,
      name: `${path.join('.')}.comment`,
      path: [...path, 'comment'],
    }),
  ];
}
