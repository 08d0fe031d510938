import type { GitHubClient } from './create-client.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** The message and the parents of a commit. One request. Throws GitHubError. */
export async function readCommit(
  options: RepositoryPlace & { client: GitHubClient; sha: string },
): Promise<{ message: string; parents: string[] }> {
  const { client, owner, repo, sha } = options;
  const { message, parents } = await client.request<{ message: string; parents: { sha: string }[] }>({
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { owner, repo, commit_sha: sha },
    subject: `commit ${sha} of ${owner}/${repo}`,
    permission: 'contents: read',
  });
  return { message, parents: parents.map((parent) => parent.sha) };
}
