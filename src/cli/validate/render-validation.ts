import type { GlossConfig } from '../../config/config-schema.ts';
import type { PipelineConfig } from '../../config/pipeline-schema.ts';
import { type PlacedProblem, renderProblems } from '../../config/problem.ts';
import { sourceKind } from '../../config/template-names.ts';

/** What `gloss validate` found, as `--json` prints it. */
export interface Validation {
  status: 'valid' | 'invalid' | 'missing';
  file: string;
  pipelines: { name: string; description: string; summary: string }[];
  problems: readonly PlacedProblem[];
  warnings: string[];
}

/** Text for people: what is right, or every problem with its place. */
export function renderValidation(validation: Validation): string {
  const { status, file, pipelines, problems, warnings } = validation;
  if (status === 'missing')
    return `There is no ${file}: every setting has its default. \`gloss init\` writes one.\n`;
  if (status === 'invalid') {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    return `${[`${file} has ${count}:`, ...renderProblems(problems)].join('\n')}\n`;
  }
  const count = pipelines.length === 1 ? '1 pipeline' : `${pipelines.length} pipelines`;
  const names = pipelines.map(({ name }) => name).join(', ');
  const head =
    pipelines.length === 0 ? `${file}: right; no pipelines of its own.` : `${file}: ${count}: ${names}.`;
  const width = Math.max(0, ...pipelines.map(({ name }) => name.length));
  return [
    head,
    ...pipelines.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    ...warnings.map((warning) => `${file}: warning: ${warning}`),
    '',
  ].join('\n');
}

/** Pipelines with what they do, in a line each. */
export function outlinePipelines(options: {
  config: GlossConfig;
  /** Files that match `source.files`, by pipeline. */
  matches: ReadonlyMap<string, number>;
}): Validation['pipelines'] {
  const { config, matches } = options;
  return Object.entries(config.pipelines).map(([name, pipeline]) => ({
    name,
    description: pipeline.description,
    summary: outline(pipeline, matches.get(name)),
  }));
}

function outline({ source, each, all, publish }: PipelineConfig, matches: number | undefined): string {
  const stages = (list: PipelineConfig['each']) =>
    list.map(({ name, kind }) => `${name} (${kind})`).join(', ');
  const files = [...publish.each, ...publish.all].map(({ path }) => path);
  const targets = [...files, ...(publish.comment === undefined ? [] : ['a comment'])];
  return [
    describeSource(source, matches),
    ...(each.length === 0 ? [] : [`each: ${stages(each)}`]),
    ...(all.length === 0 ? [] : [`all: ${stages(all)}`]),
    targets.length === 0 ? 'nothing is published' : targets.join(', '),
  ].join(' → ');
}

function describeSource(source: PipelineConfig['source'], matches: number | undefined): string {
  const kind = sourceKind(source);
  switch (kind) {
    case 'files':
      return matches === 1 ? '1 file' : `${matches ?? 0} files`;
    case 'table':
      return `rows of ${source.table}`;
    case 'prompts':
      return source.prompts?.length === 1 ? '1 prompt' : `${source.prompts?.length ?? 0} prompts`;
    case 'commits':
      return `at most ${source.commits} commits`;
    case 'thread':
      return source.thread === true ? 'the conversation' : `the conversation in ${source.thread}`;
    default:
      return 'changed files';
  }
}
