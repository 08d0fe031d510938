import { describeError } from '../errors.ts';
import type { CommentGateway, WriteOutcome } from '../github/comment-gateway.ts';
import { GitHubError } from '../github/github-error.ts';
import type { PullRequestComment } from '../github/read-comments.ts';
import { isSameBody } from './comment-marker.ts';

/** Deleting and minimising may be repeated freely: doing them twice changes nothing. */
const ATTEMPTS = 3;

interface TidyOptions {
  github: CommentGateway;
  duplicates: PullRequestComment[];
  /** What was there before this call wrote anything. */
  start: PullRequestComment[];
  created: Set<string>;
  lostCreate: boolean;
  text: string;
  onNote?: (note: string) => void;
}

/**
 * Removes what should not stand beside the sticky comment: comments this very call made are deleted, older
 * ones, which people may have answered, are minimised. A duplicate that a concurrent run made meanwhile is
 * left to that run. A failure is only noted: the comment that matters is already right, and the next run
 * tries again.
 */
export async function tidyDuplicates(options: TidyOptions): Promise<void> {
  const { github, start } = options;
  for (const { id, body } of options.duplicates) {
    const old = start.some((comment) => comment.id === id);
    const lost = options.lostCreate && !old && isSameBody(body, options.text);
    if (options.created.has(id) || lost) await attempt(options, () => github.deleteComment({ id }));
    else if (old) await attempt(options, () => github.minimizeComment({ id }));
  }
}

async function attempt(options: TidyOptions, write: () => Promise<WriteOutcome<undefined>>): Promise<void> {
  try {
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
      const result = await write();
      // Gone is as good as removed.
      if (result.outcome !== 'uncertain') return;
    }
    options.onNote?.('A duplicate comment may still be there: GitHub did not answer.');
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    options.onNote?.(`A duplicate comment is still there: ${describeError(error)}`);
  }
}
