import type { GlossConfig } from './config/config-schema.ts';
import { createTreeOpener } from './create-tree-opener.ts';
import { describeError, GlossError } from './errors.ts';
import { findPartingPoint } from './find-parting-point.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { fileUrl } from './github/web-links.ts';
import { renderDeclined, renderPreview } from './pipelines/docs/render-preview.ts';
import type { StaleOutcome } from './pipelines/docs/render-stale-comment.ts';
import { createFencedComment, describeSuperseded, SupersededError } from './publish/fenced-comment.ts';
import { renderStopped, withPrevious } from './publish/progress-comment.ts';
import { readConfig } from './read-config.ts';
import type { Publication } from './result.ts';
import { type DocsRun, runPages } from './run-docs.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { showRunProgress } from './show-run-progress.ts';

export interface PullRequestDocsRun extends DocsRun {
  /** Root of the web pages, for links. */
  serverUrl: string;
  number: number;
  /** The head of the event. */
  headSha: string;
  /** False where the token may not write comments, or nobody wants one. */
  comment: boolean;
  /** Write stale pages and commit them to the pull request's branch. */
  write: boolean;
  /**
   * Whether this door can ask people, which a repository may want before anything is committed. Where it cannot, nothing is
   * written there.
   */
  canAsk?: boolean;
  /** Milliseconds between updates of the progress in the comment; the shortest unless told. */
  progressEveryMs?: () => number;
  /** What the comment says of an error that stopped the run; undefined leaves it as it is. */
  sayStopped?: (error: unknown) => string | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Says in one comment which pages a pull request makes stale, with the lines that prove it; with `write` the pages are
 * written and committed to its branch. The configuration is that of the base: a pull request cannot change what is done
 * about it. Without `write` no model is called and no run is started.
 *
 * @throws GlossError for everything a person can mend.
 */
export async function runDocsOnPullRequest(run: PullRequestDocsRun): Promise<PullRequestEnd> {
  const { client, address, number, serverUrl, headSha } = run;
  const readAt = performance.now();
  const pullRequest = await readPullRequest({ client, ...address, number });
  // Approved bytes are worth publishing on top of later commits too; what they changed is left alone.
  if (pullRequest.headSha !== headSha && run.decision === undefined) {
    const error = describeSuperseded(pullRequest.headSha);
    return { status: 'skipped', publications: [], runId: '', resumed: false, error };
  }
  const openTree = await createTreeOpener(run);
  const head = await openTree(headSha);
  const config = await readConfig({ tree: await openTree(pullRequest.baseSha), file: run.config });
  // What landed on the base since is no part of the change.
  const base = await openTree(await findPartingPoint({ ...run, ...pullRequest, headSha }));
  const { findStalePages } = await import('./steps/docs/find-stale-pages.ts');
  const outcome = await findStalePages({ base, head, config, paths: run.paths, ignore: run.ignore });
  const end = run.write ? await writePages({ run, pullRequest, config, head, openTree, readAt }) : TOLD;
  if (end.status === 'waiting') end.expiresAt = (run.now ?? Date.now)() + approvalMs(config);
  const commit = end.publications.find(({ kind, sha }) => kind === 'commit' && sha !== undefined);
  const told: StaleOutcome =
    commit?.sha === undefined
      ? { ...outcome, ...describeNoCommit({ run, end }) }
      : { ...outcome, committed: describeCommit(commit.sha, end) };
  const { renderStaleComment } = await import('./pipelines/docs/render-stale-comment.ts');
  const shownSha = commit?.sha ?? headSha;
  const comment = renderStaleComment(told, {
    linkTo: (path) => fileUrl({ serverUrl, ...address, sha: shownSha, path }),
  });
  const publication = run.comment
    ? await publishComment({
        run,
        pullRequest,
        readAt,
        ownSha: commit?.sha,
        comment,
        quiet: isQuiet(outcome) && end.status !== 'waiting',
      })
    : ({ kind: 'comment', action: 'skipped' } as const);
  return { ...end, publications: [...end.publications, publication], comment };
}

const TOLD: PullRequestEnd = { status: 'complete', publications: [], runId: '', resumed: false };

function isQuiet({ stale, added, orphaned, lockRemoved }: StaleOutcome): boolean {
  return stale.length + added.length + orphaned.length === 0 && lockRemoved !== true;
}

function describeCommit(sha: string, { report }: PullRequestEnd): NonNullable<StaleOutcome['committed']> {
  const failed = (report?.items ?? []).filter(({ status }) => status === 'failed');
  return {
    sha,
    modelCalls: report?.totals.modelCalls ?? 0,
    notWritten: [
      ...failed.map(({ key, error }) => ({ path: key, reason: error ?? 'unknown reason' })),
      ...(report?.leftAlone ?? []),
    ],
  };
}

type PullRequest = Awaited<ReturnType<typeof readPullRequest>>;

/** What the comment says instead of a commit. */
function describeNoCommit(options: {
  run: PullRequestDocsRun;
  end: PullRequestEnd;
}): Pick<StaleOutcome, 'next'> {
  const { run, end } = options;
  if (end.status === 'waiting' && end.preview) {
    return { next: renderPreview({ preview: end.preview, expiresAt: end.expiresAt ?? 0 }) };
  }
  if (run.decision !== undefined && run.decision.kind !== 'approved') {
    return { next: renderDeclined(run.decision) };
  }
  return {};
}

/** How long a preview waits, in ms. */
function approvalMs({ approval }: GlossConfig): number {
  return approval.days * 86_400_000;
}

async function writePages(call: {
  run: PullRequestDocsRun;
  pullRequest: PullRequest;
  config: Awaited<ReturnType<typeof readConfig>>;
  head: Awaited<ReturnType<Awaited<ReturnType<typeof createTreeOpener>>>>;
  openTree: Awaited<ReturnType<typeof createTreeOpener>>;
  readAt: number;
}): Promise<PullRequestEnd> {
  const { run, pullRequest, config, head, openTree } = call;
  if (pullRequest.isCrossRepository) {
    throw new GlossError({
      code: 'usage',
      message: 'The pull request comes from a fork, where Gloss does not write.',
      remedy: 'Leave `files` out of `publish` for forks; the comment says what is stale.',
    });
  }
  const approval = config.approval.files === 'command';
  if (approval && run.canAsk !== true) throw cannotAsk();
  const pages = (part: Pick<DocsRun, 'progress' | 'models'>) =>
    runPages({
      run: { ...run, ...part },
      approval,
      config,
      sources: head,
      outputs: head,
      target: {
        kind: 'branch',
        branch: pullRequest.headName,
        headSha: run.headSha,
        isCrossRepository: pullRequest.isCrossRepository,
      },
      openTree,
      sha: run.headSha,
      name: pullRequest.headName,
      publish: true,
    });
  return await showingProgress(call, pages);
}

/** The comment shows how far the pages are; what stands there when they are done is the caller's business. */
async function showingProgress(
  { run, pullRequest, readAt }: Pick<Parameters<typeof writePages>[0], 'run' | 'pullRequest' | 'readAt'>,
  work: (part: Pick<DocsRun, 'progress' | 'models'>) => Promise<PullRequestEnd>,
): Promise<PullRequestEnd> {
  const sticky = run.comment ? openSticky({ run, pullRequest, readAt }) : undefined;
  const { progress, models, onWarning: onNote, progressEveryMs: everyMs } = run;
  const shown = showRunProgress({ sticky, progress, models, onNote, everyMs });
  try {
    return await work(shown);
  } catch (error) {
    const isShown = await shown.stop();
    const reason = run.sayStopped === undefined ? describeError(error) : run.sayStopped(error);
    if (isShown && reason !== undefined)
      await sticky?.publish(withPrevious(renderStopped(reason), sticky.before)).catch(() => {});
    throw error;
  } finally {
    await shown.stop();
  }
}

function openSticky(options: {
  run: PullRequestDocsRun;
  pullRequest: PullRequest;
  readAt: number;
  ownSha?: string | undefined;
}) {
  const { run, pullRequest, readAt, ownSha } = options;
  const { client, address, number, onWarning: onNote } = run;
  const marker = { pipeline: 'docs' };
  return createFencedComment({
    client,
    address: { ...address, number },
    pullRequest,
    marker,
    onNote,
    readAt,
    ownSha,
  });
}

function cannotAsk(): GlossError {
  return new GlossError({
    code: 'usage',
    message:
      'This repository wants generated pages to be approved (`approval.files: command`), and a job cannot wait for that.',
    remedy: 'Use the App for it, or leave `files` out of `publish`.',
  });
}

/** Nothing to say makes no comment; one that is there already is brought up to date. */
async function publishComment(call: {
  run: PullRequestDocsRun;
  pullRequest: PullRequest;
  readAt: number;
  ownSha: string | undefined;
  comment: string;
  quiet: boolean;
}): Promise<Publication> {
  const { run, comment, quiet } = call;
  const sticky = openSticky(call);
  if (quiet && sticky.before === undefined) return { kind: 'comment', action: 'skipped' };
  try {
    const { kind, action, url } = await sticky.publish(comment);
    return { kind, action, url };
  } catch (error) {
    if (!(error instanceof SupersededError)) throw error;
    run.onWarning(error.message);
    return { kind: 'comment', action: 'skipped' };
  }
}
