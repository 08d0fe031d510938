import type { GitHubClient } from './create-client.ts';
import { branchSubject, type RepositoryPlace } from './repository-place.ts';

const DOCUMENT = `query GlossBranchHead($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;

interface Answer {
  repository: { ref: { target: { oid: string } | null } | null } | null;
}

/** The commit that a branch points at, undefined when there is no such branch. One request. Throws GitHubError. */
export async function readBranchHead(
  options: RepositoryPlace & { client: GitHubClient; branch: string },
): Promise<string | undefined> {
  const { client, owner, repo, branch } = options;
  const answer = await client.query<Answer>({
    document: DOCUMENT,
    variables: { owner, repo, ref: `refs/heads/${branch}` },
    subject: branchSubject(options),
    permission: 'contents: read',
  });
  return answer.repository?.ref?.target?.oid;
}
