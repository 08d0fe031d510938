import { GlossError } from '../errors.ts';

/** How a client proves who it is: a token that the door was given, or an App, as itself or as one installation. */
export type GitHubAuth = { token: string } | { app: AppCredentials; installationId?: number };

/** An App's number and private key (PEM). Tokens are made of them, and renewed, in this folder alone. */
export interface AppCredentials {
  appId: number;
  privateKey: string;
}

/** What octokit is given for it. Installation tokens live an hour; the library keeps and renews them. */
export async function toOctokitAuth(auth: GitHubAuth): Promise<{ auth: unknown; authStrategy?: unknown }> {
  if ('token' in auth) return { auth: auth.token };
  const { createAppAuth } = await import('@octokit/auth-app');
  const { app, installationId } = auth;
  return {
    authStrategy: createAppAuth,
    auth: { ...app, ...(installationId === undefined ? {} : { installationId }) },
  };
}

/** Clients with equal names share their pace of writes. */
export function nameAuth(auth: GitHubAuth): string {
  if ('token' in auth) return `token ${auth.token}`;
  return `app ${auth.app.appId} ${auth.installationId ?? ''}`;
}

/** @throws GlossError `usage` for an empty or malformed token; the message never shows it. */
export function checkAuth(auth: GitHubAuth): GitHubAuth {
  if (!('token' in auth)) return auth;
  const token = auth.token.trim();
  // A token with a line break inside would end up, quoted, in the error of the HTTP library.
  if (/^[\x21-\x7e]+$/.test(token)) return { token };
  throw new GlossError({
    code: 'usage',
    message:
      token === ''
        ? 'There is no GitHub token.'
        : 'The GitHub token contains characters that no token contains.',
    remedy: 'Set `github-token` in the workflow, or GITHUB_TOKEN in the environment.',
  });
}
