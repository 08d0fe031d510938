import { checkOutputPath } from '../content/safe-output-path.ts';
import { checkSettingTemplate } from './check-setting-template.ts';
import { joinWords } from './join-words.ts';
import { nameSetting } from './name-setting.ts';
import type { FileOutput, PipelineConfig } from './pipeline-schema.ts';
import type { SettingProblem } from './problem.ts';
import { readsOwnOutput, standInPath } from './reads-own-output.ts';
import { showText } from './show-value.ts';
import type { StageConfig } from './stage-schema.ts';
import { listStages, namesOfPart } from './template-names.ts';

/** What can be read by people and cannot run: by what it is written from. */
export const TEXT_EXTENSIONS = ['.md', '.txt', '.json', '.jsonl', '.csv', '.yml', '.yaml'];
export const MEDIA_EXTENSIONS = {
  image: { png: ['.png'], jpeg: ['.jpg', '.jpeg'], webp: ['.webp'] },
  speech: { mp3: ['.mp3'], wav: ['.wav'], opus: ['.opus', '.ogg'] },
} as const;

/** At least one directory, and nothing that could leave it. */
const DIRECTORY = /^(?:(?!\.)[\w@.-]+\/)+/;

interface OutputCheck {
  output: FileOutput;
  part: 'each' | 'all';
  pipeline: PipelineConfig;
  /** Of the file's own settings. */
  path: readonly PropertyKey[];
}

/** What is wrong with one file of `publish`: where it goes, what it holds, which stage it is of. */
export function checkOutputTemplate(options: OutputCheck): SettingProblem[] {
  const { output, part, pipeline, path } = options;
  const stages = listStages(pipeline);
  const names = namesOfPart({ pipeline, part, stages: stages[part] });
  const contents =
    output.content === undefined
      ? []
      : checkSettingTemplate({
          ...{ text: output.content, part, names, stages },
          name: nameSetting([...path, 'content']),
          path: [...path, 'content'],
        });
  return [...checkPath(options), ...checkStage(options), ...checkReference(options), ...contents];
}

/** The stage whose outcome a file is when it has no content of its own. */
export function findStage<Stage extends { name: string }>(
  output: Pick<FileOutput, 'stage'>,
  stages: readonly Stage[],
): Stage | undefined {
  return output.stage === undefined ? stages.at(-1) : stages.find(({ name }) => name === output.stage);
}

/** Extensions that a stage's outcome may have as a file. */
export function extensionsFor(stage: StageConfig | undefined): readonly string[] {
  if (stage?.kind === 'image') return MEDIA_EXTENSIONS.image[stage.format ?? 'png'];
  if (stage?.kind === 'speech') return MEDIA_EXTENSIONS.speech[stage.format ?? 'mp3'];
  if (stage?.kind === 'object') return ['.json', '.yml', '.yaml'];
  return TEXT_EXTENSIONS;
}

function checkPath(options: OutputCheck): SettingProblem[] {
  const { output, part, pipeline } = options;
  const path = [...options.path, 'path'];
  const name = nameSetting(path);
  // A place must be known before anything is paid for.
  const { item, repository } = namesOfPart({ pipeline, part, stages: [] });
  const known = { ...(item && { item }), ...(repository && { repository }) };
  const rule = ruleOfForm(output.path);
  if (rule !== undefined) return [{ path, message: `${name} ${rule}, got ${showText(output.path)}.` }];
  const faults = checkSettingTemplate({
    ...{ text: output.path, name, path, part, names: known, stages: { each: [], all: [] } },
  });
  if (faults.length > 0) return faults;
  const place = ruleOfPlace(options);
  return place === undefined ? [] : [{ path, message: `${name} ${place}` }];
}

function ruleOfForm(path: string): string | undefined {
  const literal = path.split('{')[0] ?? '';
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path) || path.includes('\\') || path.startsWith('/'))
    return 'must stay inside the repository';
  if (!DIRECTORY.test(literal))
    return 'must begin with a directory that is written out and does not begin with a dot';
  return /[\w}]\.[a-z0-9]{1,5}$/.test(path) ? undefined : 'must end in an extension that is written out';
}

function ruleOfPlace({ output, part, pipeline }: OutputCheck): string | undefined {
  const got = `got ${showText(output.path)}.`;
  if (part === 'each' && !/\{\{-?\s*item\b/.test(output.path))
    return `must differ from item to item: use {{ item.key }}, ${got}`;
  const made = findStage(output, pipeline[part]);
  const allowed = output.content === undefined ? extensionsFor(made) : TEXT_EXTENSIONS;
  if (!allowed.some((extension) => output.path.endsWith(extension))) {
    const what =
      output.content !== undefined || made === undefined ? 'text' : `what stage "${made.name}" makes`;
    return `must end in ${joinWords(allowed, 'or')} for ${what}, ${got}`;
  }
  const rule = checkOutputPath(standInPath(output.path), { extensions: [...allowed] });
  if (rule !== undefined) return `${rule}, ${got}`;
  const directory = readsOwnOutput({ path: output.path, source: pipeline.source });
  if (directory === undefined) return undefined;
  return `is read by source.files of this pipeline again, ${got} Add '!${directory}' to source.files.`;
}

/** A page can show a picture that was made from it, and each place one. */
function checkReference({ output, part, pipeline, path }: OutputCheck): SettingProblem[] {
  const { reference } = output;
  if (reference === undefined) return [];
  const at = [...path, 'reference'];
  const same = pipeline.publish.each.filter((other) => other.reference === reference);
  const rule =
    part === 'all' || output.content !== undefined || findStage(output, pipeline[part])?.kind !== 'image'
      ? "is only for the picture of a stage of 'each'"
      : pipeline.source.files === undefined || pipeline.source.chunk !== undefined
        ? 'needs whole pages to stand in: source.files without chunk'
        : same.length > 1
          ? 'must differ from picture to picture'
          : undefined;
  if (rule === undefined) return [];
  return [{ path: at, message: `${nameSetting(at)} ${rule}, got ${showText(reference)}.` }];
}

function checkStage({ output, part, pipeline, path }: OutputCheck): SettingProblem[] {
  if (findStage(output, pipeline[part]) !== undefined) return [];
  if (output.stage === undefined) {
    // A text of its own needs no stage.
    if (output.content !== undefined) return [];
    const message = `${nameSetting(path)} has nothing in it: there is no stage in '${part}'. Add 'content: …'.`;
    return [{ path, message }];
  }
  const named = pipeline[part].map(({ name }) => name).join(', ');
  const rule = `must name a stage of '${part}'${named === '' ? ', and there is none' : `: ${named}`}`;
  const setting = [...path, 'stage'];
  return [{ path: setting, message: `${nameSetting(setting)} ${rule}, got ${showText(output.stage)}.` }];
}
