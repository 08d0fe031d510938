import { createTreeOpener } from './create-tree-opener.ts';
import { GlossError } from './errors.ts';
import { findPartingPoint } from './find-parting-point.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { fileUrl } from './github/web-links.ts';
import type { StaleOutcome } from './pipelines/docs/render-stale-comment.ts';
import { createFencedComment, describeSuperseded, SupersededError } from './publish/fenced-comment.ts';
import { readConfig } from './read-config.ts';
import type { Publication } from './result.ts';
import { type DocsRun, runPages } from './run-docs.ts';
import type { PullRequestEnd } from './run-pull-request.ts';

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
  if (pullRequest.headSha !== headSha) {
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
  const end = run.write ? await writePages({ run, pullRequest, config, head, openTree }) : TOLD;
  const commit = end.publications.find(({ kind, sha }) => kind === 'commit' && sha !== undefined);
  const told: StaleOutcome =
    commit?.sha === undefined ? outcome : { ...outcome, committed: describeCommit(commit.sha, end) };
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
        quiet: isQuiet(outcome),
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

async function writePages(call: {
  run: PullRequestDocsRun;
  pullRequest: PullRequest;
  config: Awaited<ReturnType<typeof readConfig>>;
  head: Awaited<ReturnType<Awaited<ReturnType<typeof createTreeOpener>>>>;
  openTree: Awaited<ReturnType<typeof createTreeOpener>>;
}): Promise<PullRequestEnd> {
  const { run, pullRequest, config, head, openTree } = call;
  if (pullRequest.isCrossRepository) {
    throw new GlossError({
      code: 'usage',
      message: 'The pull request comes from a fork, where Gloss does not write.',
      remedy: 'Leave `files` out of `publish` for forks; the comment says what is stale.',
    });
  }
  return await runPages({
    run,
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
  const { run, pullRequest, readAt, ownSha, comment, quiet } = call;
  const { client, address, number, onWarning } = run;
  const sticky = createFencedComment({
    client,
    address: { ...address, number },
    pullRequest,
    marker: { pipeline: 'docs' },
    onNote: onWarning,
    readAt,
    ownSha,
  });
  if (quiet && sticky.before === undefined) return { kind: 'comment', action: 'skipped' };
  try {
    const { kind, action, url } = await sticky.publish(comment);
    return { kind, action, url };
  } catch (error) {
    if (!(error instanceof SupersededError)) throw error;
    onWarning(error.message);
    return { kind: 'comment', action: 'skipped' };
  }
}
