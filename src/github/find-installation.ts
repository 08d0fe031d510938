import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** The App's installation on a repository, undefined when there is none. One request, as the App. Throws GitHubError. */
export async function findInstallation(
  options: RepositoryPlace & { client: GitHubClient },
): Promise<number | undefined> {
  const { client, owner, repo } = options;
  try {
    const { id } = await client.request<{ id: number }>({
      route: 'GET /repos/{owner}/{repo}/installation',
      parameters: { owner, repo },
      subject: `the App's installation on ${owner}/${repo}`,
      permission: 'metadata: read',
    });
    return id;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return undefined;
    throw error;
  }
}

/** Who the App is: its name in URLs. One request, as the App. Throws GitHubError. */
export async function readApp({ client }: { client: GitHubClient }): Promise<{ id: number; slug: string }> {
  return client.request<{ id: number; slug: string }>({
    route: 'GET /app',
    parameters: {},
    subject: 'the App itself',
    permission: 'metadata: read',
  });
}
