import type { TemplateNames } from '../content/templates/check-template.ts';
import type { PipelineConfig } from './pipeline-schema.ts';

export const SOURCE_KINDS = ['files', 'pull-request', 'thread', 'commits', 'prompts', 'table'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What templates may use of an item, by the kind of source; `row` holds whatever the table or prompt has. */
const ITEM_NAMES: Record<SourceKind, string[]> = {
  files: ['key', 'number', 'path', 'text', 'part', 'parts'],
  'pull-request': ['key', 'number', 'path', 'status', 'additions', 'deletions', 'patch', 'part', 'parts'],
  thread: ['key', 'number', 'title', 'text', 'authors', 'part', 'parts'],
  commits: ['key', 'number', 'sha', 'subject', 'body', 'author', 'date'],
  prompts: ['key', 'number', 'prompt', 'row'],
  table: ['key', 'number', 'row'],
};

const REPOSITORY = { repository: { name: 'open', base: 'open', head: 'open' } } as const;

/** The source's kind; the first that is named. */
export function sourceKind(source: Record<string, unknown>): SourceKind | undefined {
  return SOURCE_KINDS.find((kind) => source[kind] !== undefined);
}

/** Names that the stages and files of one item may use, without `stages`. */
export function namesOfItem({ source }: Pick<PipelineConfig, 'source'>) {
  const kind = sourceKind(source);
  // Without a source anything may be meant, and the source is what is wrong.
  const item: TemplateNames | 'open' =
    kind === undefined ? 'open' : Object.fromEntries(ITEM_NAMES[kind].map((name) => [name, 'open' as const]));
  return { ...REPOSITORY, item };
}

/** Names that the stages and files of all items may use, without `stages`. */
export function namesOfAll() {
  return { ...REPOSITORY, items: 'open', failures: 'open' } as const;
}

/** Names that a stage or file of one part may use, with these stages of the part. */
export function namesOfPart(options: {
  pipeline: PipelineConfig;
  part: 'each' | 'all';
  stages: readonly string[];
}): TemplateNames {
  const { pipeline, part, stages } = options;
  return {
    ...(part === 'each' ? namesOfItem(pipeline) : namesOfAll()),
    stages: Object.fromEntries(stages.map((name) => [name, 'open' as const])),
  };
}

/** Names of all stages by part. */
export function listStages({ each, all }: PipelineConfig) {
  return { each: each.map(({ name }) => name), all: all.map(({ name }) => name) };
}
