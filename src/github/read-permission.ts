import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** What somebody may do with a repository, from most to least. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** The roles that stand behind each of the four words of `permission`; the first is what the word alone means. */
const ROLES: Record<string, readonly Permission[]> = {
  admin: ['admin'],
  write: ['write', 'maintain'],
  read: ['read', 'triage'],
};

/** Nothing that could leave its place in a URL. */
const LOGIN = /^[\w-]{1,100}(?:\[bot\])?$/;

interface Answer {
  permission?: unknown;
  role_name?: unknown;
  user?: { id?: unknown } | null;
}

/**
 * What an account may do with a repository, all of its teams and roles counted
 * (https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user). `none` for who is no
 * person, unknown, or another account by now than the one with this number. One request.
 *
 * @throws GitHubError when GitHub does not tell.
 */
export async function readPermission(
  options: RepositoryPlace & { client: GitHubClient; login: string; id: number },
): Promise<Permission> {
  const { client, owner, repo, login, id } = options;
  if (!LOGIN.test(login)) return 'none';
  try {
    const answer = await client.request<Answer>({
      route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      parameters: { owner, repo, username: login },
      subject: `the permission of ${login} in ${owner}/${repo}`,
      permission: 'metadata: read',
    });
    // Names are given away and taken over; the number stays.
    return answer.user?.id === id ? toPermission(answer) : 'none';
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return 'none';
    throw error;
  }
}

/** A custom role has a name of its own, so the role only tells apart what `permission` throws together. */
function toPermission({ permission, role_name: role }: Answer): Permission {
  const word = String(permission);
  const roles = Object.hasOwn(ROLES, word) ? ROLES[word] : undefined;
  return roles?.find((each) => each === role) ?? roles?.[0] ?? 'none';
}
