import type { GitHubAuth } from './github-auth.ts';

/**
 * Whose rights a call uses: a workflow job's (also where nobody can tell), an App's, or those of a person's token, which has
 * scopes (`classic`) or permissions (`fine`).
 */
export type AuthKind = 'job' | 'app' | 'classic' | 'fine';

/** https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
const PREFIXES: Record<string, AuthKind> = {
  ghp_: 'classic',
  gho_: 'classic',
  github_pat_: 'fine',
  ghu_: 'fine',
};

/** Pure. Says nothing about whether the token is good. */
export function kindOfAuth(auth: GitHubAuth): AuthKind {
  if (!('token' in auth)) return 'app';
  const found = Object.entries(PREFIXES).find(([prefix]) => auth.token.startsWith(prefix));
  return found?.[1] ?? 'job';
}

export interface Remedies {
  token: string;
  permission: string;
  missing: string;
}

/**
 * What to do where GitHub does not let a call through: it depends on where the rights come from. Pure.
 *
 * @param options.permission Names and levels as workflows write them: `contents: read, pull-requests: write`.
 */
export function nameRemedy(options: { auth: AuthKind; permission: string }): Remedies {
  const { auth, permission } = options;
  const shown = permission.split(', ').map(nameInSettings).join(' and ');
  const token = 'Give a token that this GitHub issued and that has neither expired nor been revoked.';
  const missing = (needs: string) => `Check the name and the number; ${needs}.`;
  const remedies: Record<AuthKind, Remedies> = {
    job: {
      token,
      permission:
        `Add \`permissions: ${permission}\` to the job, or give a token with that right. ` +
        'On a pull request from a fork the workflow token can only read.',
      missing: missing(`for a private repository the token needs \`${permission}\``),
    },
    app: {
      token:
        'Check the number of the App and its private key, and that it is installed there and not suspended.',
      permission:
        `Give the App the permission ${shown} (in its settings, under Permissions & events), and accept the change ` +
        'where it is installed.',
      missing: missing(`the App has to be installed on that repository, with ${shown}`),
    },
    classic: {
      token,
      permission:
        'Give the token the scope `repo` (`public_repo` is enough for a public repository); its owner has to have that right, too.',
      missing: missing('for a private repository the token needs the scope `repo`'),
    },
    fine: {
      token,
      permission: `Give the token the repository permission ${shown}, and access to that repository.`,
      missing: missing(`the token has to have access to that repository, with ${shown}`),
    },
  };
  return remedies[auth];
}

/** `pull-requests: write` as GitHub's settings call it: `Pull requests: Read and write`. */
function nameInSettings(permission: string): string {
  const [name = '', level] = permission.split(': ');
  const words = name.replaceAll('-', ' ');
  return `\`${words.charAt(0).toUpperCase()}${words.slice(1)}: ${level === 'write' ? 'Read and write' : 'Read-only'}\``;
}
