import { ensureApp, ensureUser } from './state.ts';
import type { Permissions, State } from './types.ts';

export interface TokenOptions {
  token: string;
  /** With or without `[bot]` for a bot. */
  login: string;
  /** `Bot` is an App's installation token (as `GITHUB_TOKEN` is); `User` a person's. */
  type: 'User' | 'Bot';
  /** What is not named is refused; a person's token may write everything unless told. */
  permissions?: Permissions;
  /** The App behind it; a bot's is made from its login. */
  app?: { slug: string; id?: number };
  /** `owner/name` of the repositories it reaches; all unless told. */
  repositories?: string[];
  /** Requests per hour; GitHub's own unless told (`GITHUB_TOKEN` has 1,000). */
  rateLimit?: { core?: number; graphql?: number };
}

const EVERYTHING: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  workflows: 'write',
};
const ACTIONS_REQUESTS_PER_HOUR = 1_000;

/** Makes a token known. */
export function registerToken(state: State, options: TokenOptions): void {
  const isBot = options.type === 'Bot';
  const user = ensureUser(state, { login: options.login, type: options.type });
  const permissions = options.permissions ?? (isBot ? {} : EVERYTHING);
  const slug = options.app?.slug ?? (isBot ? user.login.replace(/\[bot\]$/, '') : undefined);
  const app = slug ? ensureApp(state, { slug, permissions, id: options.app?.id }) : null;
  const isActions = app?.slug === 'github-actions';
  const requests = isActions ? ACTIONS_REQUESTS_PER_HOUR : state.limits.requestsPerHour;
  const points = isActions ? ACTIONS_REQUESTS_PER_HOUR : state.limits.graphqlPointsPerHour;
  state.tokens.set(options.token, {
    token: options.token,
    user,
    kind: isBot ? 'installation' : 'user',
    app,
    installation: null,
    expiresAt: null,
    permissions,
    repositories: options.repositories && new Set(options.repositories.map((name) => name.toLowerCase())),
    limits: { core: options.rateLimit?.core ?? requests, graphql: options.rateLimit?.graphql ?? points },
    windows: new Map(),
    recent: [],
    underWay: 0,
  });
}
