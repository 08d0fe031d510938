import { chooseFiles } from './config/choose-files.ts';
import { CONFIG_FILE } from './config/config-file.ts';
import type { GlossConfig } from './config/config-schema.ts';
import { reviewOptions, reviewTargets } from './config/review-options.ts';
import { createCommentPublisher } from './create-comment-publisher.ts';
import { describeError, GlossError } from './errors.ts';
import { finishComment } from './finish-comment.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import { type PullRequest, readPullRequest } from './github/read-pull-request.ts';
import type { ModelSettings } from './models/create-models.ts';
import { OFFLINE_MODEL } from './models/parse-model-id.ts';
import type { Core } from './open-core.ts';
import { createFencedComment, MOVED_ON } from './publish/fenced-comment.ts';
import { renderStopped, saysProgress, withPrevious } from './publish/progress-comment.ts';
import type { StickyComment } from './publish/sticky-comment.ts';
import { describeSuperseded } from './publish/superseded-error.ts';
import { openPullRequestSource } from './pull-request-source.ts';
import type { PipelineRequest, RepositoryRules, RequestOptions } from './request.ts';
import type { RunEnd, RunOptions } from './run-request.ts';
import { showRunProgress } from './show-run-progress.ts';
import type { Progress } from './steps/rooms.ts';
import { createReviewTeller } from './tell-review.ts';
import type { HeadWatch } from './while-head-stays.ts';
import { withMoney } from './with-money.ts';

export interface PullRequestRun {
  client: GitHubClient;
  /** Root of the web pages, for links. */
  serverUrl: string;
  address: PullRequestAddress;
  /** The head of the event: what was asked for. The pull request may have moved on. */
  headSha: string;
  pipeline: string;
  /** As the door was asked for; what it leaves open, the configuration of the base decides. */
  options: Omit<RequestOptions, 'model'> & { model: string | undefined };
  /** The configuration's file; the usual place, where there need be none, unless told. */
  config?: string;
  actor?: string;
  /** A local checkout; when it holds the commits, the files cost no request. */
  workspace?: string;
  /** False where the token may not write comments (a fork) or nobody wants one. */
  comment: boolean;
  /**
   * For `review`: whether findings stand at their lines (where there is a comment, unless told), and whether there is a check
   * (what the configuration says, unless told). Nothing of both where nothing may be written.
   */
  review?: { lines?: boolean; check?: boolean };
  /** Only tell what a run would read, reuse and send. */
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
  /** Milliseconds between updates of the progress in the comment; the shortest unless told. */
  progressEveryMs?: () => number;
  /** What the comment says of an error that stopped the run; undefined leaves it as it is. What the door's log says unless told. */
  sayStopped?: (error: unknown) => string | undefined;
  /** For tests: milliseconds between looks at the head while items run. */
  headEveryMs?: number;
  /** The comment is the one place that tells of an error; otherwise it does where it shows progress. */
  saysFailure?: boolean;
}

export interface PullRequestEnd extends RunEnd {
  /** What was published as the comment, without its marker. */
  comment?: string;
  /** Until when the run waits for approval; milliseconds since 1970. */
  expiresAt?: number;
}

/**
 * Runs a pipeline on a pull request: one read of GitHub, the run, one comment. The durable engine is loaded
 * while GitHub answers.
 *
 * @throws GlossError for everything a person can mend; InterruptedError when `signal` was aborted. A comment
 * that showed progress then says how it ended.
 */
