import { createTreeOpener } from './create-tree-opener.ts';
import { type DefinedRun, type DefinitionRun, defineRun } from './define-run.ts';
import { readThread } from './github/read-thread.ts';
import { rawUrl } from './github/web-links.ts';
import { createIssuePublisher } from './issue-publisher.ts';
import { chooseBasis } from './publish/choose-basis.ts';
import { NOT_PUSHED, pushFiles } from './push-files.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { type RunOptions, runRequest } from './run-request.ts';

/** On a branch: files go to one rolling pull request, a comment to the issue where it was asked for. */
export interface BranchDefinitionRun extends DefinitionRun {
  branch: string;
  sha: string;
  isDefaultBranch: boolean;
  /** False writes into the report only. */
  publish: boolean;
  /** The issue where somebody asked. */
  issue?: number;
}

/**
 * Runs a pipeline by stages on a branch.
 *
 * @throws GlossError for everything a person can mend; InterruptedError when `signal` was aborted.
 */
export async function runDefinitionOnBranch(run: BranchDefinitionRun): Promise<PullRequestEnd> {
  const { client, address, branch, sha, pipeline } = run;
  const openTree = await createTreeOpener(run);
  const sources = await openTree(sha);
  const defined = await defineRun({
    run,
    rules: sources,
    target: {
      kind: 'tree',
      repository: `${address.owner}/${address.repo}`,
      identity: run.issue === undefined ? sources.identity : `${sources.identity}#${run.issue}`,
      sha,
      baseName: branch,
      headName: sha.slice(0, 7),
    },
    // Merging the pull request is the approval.
    approval: () => false,
  });
  const suffix = run.isDefaultBranch ? '' : `-${branch.replaceAll(/[^\w.-]+/g, '-')}`;
  const rolling = { kind: 'rolling', branch: `gloss/${pipeline}${suffix}`, base: { branch, sha } } as const;
  const basis = defined.hasFiles
    ? await chooseBasis({ client, address, target: rolling, pipeline, openTree })
    : undefined;
  const outputs = basis?.on === 'branch' ? await openTree(basis.sha) : sources;
  const rooms: Partial<RunOptions> = {
    tree: {
      sources,
      outputs,
      ...(run.publish
        ? {
            pictureUrl: (path: string) =>
              rawUrl({ serverUrl: run.serverUrl, ...address, ref: rolling.branch, path }),
          }
        : {}),
      publishFiles: async (files) => {
        if (!run.publish || basis === undefined) return NOT_PUSHED;
        const title = `${pipeline}: bring generated files up to date`;
        return await pushFiles({
          run,
          pipeline,
          title,
          target: { ...rolling, basis: basis.sha },
          openTree,
          files,
        });
      },
    },
  };
  if (run.issue === undefined) return await runDefined({ run, defined, rooms });
  const place = { ...address, number: run.issue };
  const publisher = createIssuePublisher({ ...run, address: place, onNote: run.onWarning });
  rooms.publisher = publisher;
  rooms.readThread = () => readThread({ client, ...place });
  const end = await runDefined({ run, defined, rooms });
  const comment = publisher.comment();
  return comment === undefined ? end : { ...end, comment };
}

/** Starts a run, or tells what it would do. */
export async function runDefined(options: {
  run: DefinitionRun;
  defined: DefinedRun;
  rooms: Partial<RunOptions>;
}): Promise<PullRequestEnd> {
  const { run, defined, rooms } = options;
  const { request, models } = defined;
  if (run.dryRun) {
    const { dryRunCustom } = await import('./dry-run-custom.ts');
    const { text } = await dryRunCustom({ request, rooms, stateDir: run.stateDir, settings: models });
    return { status: 'skipped', publications: [], runId: '', resumed: false, text };
  }
  return await runRequest({
    ...rooms,
    request,
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
}
