import type { GitHubClient } from './create-client.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** The name of a repository's default branch. One request. Throws GitHubError. */
export async function readDefaultBranch(
  options: RepositoryPlace & { client: GitHubClient },
): Promise<string> {
  const { client, owner, repo } = options;
  const answer = await client.request<{ default_branch: string }>({
    route: 'GET /repos/{owner}/{repo}',
    parameters: { owner, repo },
    subject: `the repository ${owner}/${repo}`,
    permission: 'metadata: read',
  });
  return answer.default_branch;
}