export async function runPullRequest(run: PullRequestRun): Promise<PullRequestEnd> {
  const { client, address } = run;
  const isReview = run.pipeline === 'review';
  const path = run.config ?? CONFIG_FILE;
  const reading = readPullRequest({
    ...{ client, ...address, path, rules: true },
    ...{ threads: isReview, guidance: isReview },
  });
  // Engine and pipelines are loaded while GitHub answers, not before: loading would hold up the request.
  const loading = Promise.race([client.firstSent, reading]).then(() =>
    Promise.all([
      import('./run-request.ts'),
      import('./pipelines/registry.ts'),
      import('./read-config.ts'),
      import('./content/repository-rules.ts'),
      import('./while-head-stays.ts'),
    ]),
  );
  const [pullRequest, [{ runRequest }, { findPipeline }, { checkConfig }, { toRepositoryRules }, watching]] =
    await Promise.all([reading, loading]);
  findPipeline(run.pipeline);
  if (pullRequest.headSha !== run.headSha) return await superseded(run, pullRequest);
  const readConfig = () => checkConfig({ text: pullRequest.baseFile, file: run.config });
  const compose = () => {
    const config = readConfig();
    const rules = toRepositoryRules(pullRequest.ruleFiles ?? new Map());
    const request = toRequest({ run, pullRequest, config, rules });
    return { request, money: withMoney({ ...run, config, model: request.options.model }) };
  };
  if (run.dryRun) return planOnly({ run, pullRequest, ...compose() });
  const marker = { pipeline: run.pipeline };
  const sticky = createFencedComment({ client, address, pullRequest, marker, onNote: run.onWarning });
  const shown = showRunProgress({
    sticky: run.comment ? sticky : undefined,
    progress: run.progress,
    models: run.models,
    onNote: run.onWarning,
    everyMs: run.progressEveryMs,
  });
  const publisher = createCommentPublisher({
    run,
    sticky,
    stop: async () => void (await shown.stop()),
    ...(isReview
      ? {
          tellReview: createReviewTeller({
            ...{ client, address, pullRequest, onNote: run.onWarning, hasOverview: run.comment },
            targets: () => reviewTargets(readConfig(), run),
          }),
        }
      : {}),
  });
  const work = async (watch: HeadWatch): Promise<PullRequestEnd> => {
    const { request, money } = compose();
    const end = await runRequest({
      request,
      change: { source: await openSource(run, pullRequest), publisher },
      progress: shown.progress,
      stateDir: run.stateDir,
      models: { ...money, ...shown.models, budgetUsd: money.budgetUsd, prices: money.prices },
      onWarning: run.onWarning,
      signal: watch.signal,
      ...(run.core === undefined ? {} : { core: run.core }),
      onStart: (runId) => {
        watch.onStart(runId);
        run.onStart?.(runId);
      },
      ...(run.runId === undefined ? {} : { runId: run.runId }),
    } satisfies RunOptions);
    const wasShown = await shown.stop();
    const comment = publisher.comment();
    // GitHub takes no requests at the moment; who goes on with the run has more to say.
    if (end.status === 'waiting') return end;
    if (wasShown && end.publications.length === 0) await say(sticky, end.error ?? end.status);
    else if (wasShown && comment === undefined) await finish(run);
    return comment === undefined ? end : { ...end, comment };
  };
  const onMoved = async () => {
    if (await shown.stop()) await finish(run);
  };
  try {
    return await watching.whileHeadStays({
      ...run,
      everyMs: run.headEveryMs,
      onNote: run.onWarning,
      onMoved,
      work,
    });
  } catch (error) {
    const reason = (run.sayStopped ?? explain)(error);
    const isShown = (await shown.stop()) || (run.comment && run.saysFailure === true);
    if (isShown && reason !== undefined && publisher.comment() === undefined) await say(sticky, reason);
    throw error;
  }
}

/** What the public comment may say of an error: nothing about the machine that ran into it. */
function explain(error: unknown): string {
  const local = !(error instanceof GlossError) || error.code === 'state' || error.code === 'git';
  return `${local ? 'the job’s log says why.' : describeError(error)} Run again to go on where it was.`;
}

async function planOnly(options: {
  run: PullRequestRun;
  pullRequest: PullRequest;
  request: PipelineRequest;
  money: ModelSettings;
}): Promise<PullRequestEnd> {
  const { run, pullRequest, request, money } = options;
  const { dryRun } = await import('./dry-run.ts');
  const source = await openSource(run, pullRequest);
  const { text } = await dryRun({ request, source, stateDir: run.stateDir, settings: money });
  return { status: 'skipped', publications: [], runId: '', resumed: false, text };
}

/** The push that moved the head has a run of its own; this one could only overwrite its comment with an older state. */
async function superseded(run: PullRequestRun, pullRequest: PullRequest): Promise<PullRequestEnd> {
  const { client, address, pipeline, comment, onWarning: onNote } = run;
  const sticky = createFencedComment({ client, address, pullRequest, marker: { pipeline }, onNote });
  if (comment && saysProgress(sticky.before)) await say(sticky, MOVED_ON);
  const error = describeSuperseded(pullRequest.headSha);
  return { status: 'skipped', publications: [], runId: '', resumed: false, error };
}

/** The head's own run may never come, when people marked it to be left alone; what it wrote stays. */
async function finish(run: PullRequestRun): Promise<void> {
  if (run.comment) await finishComment({ ...run, reason: MOVED_ON, onNote: run.onWarning }).catch(() => {});
}

/** A comment that shows progress must not show it for ever; when even that fails, the first error counts. */
async function say(sticky: StickyComment, reason: string): Promise<void> {
  await sticky.publish(withPrevious(renderStopped(reason), sticky.before)).catch(() => {});
}

function toRequest(options: {
  run: PullRequestRun;
  pullRequest: PullRequest;
  config: GlossConfig;
  rules: RepositoryRules;
}): PipelineRequest {
  const { run, pullRequest, config, rules } = options;
  const { defaults } = config;
  const { options: asked } = run;
  const model = asked.model ?? defaults.model ?? OFFLINE_MODEL;
  return {
    pipeline: run.pipeline,
    options: {
      ...asked,
      ...chooseFiles(asked, defaults, rules),
      ...reviewOptions(run.pipeline, config),
      model,
    },
    ...(run.actor === undefined ? {} : { actor: run.actor }),
    target: {
      kind: 'pull-request',
      ...run.address,
      baseSha: pullRequest.baseSha,
      headSha: run.headSha,
      baseName: pullRequest.baseName,
      headName: run.headSha.slice(0, 7),
    },
  };
}

function openSource(run: PullRequestRun, pullRequest: PullRequest) {
  const { client, address, workspace, signal } = run;
  return openPullRequestSource({ client, address, pullRequest, workspace, onNote: run.onWarning, signal });
}
