import { checkTemplate } from '../content/templates/check-template.ts';
import { checkOutputTemplate } from './check-output-template.ts';
import type { SettingPath } from './compose-yaml.ts';
import { nameStage } from './name-stage.ts';
import { PIPELINE_NAME, type PipelineConfig } from './pipeline-schema.ts';
import { suggestWord } from './suggest-word.ts';
import { namesOfAll, namesOfItem, SOURCE_KINDS } from './template-names.ts';

interface Problem {
  path: SettingPath;
  message: string;
}

/** Names that mean something else in a command or a run. */
const TAKEN = new Set(
  'summary review docs translate changelog diagram ask run help status estimate retry resume cancel approve reject pause commands'.split(
    ' ',
  ),
);

/** What is wrong with pipelines beyond the form of each setting: names, sources, templates, places of files. */
export function checkPipelines(pipelines: Record<string, PipelineConfig>): Problem[] {
  return Object.entries(pipelines).flatMap(([name, pipeline]) => {
    const at = ['pipelines', name] as const;
    return [
      ...checkName(name).map((message) => ({ path: at, message })),
      ...checkSource(pipeline).map((message) => ({
        path: [...at, 'source'],
        message: `pipelines.${name}.source ${message}`,
      })),
      ...checkStages(pipeline, at),
      ...checkOutputs(pipeline, at),
    ];
  });
}

/** Names that exist beside those of the file. */
const BUILT_IN = { 'pull-request': ['summary', 'docs', 'digest', 'image'], push: ['docs', 'image'] };

/** Pipelines that nobody wrote cannot run by themselves. */
export function checkEvents(config: {
  events: Record<'pull-request' | 'push', string[]>;
  pipelines: object;
}): Problem[] {
  return (['pull-request', 'push'] as const).flatMap((event) => {
    const choices = [...BUILT_IN[event], ...Object.keys(config.pipelines)];
    return config.events[event].flatMap((name, index) => {
      if (choices.includes(name)) return [];
      const meant = suggestWord({ word: name, choices });
      const hint = meant === undefined ? `There are ${choices.join(', ')}.` : `Did you mean '${meant}'?`;
      return [
        {
          path: ['events', event, index],
          message: `events.${event}[${index}] is no pipeline that can run here, got '${name}'. ${hint}`,
        },
      ];
    });
  });
}

function checkName(name: string): string[] {
  if (!PIPELINE_NAME.test(name)) {
    return [
      "pipelines: a name must be a word of a-z, 0-9 and '-' that begins with a letter, with at most 40 characters.",
    ];
  }
  return TAKEN.has(name) ? [`pipelines.${name}: this name is taken by Gloss. Choose another.`] : [];
}

function checkSource({ source }: PipelineConfig): string[] {
  const given = SOURCE_KINDS.filter((kind) => source[kind] !== undefined);
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none' : given.join(' and ');
    return [`must name one of ${SOURCE_KINDS.join(', ')}, got ${got}.`];
  }
  const [kind] = given;
  if (source.chunk !== undefined && !['files', 'thread', 'pull-request'].includes(kind ?? '')) {
    return [`takes 'chunk' only with files, pull-request or thread. Leave it out.`];
  }
  if (source.key !== undefined && kind !== 'table' && kind !== 'prompts') {
    return [`takes 'key' only with table or prompts. Leave it out.`];
  }
  return [];
}

function checkStages(pipeline: PipelineConfig, at: SettingPath): Problem[] {
  if (pipeline.each.length + pipeline.all.length === 0) {
    return [{ path: at, message: `${at.join('.')} has no stage. Add one to 'each' or 'all'.` }];
  }
  const item = namesOfItem(pipeline);
  return [
    ...checkList({ pipeline, part: 'each', at, names: (earlier) => ({ ...item, stages: earlier }) }),
    ...checkList({ pipeline, part: 'all', at, names: (earlier) => ({ ...namesOfAll(), stages: earlier }) }),
  ];
}

function checkList(options: {
  pipeline: PipelineConfig;
  part: 'each' | 'all';
  at: SettingPath;
  names: (earlier: Record<string, 'open'>) => Record<string, 'open' | Record<string, 'open'>>;
}): Problem[] {
  const { pipeline, part, at, names } = options;
  const earlier: Record<string, 'open'> = {};
  return pipeline[part].flatMap((stage, index) => {
    const path = [...at, part, index];
    const label = nameStage(stage.name, index);
    const tell = (key: string, message: string): Problem => ({
      path: [...path, key],
      message: `${label}: ${message}`,
    });
    const problems: Problem[] = [];
    if (Object.hasOwn(earlier, stage.name))
      problems.push(tell('name', `an earlier stage has the same name. Choose another.`));
    const [inline, file] = [stage.prompt, stage['prompt-file']];
    if (inline === undefined && file === undefined)
      problems.push({
        path,
        message: `${label}: 'prompt' is missing. Add 'prompt: …', or 'prompt-file: …'.`,
      });
    if (inline !== undefined && file !== undefined)
      problems.push(tell('prompt-file', "both 'prompt' and 'prompt-file' are given. Remove one of them."));
    const known = names({ ...earlier });
    for (const message of inline === undefined ? [] : checkTemplate({ text: inline, names: known }))
      problems.push(tell('prompt', message));
    if (stage.kind === 'image' && stage.alt !== undefined)
      for (const message of checkTemplate({ text: stage.alt, names: known }))
        problems.push(tell('alt', message));
    earlier[stage.name] = 'open';
    return problems;
  });
}

function checkOutputs(pipeline: PipelineConfig, at: SettingPath): Problem[] {
  const item = namesOfItem(pipeline);
  const stagesOf = (part: 'each' | 'all') =>
    Object.fromEntries(pipeline[part].map(({ name }) => [name, 'open' as const]));
  const forEach = { ...item, stages: stagesOf('each') };
  const forAll = { ...namesOfAll(), stages: stagesOf('all') };
  const path = [...at, 'publish'];
  const problems = (['each', 'all'] as const).flatMap((part) =>
    pipeline.publish[part].flatMap((output, index) =>
      checkOutputTemplate({
        output,
        part,
        stages: pipeline[part],
        names: part === 'each' ? forEach : forAll,
      }).map(({ key, message }) => ({
        path: [...path, part, index, key],
        message: `${at.join('.')}.publish.${part}[${index}].${key} ${message}`,
      })),
    ),
  );
  const { comment } = pipeline.publish;
  for (const message of comment === undefined ? [] : checkTemplate({ text: comment, names: forAll }))
    problems.push({ path: [...path, 'comment'], message: `${at.join('.')}.publish.comment: ${message}` });
  return problems;
}
