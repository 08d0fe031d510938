import type { FileTree } from './content/file-tree.ts';
import { createTreeOpener } from './create-tree-opener.ts';
import { describeEnd, describeLost, isQuiet } from './describe-docs-end.ts';
import { type DocsComment, openDocsComment } from './docs-comment.ts';
import { describeError, GlossError } from './errors.ts';
import { findPartingPoint } from './find-parting-point.ts';
import { readPullRequest } from './github/read-pull-request.ts';
import { fileUrl } from './github/web-links.ts';
import type { StaleOutcome } from './pipelines/docs/render-stale-comment.ts';
import { describeSuperseded } from './publish/superseded-error.ts';
import { renderWaitingNote } from './publish/waiting-note.ts';
import { readConfig } from './read-config.ts';
import type { Publication } from './result.ts';
import { type DocsRun, runPages } from './run-docs.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { watchedBy, whileHeadStays } from './while-head-stays.ts';

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
  /** Ask, whatever the configuration says. */
  mustAsk?: boolean;
  /** Id of the workflow run that will keep the state of a run that waits: the comment says so, for whoever goes on with it. */
  keptIn?: string;
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
  // What was approved or begun is worth publishing on top of later commits too, which may be its own; what others changed is
  // left alone.
  if (pullRequest.headSha !== headSha && run.decision === undefined && run.runId === undefined) {
    const error = describeSuperseded(pullRequest.headSha);
    return { status: 'skipped', publications: [], runId: '', resumed: false, error };
  }
  const openTree = await createTreeOpener(run);
  const head = await openTree(headSha);
  const rules = await openTree(pullRequest.baseSha);
  const config = await readConfig({ tree: rules, file: run.config });
  // What landed on the base since is no part of the change.
  const base = await openTree(await findPartingPoint({ ...run, ...pullRequest, headSha }));
  const { findStalePages } = await import('./steps/docs/find-stale-pages.ts');
  const outcome = await findStalePages({ base, head, rules, config, paths: run.paths, ignore: run.ignore });
  const comment = openDocsComment({ run, pullRequest, readAt });
  const { renderStaleComment } = await import('./pipelines/docs/render-stale-comment.ts');
  const say = (told: StaleOutcome, shownSha: string) =>
    renderStaleComment(told, { linkTo: (path) => fileUrl({ serverUrl, ...address, sha: shownSha, path }) });
  const end = run.write
    ? await writePages({ run, pullRequest, config, rules, head, openTree, comment }).catch(async (error) => {
        const { decision, sayStopped = describeError } = run;
        // What is only interrupted goes on waiting.
        const lost = sayStopped(error) === undefined ? undefined : describeLost(decision, error);
        if (lost?.end) return lost.end;
        // The comment shows what waits, which nothing does any more.
        if (lost?.next !== undefined) {
          const text = say({ ...outcome, next: lost.next }, headSha);
          await comment.publish({ text, ownSha: undefined, quiet: false }).catch(() => {});
        }
        throw error;
      })
    : TOLD;
  if (findSuperseded(end) !== undefined) {
    await comment.giveWay();
    return end;
  }
  // GitHub takes no requests at the moment.
  if (end.status === 'waiting' && end.preview === undefined) return end;
  if (end.status === 'waiting') end.expiresAt = (run.now ?? Date.now)() + config.approval.days * DAY_MS;
  const told = { ...outcome, ...describeEnd(run.decision, end) };
  const ownSha = told.committed?.sha;
  const text = withWaitingNote({ run, end, text: say(told, ownSha ?? headSha) });
  const publication = await comment.publish({ text, ownSha, quiet: isQuiet(told) });
  if (isUnseen(end, publication)) return movedOn(end);
  return withComment({ end, publication, text });
}

/** The newer head that a run gave way to. */
export function findSuperseded({ publications }: Pick<PullRequestEnd, 'publications'>): string | undefined {
  return publications.find(({ supersededBy }) => supersededBy !== undefined)?.supersededBy;
}

