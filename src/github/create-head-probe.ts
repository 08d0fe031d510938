import type { GitHubClient } from './create-client.ts';
import type { PullRequestAddress } from './pull-request-address.ts';

/**
 * Asks, each time it is called, where the ref `refs/pull/N/head` points to. One conditional request, free while nothing
 * changed. GitHub moves this ref a moment after a push, so that it only says that another look is worth while.
 *
 * @returns whether it points elsewhere than to `headSha`. Throws GitHubError.
 */
export function createHeadProbe(
  options: PullRequestAddress & { client: GitHubClient; headSha: string },
): () => Promise<boolean> {
  const { client, owner, repo, number, headSha } = options;
  let etag: string | undefined;
  let sha = headSha;
  return async () => {
    const changed = await client.requestIfChanged<{ object: { sha: string } }>({
      route: 'GET /repos/{owner}/{repo}/git/ref/{+ref}',
      parameters: { owner, repo, ref: `pull/${number}/head` },
      subject: `the head of pull request ${owner}/${repo}#${number}`,
      permission: 'contents: read',
      etag,
    });
    if (changed !== undefined) {
      etag = changed.etag;
      sha = changed.data.object.sha;
    }
    return sha !== headSha;
  };
}
