import type { GitHubClient } from '../github/create-client.ts';
import { GitHubError } from '../github/github-error.ts';
import type { PullRequestAddress } from '../github/pull-request-address.ts';
import { resolveThreads } from '../github/resolve-threads.ts';
import type { ThreadFinding } from './read-earlier.ts';

/** Threads that one run closes. The next run goes on. */
const MAX_RESOLVED = 50;

/** Closes the threads of what is fixed, where we may, in one request. Returns what stays open. */
export async function closeFixed(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  fixed: readonly ThreadFinding[];
  onNote: (note: string) => void;
}): Promise<ThreadFinding[]> {
  const { client, address, fixed, onNote } = options;
  const open = fixed.filter(({ thread }) => thread?.viewerCanResolve).slice(0, MAX_RESOLVED);
  const ids = open.flatMap(({ thread }) => thread?.id ?? []);
  if (ids.length === 0) return [...fixed];
  try {
    await resolveThreads({ client, ...address, ids });
    return fixed.filter((finding) => !open.includes(finding));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    onNote(`Threads of what is fixed stay open: ${error.message}`);
    return [...fixed];
  }
}
