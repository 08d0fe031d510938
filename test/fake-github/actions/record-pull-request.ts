import { fullPullRequest } from '../shapes/pull-request.ts';
import type { PullRequest, State, User } from '../types.ts';
import { recordEvent } from '../webhooks.ts';

/** Tells what happened to a pull request, as it is now. */
export function recordPullRequest(
  state: State,
  pull: PullRequest,
  change: { action: string; sender: User; more?: object },
): void {
  const { repository, number } = pull;
  const { action, sender, more = {} } = change;
  const payload = async (): Promise<object> => {
    // Reading takes a while, and it may change again meanwhile.
    const shape = await fullPullRequest(state, { ...pull });
    return { number, pull_request: shape, ...more };
  };
  recordEvent(state, { name: 'pull_request', action, repository, sender, number, payload });
}
