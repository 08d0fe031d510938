import type { BranchPin, CommandIntent, PullRequestPin } from '../events/delivery-intent.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { readBranchHead } from '../github/read-branch-head.ts';
import { readPullRequest } from '../github/read-pull-request.ts';

/**
 * A head that is read so long after the comment, in ms, may not be what its author saw: nobody can tell when it was
 * pushed.
 */
const MAX_AGE_MS = 10 * 60_000;

/** Why there is nothing to look at. Markdown. */
export interface NoTarget {
  reason: string;
  hint?: string;
}

/**
 * What the person saw when they asked: the head is read at once and never again.
 *
 * @param options.now Milliseconds since 1970.
 */
export async function pinTarget(options: {
  client: GitHubClient;
  intent: CommandIntent;
  now: number;
}): Promise<PullRequestPin | BranchPin | NoTarget> {
  const { client, intent, now } = options;
  const { owner, repo, number } = intent;
  const place = { client, owner, repo };
  if (intent.on === 'issue') {
    const branch = intent.defaultBranch;
    const sha = branch === undefined ? undefined : await readBranchHead({ ...place, branch });
    if (branch === undefined || sha === undefined) return { reason: 'The default branch has no commit yet.' };
    return { kind: 'branch', branch, sha, isDefaultBranch: true };
  }
  if (now - Date.parse(intent.createdAt) > MAX_AGE_MS) {
    return {
      reason: 'The comment came here too late to tell which commits you saw.',
      hint: 'Write it again.',
    };
  }
  const { headSha, isCrossRepository, state } = await readPullRequest({ ...place, number });
  if (state !== 'OPEN') return { reason: `The pull request is ${state.toLowerCase()}.` };
  return { kind: 'pull-request', number, headSha, fork: isCrossRepository };
}
