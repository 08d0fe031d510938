import { chooseFiles } from './config/choose-files.ts';
import type { GlossConfig } from './config/config-schema.ts';
import { listPromptPaths } from './config/resolve-prompts.ts';
import type { FileTree } from './content/file-tree.ts';
import { assertStageReady } from './models/assert-stage-ready.ts';
import type { ModelSettings } from './models/create-models.ts';
import { OFFLINE_MODEL } from './models/parse-model-id.ts';
import type { PipelineDefinition } from './pipeline-definition.ts';
import { findDefinition } from './pipelines/custom/find-definition.ts';
import { readConfig } from './read-config.ts';
import type { PipelineRequest, Target } from './request.ts';
import type { DocsRun } from './run-docs.ts';
import { withMoney } from './with-money.ts';

/** A run of a pipeline by stages on GitHub. */
export interface DefinitionRun extends DocsRun {
  pipeline: string;
  /** Root of the web pages, for links. */
  serverUrl: string;
}

/** What a pipeline by stages is, as the configuration of the base says, and the request for it. */
export interface DefinedRun {
  definition: PipelineDefinition;
  config: GlossConfig;
  hasFiles: boolean;
  request: PipelineRequest;
  /** With the budget and the prices of the configuration. */
  models: ModelSettings;
}

/**
 * Reads configuration and prompts and makes a request of them. The same definition comes out at every door.
 *
 * @param options.rules The files whose configuration counts: the base's, never a pull request's own.
 * @throws GlossError `usage` for an unknown pipeline, a wrong configuration, a missing prompt or a missing key.
 */
export async function defineRun(options: {
  run: DefinitionRun;
  rules: FileTree;
  target: Target;
  /** Whether this door can ask people before it commits to a pull request. */
  approval: (config: GlossConfig, pipeline: string) => boolean;
}): Promise<DefinedRun> {
  const { run, rules, target, approval } = options;
  const { pipeline, models, actor } = run;
  const config = await readConfig({ tree: rules, file: run.config });
  const own = Object.hasOwn(config.pipelines, pipeline) ? config.pipelines[pipeline] : undefined;
  const files = own === undefined ? [] : listPromptPaths({ pipelines: { [pipeline]: own } });
  const prompts = files.length === 0 ? new Map<string, string>() : await rules.readTexts(files);
  const definition = findDefinition({ name: pipeline, config, prompts });
  const model = run.model ?? own?.model ?? config.defaults.model ?? OFFLINE_MODEL;
  const money = withMoney({ models, config, pipeline, model, definition, dryRun: run.dryRun });
  if (!run.dryRun) {
    for (const stage of [...definition.each, ...definition.all])
      assertStageReady({ stage, model, settings: models });
  }
  const hasFiles = definition.publish.each.length + definition.publish.all.length > 0;
  const request: PipelineRequest = {
    pipeline,
    target,
    options: {
      model,
      ...chooseFiles(run, config.defaults),
      packing: false,
      definition,
      ...(hasFiles && approval(config, pipeline) ? { approval: 'command' as const } : {}),
    },
    ...(actor === undefined ? {} : { actor }),
  };
  return { definition, config, hasFiles, request, models: money };
}

/** Whether a configuration wants the files of a pipeline to be approved before they are committed to a pull request. */
export function wantsApproval({ approval, pipelines }: GlossConfig, pipeline: string): boolean {
  const own = Object.hasOwn(pipelines, pipeline) ? pipelines[pipeline] : undefined;
  return approval.files === 'command' || own?.approval === 'command';
}
