import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GlossError } from '../../src/errors.ts';
import { createClient } from '../../src/github/create-client.ts';
import type { GitHubAuth } from '../../src/github/github-auth.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { startScriptedServer } from './start-scripted-server.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const APP: GitHubAuth = { app: { appId: 1, privateKey }, installationId: 2 };
const rest = '0123456789abcdefghijABCDEFGHIJ012345';

/** The remedy of an error when GitHub answers a read of a pull request with a status. */
async function remedyFor(auth: GitHubAuth, status: number): Promise<string> {
  await using server = await startScriptedServer(({ url }) =>
    url.includes('access_tokens')
      ? { status: 201, json: { token: `ghs_${rest}`, expires_at: '2999-01-01T00:00:00Z', permissions: {} } }
      : { status, json: { message: 'Resource not accessible by integration' } },
  );
  const client = createClient({ ...auth, apiUrl: server.url });
  try {
    await readPullRequest({ client, owner: 'o', repo: 'r', number: 1, path: 'x' });
    return '';
  } catch (error) {
    return error instanceof GlossError ? (error.remedy ?? '') : '';
  }
}

describe('what to do when GitHub does not let a call through', () => {
  it.each<[whose: string, auth: GitHubAuth, permission: RegExp, missing: RegExp]>([
    [
      'a job',
      { token: `ghs_${rest}` },
      /^Add `permissions: contents: read, pull-requests: write` to the job/,
      /the token needs `contents: read, pull-requests: write`/,
    ],
    [
      'the App',
      APP,
      /^Give the App the permission `Contents: Read-only` and `Pull requests: Read and write` .*accept the change/,
      /the App has to be installed on that repository/,
    ],
    [
      "a person's old token",
      { token: `ghp_${rest}` },
      /^Give the token the scope `repo`/,
      /the scope `repo`/,
    ],
    [
      "a person's new token",
      { token: `github_pat_${rest}` },
      /^Give the token the repository permission `Contents: Read-only` and `Pull requests: Read and write`/,
      /access to that repository/,
    ],
    ['nobody that can be told', { token: rest }, /to the job, or give a token/, /the token needs/],
  ])('fits the rights of %s', async (_, auth, permission, missing) => {
    expect(await remedyFor(auth, 403)).toMatch(permission);
    expect(await remedyFor(auth, 404)).toMatch(missing);
  });

  it('names what is of the App when GitHub does not know it', async () => {
    expect(await remedyFor(APP, 401)).toContain('private key');
  });
});
