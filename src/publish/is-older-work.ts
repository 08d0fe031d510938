import type { BranchState } from '../github/branch-state.ts';
import type { GitHubClient } from '../github/create-client.ts';
import { readMergeBase } from '../github/read-merge-base.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';
import { isOurCommit, readTrailer, SOURCE_TRAILER } from './our-commit.ts';

/**
 * Whether all that came to a rolling branch since a run looked at it are commits of our own about older sources: a run that
 * was late. The newer run may write over those. One request for each source, and none where somebody else committed.
 *
 * @param options.since The commit that the run's changes were worked out against.
 * @param options.sourceSha What the run describes. Throws GitHubError.
 */
export async function isOlderWork(options: {
  client: GitHubClient;
  address: RepositoryPlace;
  pipeline: string;
  state: BranchState;
  since: string | undefined;
  sourceSha: string;
}): Promise<boolean> {
  const { client, address, pipeline, state, since, sourceSha } = options;
  const { head, viewer } = state;
  if (head === undefined || head.sha === since || head.commits.length !== head.aheadBy) return false;
  const known = head.commits.findIndex(({ sha }) => sha === since);
  const commits = head.commits.slice(known + 1);
  const sources = new Set<string>();
  for (const commit of commits) {
    const source = readTrailer({ message: commit.message, name: SOURCE_TRAILER });
    if (!isOurCommit({ commit, viewer, pipeline }) || source === undefined) return false;
    sources.add(source);
  }
  for (const source of sources) {
    if (!/^[0-9a-f]{40,64}$/.test(source) || source === sourceSha) return false;
    const shared = await readMergeBase({ client, ...address, baseSha: source, headSha: sourceSha });
    if (shared !== source) return false;
  }
  return sources.size > 0;
}
