import { TemplateError } from '../../content/templates/render-template.ts';
import type { OutputFile, StageDefinition } from '../../pipeline-definition.ts';
import type { MadeFile } from '../../pipelines/custom/assemble-files.ts';
import { OutputError, type RenderedOutput, renderOutput } from '../../pipelines/custom/render-output.ts';
import type { MediaOutput, StageOutput } from '../../pipelines/custom/stage-call.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { ItemFailure, PublishInput } from '../../run.ts';
import { type DoneItem, outlineDone, valuesOfAll } from './all-values.ts';
import { repositoryValues } from './plan-custom.ts';
import { type CustomPlan, definitionOf } from './stored-custom.ts';
import { loadMedia } from './stored-media.ts';

/** The files of a run, and those that could not be made. */
export interface MadeFiles {
  files: MadeFile[];
  failures: ItemFailure[];
}

/** Makes every file of a run from what its stages made. Reads nothing but the result store. */
export function makeFiles(options: {
  results: ResultStore;
  input: PublishInput;
  plan: CustomPlan;
  done: readonly DoneItem[];
  failures: readonly ItemFailure[];
  overall: Record<string, StageOutput>;
}): MadeFiles {
  const { results, input, plan, done, failures, overall } = options;
  const definition = definitionOf(input.request);
  const repository = { ...repositoryValues(input.request) };
  const made: MadeFiles = { files: [], failures: [] };
  const add = (file: Omit<FileToMake, 'results'>): void => {
    try {
      made.files.push(makeFile({ ...file, results }));
    } catch (error) {
      if (!(error instanceof TemplateError) && !(error instanceof OutputError)) throw error;
      made.failures.push({ key: file.title, reason: `${file.path}: ${error.message}` });
    }
  };
  for (const item of done) {
    const planned = plan.items[item.index];
    const outputs = locateMedia({
      outputs: item.outputs,
      stages: definition.each,
      files: definition.publish.each,
      paths: planned?.paths ?? [],
    });
    const sources = planned?.source ? [planned.source] : plan.sources;
    for (const [index, output] of definition.publish.each.entries()) {
      const path = planned?.paths[index] ?? '';
      const values = { item: item.values, repository };
      add({ output, path, stages: definition.each, outputs, values, sources, title: item.key });
    }
  }
  const values = { ...valuesOfAll({ input, failures, overall }), items: outlineDone(done) };
  const sources = [...plan.sources, ...plan.items.flatMap(({ source }) => source ?? [])];
  for (const [index, output] of definition.publish.all.entries()) {
    const path = plan.allPaths[index] ?? '';
    add({ output, path, stages: definition.all, outputs: overall, values, sources, title: definition.name });
  }
  return made;
}

interface FileToMake {
  results: ResultStore;
  output: OutputFile;
  path: string;
  stages: readonly StageDefinition[];
  outputs: Record<string, StageOutput>;
  values: Record<string, Json>;
  sources: { path: string; blob: string }[];
  title: string;
}

function makeFile(options: FileToMake): MadeFile {
  const { results, output, path, sources, title } = options;
  const request = resultKey({ output: { ...output } as Record<string, Json> });
  const rendered = renderOutput(options);
  const alt = 'media' in rendered ? rendered.media.alt : undefined;
  const page = output.reference === undefined ? undefined : sources[0]?.path;
  const file = {
    path,
    title,
    sources: uniqueSources(sources),
    request,
    content: contentOf(results, rendered),
  };
  if (alt === undefined) return file;
  return { ...file, alt, ...(page === undefined ? {} : { shownIn: { page, name: output.reference ?? '' } }) };
}

function contentOf(results: ResultStore, rendered: RenderedOutput): string | Uint8Array {
  if ('text' in rendered) return rendered.text;
  const bytes = loadMedia(results, rendered.media.digest);
  if (bytes) return bytes;
  throw new OutputError('its bytes are gone from the result store; run again');
}

/** Tells templates where the pictures and sounds of an item will lie. */
function locateMedia(options: {
  outputs: Record<string, StageOutput>;
  stages: readonly StageDefinition[];
  files: readonly OutputFile[];
  paths: readonly string[];
}): Record<string, StageOutput> {
  const { outputs, stages, files, paths } = options;
  const located = { ...outputs };
  for (const [index, { content, stage }] of files.entries()) {
    const name = stage ?? stages.at(-1)?.name;
    const made = name === undefined || content !== undefined ? undefined : outputs[name];
    const isMedia = typeof made === 'object' && made !== null && 'digest' in made;
    if (name !== undefined && isMedia)
      located[name] = { ...(made as unknown as MediaOutput), path: paths[index] ?? '' } as StageOutput;
  }
  return located;
}

function uniqueSources(sources: { path: string; blob: string }[]) {
  return [...new Map(sources.map((source) => [source.path, source])).values()];
}
