import type { GitHubClient } from '../github/create-client.ts';
import { readCommit } from '../github/read-commit.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';
import { cleanRunId } from './commit-message.ts';
import { RUN_TRAILER, readTrailer } from './our-commit.ts';

/** Commits of one publication: files that are too many for one mutation. */
const MAX_COMMITS = 20;

/**
 * Whether a branch moved from one commit to another by commits of this very run alone: its answer was lost, or it needed
 * several and broke off. One request for each commit. Throws GitHubError.
 */
export async function isOwnWork(options: {
  client: GitHubClient;
  address: RepositoryPlace;
  runId: string;
  from: string;
  to: string;
}): Promise<boolean> {
  const { client, address, from } = options;
  const runId = cleanRunId(options.runId);
  let sha = options.to;
  for (let count = 0; count < MAX_COMMITS; count += 1) {
    if (sha === from) return true;
    const { message, parents } = await readCommit({ client, ...address, sha });
    const [parent] = parents;
    if (parents.length !== 1 || parent === undefined) return false;
    if (readTrailer({ message, name: RUN_TRAILER }) !== runId) return false;
    sha = parent;
  }
  return false;
}
