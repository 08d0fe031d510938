import { chooseFiles } from './config/choose-files.ts';
import type { GlossConfig } from './config/config-schema.ts';
import type { FileTree } from './content/file-tree.ts';
import { createTreeOpener } from './create-tree-opener.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { RepositoryPlace } from './github/repository-place.ts';
import type { ModelSettings } from './models/create-models.ts';
import { assertModelReady } from './models/load-language-model.ts';
import { OFFLINE_MODEL } from './models/parse-model-id.ts';
import type { Core } from './open-core.ts';
import { chooseBasis } from './publish/choose-basis.ts';
import type { BranchTarget, RollingTarget } from './publish/publish-files-options.ts';
import { NOT_PUSHED, pushFiles } from './push-files.ts';
import { readConfig } from './read-config.ts';
import type { PipelineRequest } from './request.ts';
import type { Decision } from './run.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { runRequest } from './run-request.ts';
import type { Progress } from './steps/rooms.ts';
import { withMoney } from './with-money.ts';

/** The pipeline's name in trailers, branches and markers. */
const PIPELINE = 'docs';
/** The pull request lives on while its pages change, so that no number stands in it. */
const PULL_TITLE = 'docs: bring generated pages up to date';

/** What every docs run on GitHub brings. */
export interface DocsRun {
  client: GitHubClient;
  address: RepositoryPlace;
  /** As the door was asked for; the configuration's own default comes after it. */
  model: string | undefined;
  config: string | undefined;
  paths: string[];
  ignore: string[];
  maxItems?: number | undefined;
  /** Also pages that are up to date. */
  all?: boolean;
  actor?: string;
  /** A local checkout; when it holds the commits, files cost no request. */
  workspace?: string;
  /** Only tell which pages would be written; no model is called. */
  dryRun: boolean;
  stateDir: string;
  models: ModelSettings;
  progress: Progress;
  onWarning: (message: string) => void;
  signal: AbortSignal;
  /** For a door that does many runs; see RunOptions. */
  core?: Core;
  onStart?: (runId: string) => void;
  /** Of the run that was started for this before; see RunOptions. */
  runId?: string;
  /** What somebody said about a run that waits for approval. */
  decision?: Decision;
  /** Awaited before anything is published: what tells of progress has to be quiet by then. */
  beforePublish?: () => Promise<unknown>;
}

/** A branch whose pages are kept true by a pull request of ours. */
export interface BranchDocsRun extends DocsRun {
  branch: string;
  /** The commit of the event: what is described. */
  sha: string;
  /** The rolling branch has this name for the default branch, and one with the branch's name behind it for others. */
  isDefaultBranch: boolean;
  /** False writes pages into the report only. */
  publish: boolean;
}

/**
 * Writes what is stale of a branch's pages and proposes it in one rolling pull request.
 *
 * @throws GlossError for everything a person can mend; InterruptedError when `signal` was aborted.
 */
export async function runDocsOnBranch(run: BranchDocsRun): Promise<PullRequestEnd> {
  const { client, address, branch, sha } = run;
  const openTree = await createTreeOpener(run);
  const suffix = run.isDefaultBranch ? '' : `-${branch.replaceAll(/[^\w.-]+/g, '-')}`;
  const rolling = { kind: 'rolling', branch: `gloss/${PIPELINE}${suffix}`, base: { branch, sha } } as const;
  const basis = await chooseBasis({ client, address, target: rolling, pipeline: PIPELINE, openTree });
  const sources = await openTree(sha);
  const config = await readConfig({ tree: sources, file: run.config });
  return await runPages({
    run,
    config,
    sources,
    outputs: basis.on === 'branch' ? await openTree(basis.sha) : sources,
    target: { ...rolling, basis: basis.sha },
    openTree,
    sha,
    name: branch,
    publish: run.publish,
  });
}

/** One run over files, published to a branch on GitHub. */
export async function runPages(options: {
  run: DocsRun;
  config: GlossConfig;
  sources: FileTree;
  outputs: FileTree;
  /** Where `.glossignore` is, when it is not that of the sources. */
  rules?: FileTree;
  target: RollingTarget | BranchTarget;
  openTree: (sha: string) => Promise<FileTree>;
  sha: string;
  name: string;
  publish: boolean;
  /** The pull request, where the files are one's. */
  number?: number;
  /** Nothing is committed before somebody approved it. */
  approval?: boolean;
}): Promise<PullRequestEnd> {
  const { run, config, sources, outputs, target, openTree, sha, name, publish, approval = false } = options;
  const { address, actor } = run;
  const trees = { sources, outputs, ...(options.rules && { rules: options.rules }) };
  const model = run.model ?? config.defaults.model ?? OFFLINE_MODEL;
  const models = withMoney({ models: run.models, config, pipeline: PIPELINE, model, dryRun: run.dryRun });
  if (!run.dryRun) assertModelReady({ id: model, settings: models });
  const request: PipelineRequest = {
    pipeline: PIPELINE,
    target: {
      kind: 'tree',
      repository: `${address.owner}/${address.repo}`,
      identity: options.number === undefined ? sources.identity : `${sources.identity}#${options.number}`,
      sha,
      baseName: name,
      headName: sha.slice(0, 7),
    },
    options: {
      model,
      ...chooseFiles(run, config.defaults),
      packing: false,
      docs: { ...config.docs, all: run.all ?? false, adopt: false },
      ...(approval ? { approval: 'command' as const } : {}),
    },
    ...(actor === undefined ? {} : { actor }),
  };
  if (run.dryRun) {
    const { dryRunDocs } = await import('./dry-run-docs.ts');
    const { text } = await dryRunDocs({ request, tree: trees, stateDir: run.stateDir, settings: models });
    return { status: 'skipped', publications: [], runId: '', resumed: false, text };
  }
  let told: string | undefined;
  const end = await runRequest({
    request,
    tree: {
      ...trees,
      publishFiles: async (files) => {
        await run.beforePublish?.();
        const published = publish
          ? await pushFiles({ run, pipeline: PIPELINE, title: PULL_TITLE, target, openTree, files })
          : NOT_PUSHED;
        told = files.renderBody(published);
        return published;
      },
    },
    stateDir: run.stateDir,
    models,
    progress: run.progress,
    onWarning: run.onWarning,
    signal: run.signal,
    ...(run.core === undefined ? {} : { core: run.core }),
    ...(run.onStart === undefined ? {} : { onStart: run.onStart }),
    ...(run.runId === undefined ? {} : { runId: run.runId }),
    ...(run.decision === undefined ? {} : { decision: run.decision }),
  });
  return told === undefined ? end : { ...end, comment: told };
}
