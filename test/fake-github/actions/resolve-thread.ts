import type { ReviewThread, Token } from '../types.ts';
import { Refusal, requireWrite } from './access.ts';

/**
 * Who may resolve a thread: the pull request's author and people who may write. An App needs `contents: write` besides
 * `pull_requests: write` (community discussion 44650, github/gh-aw #35726). Throws `Refusal`.
 */
export function requireResolve(thread: ReviewThread, token: Token | null): Token {
  const { repository, author } = thread.pullRequest;
  const role = token?.user === author ? 'read' : 'write';
  requireWrite({ repository, token, permissions: ['pull_requests'], role });
  return requireWrite({ repository, token, permissions: ['contents'], role });
}

/** The same as a question. */
export function mayResolve(thread: ReviewThread, token: Token | null): boolean {
  try {
    requireResolve(thread, token);
    return true;
  } catch (problem) {
    if (problem instanceof Refusal) return false;
    throw problem;
  }
}
