import { describeError } from './errors.ts';
import { finishComment } from './finish-comment.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequest } from './github/read-pull-request.ts';
import type { RepositoryPlace } from './github/repository-place.ts';
import { createFencedComment, MOVED_ON } from './publish/fenced-comment.ts';
import { renderStopped, withPrevious } from './publish/progress-comment.ts';
import { SupersededError } from './publish/superseded-error.ts';
import type { Publication } from './result.ts';
import type { DocsRun } from './run-docs.ts';
import type { PullRequestEnd } from './run-pull-request.ts';
import { showRunProgress } from './show-run-progress.ts';

/** What a run is given so that its comment shows how far it is. */
export type Watched = Pick<DocsRun, 'progress' | 'models' | 'beforePublish'>;

/** The comment of `docs` on a pull request, over the life of a run. */
export interface DocsComment {
  /** Shows how far the work is, and says so when it stopped. What stands there when it is done is `publish`'s. */
  showProgress(work: (watched: Watched) => Promise<PullRequestEnd>): Promise<PullRequestEnd>;
  /**
   * @param options.ownSha The commit that the run put on the pull request.
   * @param options.quiet There is nothing to say, which makes no comment; one that is there is brought up to date.
   */
  publish(options: { text: string; ownSha: string | undefined; quiet: boolean }): Promise<Publication>;
  /** Says that the run gave way to that of a newer head, where its progress would stand for ever. */
  giveWay(): Promise<void>;
}

const SKIPPED: Publication = { kind: 'comment', action: 'skipped' };

/** @param options.readAt When the pull request was read, by `performance.now()`. */
export function openDocsComment(options: {
  run: Pick<DocsRun, 'progress' | 'models'> & {
    client: GitHubClient;
    address: RepositoryPlace;
    number: number;
    comment: boolean;
    onWarning: (message: string) => void;
    progressEveryMs?: () => number;
    sayStopped?: (error: unknown) => string | undefined;
  };
  pullRequest: PullRequest;
  readAt: number;
  /** Of the marker. */
  pipeline?: string;
}): DocsComment {
  const { run, pullRequest, readAt, pipeline = 'docs' } = options;
  const { client, address, number, onWarning: onNote, progress, models, progressEveryMs: everyMs } = run;
  const { sayStopped = describeError } = run;
  let own: string | undefined;
  let isShown = false;
  const sticky = createFencedComment({
    ...{ client, pullRequest, onNote, readAt },
    address: { ...address, number },
    marker: { pipeline },
    ownSha: () => own,
  });
  const giveWay = async () => {
    if (!isShown) return;
    const { headSha } = pullRequest;
    const place = { client, address: { ...address, number }, pipeline, headSha };
    await finishComment({ ...place, reason: MOVED_ON, onNote }).catch(() => {});
  };
  return {
    giveWay,
    showProgress: async (work) => {
      const shown = showRunProgress({
        sticky: run.comment ? sticky : undefined,
        progress,
        models,
        onNote,
        everyMs,
      });
      try {
        return await work({ progress: shown.progress, models: shown.models, beforePublish: shown.stop });
      } catch (error) {
        const reason = sayStopped(error);
        if ((await shown.stop()) && reason !== undefined)
          await sticky.publish(withPrevious(renderStopped(reason), sticky.before)).catch(() => {});
        throw error;
      } finally {
        isShown = await shown.stop();
      }
    },
    publish: async ({ text, ownSha, quiet }) => {
      own = ownSha;
      if (!run.comment || (quiet && !isShown && sticky.before === undefined)) return SKIPPED;
      try {
        const { kind, action, url } = await sticky.publish(text);
        return { kind, action, url };
      } catch (error) {
        if (!(error instanceof SupersededError)) throw error;
        onNote(error.message);
        await giveWay();
        return { ...SKIPPED, supersededBy: error.headSha };
      }
    },
  };
}
