import { askOptions } from './config/ask-options.ts';
import { chooseFiles } from './config/choose-files.ts';
import { toRepositoryRules } from './content/repository-rules.ts';
import { RULES_FILES } from './content/rules-files.ts';
import { createTreeOpener } from './create-tree-opener.ts';
import { openFilesSource } from './files-source.ts';
import { createIssuePublisher } from './issue-publisher.ts';
import { assertModelReady } from './models/load-language-model.ts';
import { OFFLINE_MODEL } from './models/parse-model-id.ts';
import { readConfig } from './read-config.ts';
import type { PipelineRequest } from './request.ts';
import type { DocsRun } from './run-docs.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { runRequest } from './run-request.ts';
import { withMoney } from './with-money.ts';

const PIPELINE = 'ask';

/** A question about the files of a branch, asked on an issue. */
export interface BranchAskRun extends DocsRun {
  branch: string;
  sha: string;
  question: string | undefined;
  /** Where somebody asked, and the answer goes; without it there is only the report. */
  issue?: number;
  /** False writes into the report only. */
  publish: boolean;
  /** Root of the web pages, for links. */
  serverUrl: string;
}

/**
 * Answers a question about a branch's files in one comment.
 *
 * @throws GlossError for everything a person can mend; InterruptedError when `signal` was aborted.
 */
export async function runAskOnBranch(run: BranchAskRun): Promise<PullRequestEnd> {
  const { address, branch, sha, issue, actor } = run;
  const asked = askOptions({ pipeline: PIPELINE, question: run.question, of: 'files' });
  const tree = await (await createTreeOpener(run))(sha);
  const config = await readConfig({ tree, file: run.config });
  const model = run.model ?? config.defaults.model ?? OFFLINE_MODEL;
  const models = withMoney({ models: run.models, config, pipeline: PIPELINE, model, dryRun: run.dryRun });
  if (!run.dryRun) assertModelReady({ id: model, settings: models });
  const files = chooseFiles(run, config.defaults, toRepositoryRules(await tree.readTexts([...RULES_FILES])));
  const request: PipelineRequest = {
    pipeline: PIPELINE,
    target: {
      kind: 'tree',
      repository: `${address.owner}/${address.repo}`,
      identity: issue === undefined ? tree.identity : `${tree.identity}#${issue}`,
      sha,
      baseName: branch,
      headName: sha.slice(0, 7),
    },
    options: { model, ...files, packing: true, ...asked },
    ...(actor === undefined ? {} : { actor }),
  };
  const source = openFilesSource({ ...files, tree, question: asked.ask?.question ?? '' });
  if (run.dryRun) {
    const { dryRun } = await import('./dry-run.ts');
    const { text } = await dryRun({ request, source, stateDir: run.stateDir, settings: models });
    return { status: 'skipped', publications: [], runId: '', resumed: false, text };
  }
  const publisher = createIssuePublisher({
    ...{ client: run.client, serverUrl: run.serverUrl, sha, pipeline: PIPELINE, onNote: run.onWarning },
    address: { ...address, number: issue ?? 0 },
    publish: run.publish && issue !== undefined,
  });
  const end = await runRequest({
    request,
    change: { source, publisher },
    ...{ stateDir: run.stateDir, models, progress: run.progress, signal: run.signal },
    onWarning: run.onWarning,
    ...(run.core === undefined ? {} : { core: run.core }),
    ...(run.onStart === undefined ? {} : { onStart: run.onStart }),
    ...(run.runId === undefined ? {} : { runId: run.runId }),
  });
  const comment = publisher.comment();
  return comment === undefined ? end : { ...end, comment };
}
