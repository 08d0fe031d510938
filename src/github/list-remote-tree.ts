import type { TreeEntry } from '../content/file-tree.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

interface TreeAnswer {
  tree: { path?: string; mode?: string; type?: string; sha?: string; size?: number }[];
  truncated: boolean;
}

/** Requests one listing may cost, of the 1,000 an hour that a workflow token has. */
const REQUESTS_LIMIT = 200;

/**
 * The regular files of a commit or tree. One request, as long as GitHub gives all of it: over 100,000 entries or 7 MB it
 * says `truncated`, and each folder is then asked for alone
 * (https://docs.github.com/en/rest/git/trees#get-a-tree).
 *
 * @throws GitHubError; `refused` when even that would cost too many requests.
 */
export async function listRemoteTree(
  options: RepositoryPlace & { client: GitHubClient; sha: string },
): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const open = [{ sha: options.sha, prefix: '', recursive: true }];
  let requests = 0;
  for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
    requests += 1;
    if (requests > REQUESTS_LIMIT) throw tooLarge(options);
    const answer = await readTree({ ...options, ...folder });
    if (answer.truncated) {
      // Part of it is no use: what is left out cannot be told from what is not there.
      if (!folder.recursive) throw tooLarge(options);
      open.push({ ...folder, recursive: false });
      continue;
    }
    for (const { path, mode, type, sha, size } of answer.tree) {
      if (path === undefined || sha === undefined) continue;
      const whole = folder.prefix + path;
      if (type === 'blob' && mode?.startsWith('100'))
        entries.push({ path: whole, blob: sha, size: size ?? 0 });
      if (type === 'tree' && !folder.recursive) open.push({ sha, prefix: `${whole}/`, recursive: true });
    }
  }
  return entries;
}

function readTree(
  options: RepositoryPlace & { client: GitHubClient; sha: string; recursive: boolean },
): Promise<TreeAnswer> {
  const { client, owner, repo, sha, recursive } = options;
  return client.request<TreeAnswer>({
    route: 'GET /repos/{owner}/{repo}/git/trees/{sha}',
    // GitHub takes any value of `recursive`, also 0, for yes.
    parameters: { owner, repo, sha, ...(recursive ? { recursive: 1 } : {}) },
    subject: `the files of ${owner}/${repo} at ${sha}`,
    permission: 'contents: read',
  });
}

function tooLarge({ owner, repo, sha }: RepositoryPlace & { sha: string }): GitHubError {
  return new GitHubError({
    kind: 'refused',
    message: `The files of ${owner}/${repo} at ${sha} are too many to be listed over the API.`,
    remedy: 'Check out that commit.',
  });
}
