import type { GitHubClient } from './create-client.ts';
import type { RepositoryPlace } from './repository-place.ts';

/**
 * The commit where a head left its base, which is where GitHub starts a pull request's comparison. One request. Undefined
 * when they share no history. Throws GitHubError.
 */
export async function readMergeBase(
  options: RepositoryPlace & { client: GitHubClient; baseSha: string; headSha: string },
): Promise<string | undefined> {
  const { client, owner, repo, baseSha, headSha } = options;
  const answer = await client.request<{ merge_base_commit?: { sha?: string } | null }>({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    // Files and their patches come with the first page only, and are not wanted
    // (https://docs.github.com/en/rest/commits/commits#compare-two-commits).
    parameters: { owner, repo, basehead: `${baseSha}...${headSha}`, per_page: 1, page: 2 },
    subject: `the history of ${owner}/${repo}`,
    permission: 'contents: read',
  });
  return answer.merge_base_commit?.sha;
}
