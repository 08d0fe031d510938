import { notFound } from '../http/reply.ts';
import { repositoryKey } from '../state.ts';
import type {
  AuthorAssociation,
  Issue,
  PermissionName,
  Repository,
  Role,
  State,
  Token,
  User,
} from '../types.ts';

/** A rule of GitHub that an action breaks, before REST or GraphQL put it in their words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: 'unauthenticated' | 'forbidden' | 'not-found' | 'invalid' | 'stale' | 'protected';
  readonly permissions: string | undefined;

  constructor(kind: Refusal['kind'], message: string, permissions?: string) {
    super(message);
    this.kind = kind;
    this.permissions = permissions;
  }
}

const ROLES: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** What a person may do in a repository: on a public one, everybody may read. */
export function roleOf(repository: Repository, user: User): Role {
  if (user.login.toLowerCase() === repository.owner.login.toLowerCase()) return 'admin';
  return repository.collaborators.get(user.login.toLowerCase()) ?? (repository.isPrivate ? 'none' : 'read');
}

/** How GitHub describes an author; `stated` (from the test) wins. */
export function associationOf(
  repository: Repository,
  user: User,
  stated: AuthorAssociation | undefined,
): AuthorAssociation {
  if (stated) return stated;
  if (user.login.toLowerCase() === repository.owner.login.toLowerCase()) return 'OWNER';
  return repository.collaborators.has(user.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE';
}

/** True when a token (or nobody) may know that the repository exists. */
export function canSee(repository: Repository, token: Token | null): boolean {
  if (!repository.isPrivate) return true;
  if (!token || !isInScope(repository, token)) return false;
  return token.kind === 'installation' || roleOf(repository, token.user) !== 'none';
}

/** The repository of a path, for those who may see it. Throws 404, as GitHub hides what it does not show. */
export function visibleRepository(
  state: State,
  token: Token | null,
  owner: string,
  name: string,
): Repository {
  const repository = state.repositories.get(repositoryKey(owner, name));
  if (!repository || !canSee(repository, token)) throw notFound();
  return repository;
}

/**
 * Refuses a write that the token may not make. Any one of `permissions` is enough; a person also needs the role.
 * Without a token GitHub asks for one; an App or fine-grained token without the permission is "not accessible".
 */
export function requireWrite(options: {
  repository: Repository;
  token: Token | null;
  permissions: PermissionName[];
  role: Role;
}): Token {
  const { repository, token, permissions, role } = options;
  if (!token) throw new Refusal('unauthenticated', 'Requires authentication');
  const accepted = permissions.map((name) => `${name}=write`).join('; ');
  const granted = permissions.some((name) => token.permissions[name] === 'write');
  if (!granted || !isInScope(repository, token)) throw inaccessible(token, accepted);
  if (token.kind === 'user' && ROLES.indexOf(roleOf(repository, token.user)) < ROLES.indexOf(role)) {
    throw new Refusal('forbidden', 'Must have admin rights to Repository.', accepted);
  }
  return token;
}

/** Refuses a direct write to a protected branch: classic protection and rulesets each have their own words. */
export function checkProtection(repository: Repository, branch: string): void {
  const guard = repository.protectedBranches.get(branch);
  const rule = 'Changes must be made through a pull request.';
  if (guard === 'protection') throw new Refusal('protected', rule);
  if (guard === 'ruleset') throw new Refusal('invalid', `Repository rule violations found\n\n${rule}\n\n`);
}

/** Refuses a read in a private repository without the permission; public ones are open to every token. */
export function requireRead(
  repository: Repository,
  token: Token | null,
  permissions: PermissionName[],
): void {
  if (!repository.isPrivate || !token) return;
  const granted = permissions.some((name) => (token.permissions[name] ?? 'none') !== 'none');
  if (!granted) throw inaccessible(token, permissions.map((name) => `${name}=read`).join('; '));
}

/** Refuses a token that was not given a permission to read, on a public repository too. */
export function requireGranted(options: {
  repository: Repository;
  token: Token | null;
  permission: PermissionName;
}): void {
  const { repository, token, permission } = options;
  if (!token) throw new Refusal('unauthenticated', 'Requires authentication');
  const granted = (token.permissions[permission] ?? 'none') !== 'none';
  if (!granted || !isInScope(repository, token)) throw inaccessible(token, `${permission}=read`);
}

/** Permissions of which one allows a write to an issue; a pull request has its own beside. */
export function issuePermissions(issue: Issue): PermissionName[] {
  return issue.kind === 'pull-request' ? ['issues', 'pull_requests'] : ['issues'];
}

function isInScope(repository: Repository, token: Token): boolean {
  const key = repositoryKey(repository.owner.login, repository.name);
  return token.repositories === undefined || token.repositories.has(key);
}

function inaccessible(token: Token, accepted: string): Refusal {
  const kind = token.kind === 'installation' || token.app ? 'integration' : 'personal access token';
  return new Refusal('forbidden', `Resource not accessible by ${kind}`, accepted);
}
