import { randomBytes } from 'node:crypto';
import { HOUR_MILLISECONDS } from '../limits.ts';
import { ensureUser, repositoryKey } from '../state.ts';
import type { PermissionName, Permissions, Repository, State, Token } from '../types.ts';
import { installedRepositories } from './installations.ts';
import type { Installation } from './types.ts';

/** What a request wants less of than the installation has. */
export interface TokenRequest {
  repositories: string[] | undefined;
  repositoryIds: number[] | undefined;
  permissions: Permissions | undefined;
}

const LEVELS = ['none', 'read', 'write'];

/** Makes a token of an installation, valid for an hour; undefined when it asks for more than the installation has. */
export function createInstallationToken(
  state: State,
  installation: Installation,
  wanted: TokenRequest,
): { token: Token; chosen: Repository[] | undefined } | 'repositories' | 'permissions' {
  const chosen = chooseRepositories(state, installation, wanted);
  if (chosen === 'unknown') return 'repositories';
  if (wanted.permissions && !isGranted(installation.permissions, wanted.permissions)) return 'permissions';
  const reach = chosen ?? installedRepositories(state, installation);
  const { app, windows } = installation;
  const token: Token = {
    token: `ghs_${randomBytes(27).toString('base64url').replaceAll(/[-_]/g, 'a')}`,
    user: ensureUser(state, { login: app.slug, type: 'Bot' }),
    kind: 'installation',
    app,
    installation,
    expiresAt: state.now() + HOUR_MILLISECONDS,
    permissions: wanted.permissions ?? installation.permissions,
    repositories: new Set(reach.map(({ owner, name }) => repositoryKey(owner.login, name))),
    limits: { core: state.limits.requestsPerHour, graphql: state.limits.graphqlPointsPerHour },
    windows,
    recent: [],
    underWay: 0,
  };
  state.tokens.set(token.token, token);
  return { token, chosen };
}

function chooseRepositories(
  state: State,
  installation: Installation,
  wanted: TokenRequest,
): Repository[] | 'unknown' | undefined {
  if (!wanted.repositories && !wanted.repositoryIds) return undefined;
  const reach = installedRepositories(state, installation);
  const names = (wanted.repositories ?? []).map((name) => name.toLowerCase());
  const found = [
    ...names.map((wantedName) => reach.find(({ name }) => name.toLowerCase() === wantedName)),
    ...(wanted.repositoryIds ?? []).map((wantedId) => reach.find(({ id }) => id === wantedId)),
  ];
  return found.every((one) => one !== undefined) ? [...new Set(found)] : 'unknown';
}

function isGranted(granted: Permissions, wanted: Permissions): boolean {
  return Object.entries(wanted).every(([name, level]) => {
    const held = name === 'metadata' ? 'read' : (granted[name as PermissionName] ?? 'none');
    return LEVELS.indexOf(level) <= LEVELS.indexOf(held);
  });
}
