import type { PullRequest } from '../types.ts';

/** Changes title and body; undefined keeps what is there. `now` in milliseconds since the epoch. */
export function editPullRequest(
  pull: PullRequest,
  change: { title?: string | undefined; body?: string | undefined; now: number },
): void {
  pull.title = change.title ?? pull.title;
  pull.body = change.body ?? pull.body;
  pull.updatedAt = change.now;
}

/** Opens or closes a pull request. `now` in milliseconds since the epoch. */
export function setPullRequestState(pull: PullRequest, wanted: 'open' | 'closed', now: number): void {
  if (pull.state !== wanted) pull.closedAt = wanted === 'closed' ? now : null;
  pull.state = wanted;
}
