import { ensureUser, makeNodeId, repositoryKey, takeId } from '../state.ts';
import type { Repository, State } from '../types.ts';
import type { App, Installation } from './types.ts';

export interface InstallationOptions {
  /** Slug of a registered App. */
  app: string;
  id?: number;
  /** Login of the account; the owner of the first repository unless told. */
  account?: string;
  /** `owner/name`; all of the account's unless told. */
  repositories?: string[];
}

/** The App with this slug. Throws when nobody registered it: a mistake in the test. */
export function getApp(state: State, slug: string): App {
  const app = state.apps.get(slug);
  if (!app) throw new Error(`The fake GitHub has no App ${slug}; register it first.`);
  return app;
}

/** The installation with this id. Throws when there is none: a mistake in the test. */
export function getInstallation(state: State, id: number): Installation {
  const installation = state.installations.get(id);
  if (!installation) throw new Error(`The fake GitHub has no installation ${id}.`);
  return installation;
}

/** Installs an App in an account. */
export function installApp(state: State, options: InstallationOptions): Installation {
  const app = getApp(state, options.app);
  const login = options.account ?? options.repositories?.[0]?.split('/')[0];
  if (!login) throw new Error('An installation needs an account or a repository.');
  const id = options.id ?? (takeId(state) % 100_000_000) + 1;
  const installation: Installation = {
    id,
    nodeId: makeNodeId('IN', id),
    app,
    account: ensureUser(state, { login }),
    repositories: options.repositories && new Set(options.repositories.map((name) => name.toLowerCase())),
    permissions: { ...app.permissions },
    windows: new Map(),
    createdAt: state.now(),
    updatedAt: state.now(),
    suspendedAt: null,
  };
  state.installations.set(id, installation);
  return installation;
}

/** Removes an installation; its tokens die with it. */
export function deleteInstallation(state: State, id: number): void {
  const installation = getInstallation(state, id);
  state.installations.delete(id);
  for (const [secret, token] of state.tokens) {
    if (token.installation === installation) state.tokens.delete(secret);
  }
}

/** The repositories an installation reaches. */
export function installedRepositories(state: State, installation: Installation): Repository[] {
  return [...state.repositories.values()].filter((repository) => isInstalled(installation, repository));
}

/** The installations that reach a repository. */
export function installationsOf(state: State, repository: Repository): Installation[] {
  return [...state.installations.values()].filter((one) => isInstalled(one, repository));
}

function isInstalled(installation: Installation, { owner, name }: Repository): boolean {
  return installation.repositories
    ? installation.repositories.has(repositoryKey(owner.login, name))
    : owner === installation.account;
}