/** The end of a run with what became of its comment. A run that wrote nothing, since a newer head's run does, was skipped. */
export function withComment(options: {
  end: PullRequestEnd;
  publication: Publication;
  text: string;
}): PullRequestEnd {
  const { end, publication, text } = options;
  const publications = [...end.publications, publication];
  const newer = findSuperseded({ publications });
  const isWritten = publications.some(({ action }) => action === 'created' || action === 'updated');
  if (newer === undefined || isWritten) return { ...end, publications, comment: text };
  return { ...end, publications, status: 'skipped', error: describeSuperseded(newer) };
}

/** The text of a comment, with what a later job has to know to go on where this one waits. */
export function withWaitingNote(options: {
  run: Pick<PullRequestDocsRun, 'headSha' | 'keptIn'>;
  end: PullRequestEnd;
  text: string;
}): string {
  const { run, end, text } = options;
  if (end.status !== 'waiting' || end.preview === undefined || run.keptIn === undefined) return text;
  const { headSha, keptIn } = run;
  const { runId, expiresAt = 0, preview } = end;
  return `${renderWaitingNote({ headSha, keptIn, runId, expiresAt, digest: preview.digest })}\n${text}`;
}

/** Nobody can decide about a preview that a newer head kept from being shown. */
export function isUnseen(end: PullRequestEnd, { action }: Publication): boolean {
  return end.status === 'waiting' && action === 'skipped';
}

/** The end of a run whose preview nobody saw. */
export function movedOn({ runId, resumed }: PullRequestEnd): PullRequestEnd {
  const error = 'The pull request moved on before its files could be shown; ask for them again.';
  return { status: 'skipped', publications: [], runId, resumed, error };
}

const DAY_MS = 86_400_000;

const TOLD: PullRequestEnd = { status: 'complete', publications: [], runId: '', resumed: false };

type PullRequest = Awaited<ReturnType<typeof readPullRequest>>;

async function writePages(call: {
  run: PullRequestDocsRun;
  pullRequest: PullRequest;
  config: Awaited<ReturnType<typeof readConfig>>;
  rules: FileTree;
  head: FileTree;
  openTree: Awaited<ReturnType<typeof createTreeOpener>>;
  comment: DocsComment;
}): Promise<PullRequestEnd> {
  const { run, pullRequest, config, rules, head, openTree, comment } = call;
  if (pullRequest.isCrossRepository) {
    throw new GlossError({
      code: 'usage',
      message: 'The pull request comes from a fork, where Gloss does not write.',
      remedy: 'Leave `files` out of `publish` for forks; the comment says what is stale.',
    });
  }
  // What somebody decided about had to be approved, whatever the configuration says by now.
  const approval = config.approval.files === 'command' || run.mustAsk === true || run.decision !== undefined;
  if (approval && run.canAsk !== true) throw cannotAsk();
  // What somebody approved goes on top of later commits, too.
  const onTop = run.decision !== undefined;
  return await comment.showProgress((part) =>
    whileHeadStays({
      ...run,
      address: { ...run.address, number: run.number },
      onNote: run.onWarning,
      watches: !onTop && pullRequest.headSha === run.headSha,
      work: (watch) =>
        runPages({
          run: {
            ...run,
            ...part,
            ...watchedBy({ watch, onStart: run.onStart, beforePublish: part.beforePublish }),
          },
          approval,
          config,
          sources: head,
          outputs: head,
          rules,
          target: {
            kind: 'branch',
            branch: pullRequest.headName,
            headSha: run.headSha,
            isCrossRepository: pullRequest.isCrossRepository,
            onTop,
          },
          openTree,
          sha: run.headSha,
          name: pullRequest.headName,
          number: run.number,
          publish: true,
        }),
    }),
  );
}

/** What to do where a door cannot ask. */
export const CANNOT_ASK =
  'Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.';

function cannotAsk(): GlossError {
  return new GlossError({
    code: 'usage',
    message:
      'Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.',
    remedy: CANNOT_ASK,
  });
}
