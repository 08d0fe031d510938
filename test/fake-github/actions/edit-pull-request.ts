import type { PullRequest, State, User } from '../types.ts';
import { recordPullRequest } from './record-pull-request.ts';

/** Changes title and body; undefined keeps what is there. `now` in milliseconds since the epoch. */
export function editPullRequest(
  pull: PullRequest,
  change: { title?: string | undefined; body?: string | undefined; now: number },
): void {
  pull.title = change.title ?? pull.title;
  pull.body = change.body ?? pull.body;
  pull.updatedAt = change.now;
}

/** Opens or closes a pull request. */
export function setPullRequestState(
  state: State,
  pull: PullRequest,
  change: { wanted: 'open' | 'closed'; sender: User },
): void {
  const { wanted, sender } = change;
  if (pull.state === wanted) return;
  pull.closedAt = wanted === 'closed' ? state.now() : null;
  pull.updatedAt = state.now();
  pull.state = wanted;
  recordPullRequest(state, pull, { action: wanted === 'closed' ? 'closed' : 'reopened', sender });
}

/** Takes the draft mark away. */
export function markReady(state: State, pull: PullRequest, sender: User): void {
  if (!pull.isDraft) return;
  pull.isDraft = false;
  pull.updatedAt = state.now();
  recordPullRequest(state, pull, { action: 'ready_for_review', sender });
}
