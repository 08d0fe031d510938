import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

interface Answer {
  type?: string;
  encoding?: string;
  content?: string;
}

/**
 * The text of one file at a commit, undefined when there is none or it is no file. One request; for small files: GitHub
 * sends no content over 1 MB (https://docs.github.com/en/rest/repos/contents#get-repository-content).
 *
 * @throws GitHubError, see GitHubFailureKind.
 */
export async function readFileText(
  options: RepositoryPlace & { client: GitHubClient; ref: string; path: string },
): Promise<string | undefined> {
  const { client, owner, repo, ref, path } = options;
  try {
    const answer = await client.request<Answer>({
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { owner, repo, ref, path },
      subject: `${path} of ${owner}/${repo}`,
      permission: 'contents: read',
    });
    if (answer.type !== 'file' || answer.encoding !== 'base64') return undefined;
    return Buffer.from(answer.content ?? '', 'base64').toString('utf8');
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return undefined;
    throw error;
  }
}
