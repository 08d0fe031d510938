import { createHash } from 'node:crypto';
import type { Limits } from './limits.ts';
import type { AccountType, App, Entity, Permissions, Repository, State, User } from './types.ts';

/** GitHub's comment ids passed 2^31 in 2024: a client that keeps them in 32 bits must fail here too. */
const FIRST_ID = 3_400_000_001;
/** The App and bot account behind `GITHUB_TOKEN`. */
const ACTIONS_APP_ID = 15_368;
const ACTIONS_BOT_ID = 41_898_282;

/** An empty GitHub. `now` gives milliseconds since the epoch. */
export function createState(options: {
  directory: string;
  limits: Limits;
  now: () => number;
  htmlUrl: string;
}): State {
  return {
    ...options,
    url: '',
    nextId: FIRST_ID,
    users: new Map(),
    apps: new Map(),
    installations: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    nodes: new Map(),
    comments: new Map(),
    journal: [],
    unhandled: [],
    errors: [],
    events: [],
    deliveries: [],
    underWay: new Set(),
    closing: new AbortController(),
  };
}

/** The next database id: unique over all kinds. */
export function takeId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}

/** A global node id in GitHub's form: a prefix for the kind, then opaque text. */
export function makeNodeId(prefix: string, ...parts: Array<string | number>): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 18);
  return `${prefix}_kwDO${digest.replaceAll('-', 'a').replaceAll('_', 'b')}`;
}

/** Remembers what a node id stands for and returns the id. */
export function registerNode(state: State, nodeId: string, entity: Entity): string {
  state.nodes.set(nodeId, entity);
  return nodeId;
}

/** The account with this login, made when unknown. A bot's login is kept with its `[bot]` suffix. */
export function ensureUser(
  state: State,
  options: { login: string; type?: AccountType | undefined; name?: string | undefined },
): User {
  const type = options.type ?? (options.login.endsWith('[bot]') ? 'Bot' : 'User');
  const login = type === 'Bot' && !options.login.endsWith('[bot]') ? `${options.login}[bot]` : options.login;
  const known = state.users.get(login.toLowerCase());
  if (known) return known;
  const id = login === 'github-actions[bot]' ? ACTIONS_BOT_ID : takeId(state);
  const nodeId = makeNodeId(type === 'Bot' ? 'BOT' : type === 'Organization' ? 'O' : 'U', id);
  const user: User = { id, nodeId, login, type, name: options.name ?? null, createdAt: state.now() };
  state.users.set(login.toLowerCase(), user);
  registerNode(state, nodeId, { kind: 'user', user });
  return user;
}

/** The App with this slug, made when unknown. */
export function ensureApp(
  state: State,
  options: { slug: string; permissions: Permissions; id?: number | undefined },
): App {
  const known = state.apps.get(options.slug);
  if (known) return known;
  const isActions = options.slug === 'github-actions';
  const id = options.id ?? (isActions ? ACTIONS_APP_ID : (takeId(state) % 1_000_000) + 1);
  const owner = ensureUser(state, {
    login: isActions ? 'github' : `${options.slug}-makers`,
    type: 'Organization',
  });
  const app: App = {
    id,
    nodeId: makeNodeId('A', id),
    slug: options.slug,
    owner,
    permissions: options.permissions,
    createdAt: state.now(),
    key: null,
    events: ['issue_comment', 'pull_request'],
    webhook: null,
  };
  state.apps.set(options.slug, app);
  return app;
}

/** The key of a repository in `state.repositories`: GitHub's names are case insensitive. */
export function repositoryKey(owner: string, name: string): string {
  return `${owner}/${name}`.toLowerCase();
}

/** A repository as its makers know it. Throws when there is none: a mistake in the test. */
export function getRepository(state: State, owner: string, name: string): Repository {
  const repository = state.repositories.get(repositoryKey(owner, name));
  if (!repository) throw new Error(`The fake GitHub has no repository ${owner}/${name}; create it first.`);
  return repository;
}
