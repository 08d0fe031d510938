import { findMergeBase } from './git/find-merge-base.ts';
import { hasCommit } from './git/has-commit.ts';
import { openRepository } from './git/open-repository.ts';
import type { GitHubClient } from './github/create-client.ts';
import { GitHubError } from './github/github-error.ts';
import { readMergeBase } from './github/read-merge-base.ts';
import type { RepositoryPlace } from './github/repository-place.ts';

/** Where the pull request left its base; the checkout knows it where its history reaches back so far. */
export async function findPartingPoint(options: {
  client: GitHubClient;
  address: RepositoryPlace;
  /** A local checkout, when there is one. */
  workspace?: string | undefined;
  baseSha: string;
  headSha: string;
}): Promise<string> {
  const { client, address, workspace, baseSha, headSha } = options;
  const repository =
    workspace === undefined
      ? undefined
      : await openRepository({ directory: workspace }).catch(() => undefined);
  const local = repository && (await findLocalMergeBase({ ...repository, baseSha, headSha }));
  if (local !== undefined) return local;
  try {
    return (await readMergeBase({ client, ...address, baseSha, headSha })) ?? baseSha;
  } catch (error) {
    // Histories that have nothing in common are compared as they are.
    if (error instanceof GitHubError && error.kind === 'missing') return baseSha;
    throw error;
  }
}

async function findLocalMergeBase(options: { directory: string; baseSha: string; headSha: string }) {
  const { directory, baseSha, headSha } = options;
  const both = [await hasCommit({ directory, sha: baseSha }), await hasCommit({ directory, sha: headSha })];
  return both.includes(false) ? undefined : findMergeBase({ directory, base: baseSha, head: headSha });
}
