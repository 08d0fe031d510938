import { checkTemplate, type TemplateNames } from '../content/templates/check-template.ts';
import type { FileOutput } from './pipeline-schema.ts';
import { showText } from './show-value.ts';
import type { StageConfig } from './stage-schema.ts';

/** What can be read by people and cannot run: by what it is written from. */
export const TEXT_EXTENSIONS = ['.md', '.txt', '.json', '.jsonl', '.csv', '.yml', '.yaml'];
export const MEDIA_EXTENSIONS = {
  image: { png: ['.png'], jpeg: ['.jpg', '.jpeg'], webp: ['.webp'] },
  speech: { mp3: ['.mp3'], wav: ['.wav'], opus: ['.opus', '.ogg'] },
} as const;

/** At least one directory, and nothing that could leave it. */
const DIRECTORY = /^(?:(?!\.)[\w@.-]+\/)+/;

interface Problem {
  key: 'path' | 'content' | 'stage';
  message: string;
}

/** What is wrong with one file of `publish`. */
export function checkOutputTemplate(options: {
  output: FileOutput;
  part: 'each' | 'all';
  stages: readonly StageConfig[];
  names: TemplateNames;
}): Problem[] {
  const { output, part, stages, names } = options;
  const { path, content } = output;
  const problems: Problem[] = checkPath({ path, part, names }).map((message) => ({ key: 'path', message }));
  const made = findStage(output, stages);
  if (made === undefined) {
    const named = stages.map(({ name }) => name).join(', ');
    problems.push({
      key: 'stage',
      message: `must name a stage of '${part}'${named === '' ? ', and there is none' : `: ${named}`}.`,
    });
  }
  const allowed = extensionsFor(made);
  if (content === undefined && !allowed.some((extension) => path.endsWith(extension))) {
    const what = made === undefined ? 'text' : `what stage "${made.name}" makes`;
    problems.push({
      key: 'path',
      message: `must end in ${allowed.join(' or ')} for ${what}, got ${showText(path)}.`,
    });
  }
  if (content !== undefined && !TEXT_EXTENSIONS.some((extension) => path.endsWith(extension))) {
    problems.push({
      key: 'path',
      message: `must end in ${TEXT_EXTENSIONS.join(', ')}, got ${showText(path)}.`,
    });
  }
  for (const message of content === undefined ? [] : checkTemplate({ text: content, names }))
    problems.push({ key: 'content', message: `is wrong: ${message}` });
  return problems;
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

function checkPath(options: { path: string; part: 'each' | 'all'; names: TemplateNames }): string[] {
  const { path, part, names } = options;
  const literal = path.split('{')[0] ?? '';
  const got = `got ${showText(path)}.`;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path) || path.includes('\\') || path.startsWith('/'))
    return [`must stay inside the repository, ${got}`];
  if (!DIRECTORY.test(literal))
    return [`must begin with a directory that is written out and does not begin with a dot, ${got}`];
  if (!/[\w}]\.[a-z0-9]{1,5}$/.test(path)) return [`must end in an extension that is written out, ${got}`];
  // A place must be known before anything is paid for.
  const { item, repository } = names;
  const known: TemplateNames = { ...(item && { item }), ...(repository && { repository }) };
  const faults = checkTemplate({ text: path, names: known });
  if (faults.length > 0) return faults.map((fault) => `is wrong: ${fault}`);
  if (part === 'each' && !/\{\{-?\s*item\b/.test(path))
    return [`must differ from item to item: use {{ item.key }}, ${got}`];
  return [];
}
