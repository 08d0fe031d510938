import { createRequire } from 'node:module';
import type { OwnIdentity } from '../../src/events/delivery-intent.ts';

type Json = Record<string, unknown>;

/** One kind of event with true payloads of GitHub's. */
export interface ExampleKind {
  name: string;
  examples: Json[];
}

export const EXAMPLES = createRequire(import.meta.url)('@octokit/webhooks-examples') as ExampleKind[];

export const OWN: OwnIdentity = { appId: 4000, userId: 5000, login: 'gloss[bot]' };
export const PERSON = { login: 'octocat', id: 11, type: 'User' };
export const OWN_ACCOUNT = { login: 'gloss[bot]', id: 5000, type: 'Bot' };
export const OTHER_BOT = { login: 'renovate[bot]', id: 12, type: 'Bot' };
export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

const REPOSITORY = {
  id: 77,
  name: 'stage',
  full_name: 'octo/stage',
  default_branch: 'main',
  archived: false,
  owner: { login: 'octo', id: 1, type: 'Organization' },
};

const ENVELOPE = { repository: REPOSITORY, sender: PERSON, installation: { id: 900 } };

/** A pull request's event that runs the default pipelines; `change` is laid over the pull request, `over` over the event. */
export function pullRequestPayload(change: Json = {}, over: Json = {}): Json {
  const repo = { id: 77, full_name: 'octo/stage' };
  return {
    ...ENVELOPE,
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      draft: false,
      title: 'A change',
      user: PERSON,
      labels: [{ name: 'bug' }],
      head: { ref: 'feature', sha: HEAD, repo },
      base: { ref: 'main', sha: BASE, repo },
      ...change,
    },
    ...over,
  };
}

/** A new comment that asks for a summary; `change` is laid over the comment. */
export function commentPayload(change: Json = {}, over: Json = {}): Json {
  return {
    ...ENVELOPE,
    action: 'created',
    issue: { number: 7, state: 'open', pull_request: { url: 'https://api.github.com/x' } },
    comment: {
      id: 8_000_000_001,
      body: '/gloss summary',
      user: PERSON,
      author_association: 'OWNER',
      created_at: '2026-11-20T12:00:00Z',
      updated_at: '2026-11-20T12:00:00Z',
      performed_via_github_app: null,
      ...change,
    },
    ...over,
  };
}

/** A push to the default branch that runs the default pipelines. */
export function pushPayload(over: Json = {}): Json {
  const commit = { id: HEAD, message: 'A change' };
  return {
    ...ENVELOPE,
    ref: 'refs/heads/main',
    before: BASE,
    after: HEAD,
    deleted: false,
    commits: [commit],
    head_commit: commit,
    ...over,
  };
}

/** "Re-run" on our check; `change` is laid over the check run. */
export function checkRunPayload(change: Json = {}, over: Json = {}): Json {
  const repo = { id: 77 };
  return {
    ...ENVELOPE,
    action: 'rerequested',
    check_run: {
      id: 60,
      head_sha: HEAD,
      external_id: 'gloss:summary:7',
      app: { id: 4000 },
      pull_requests: [{ number: 7, head: { sha: HEAD, repo }, base: { sha: BASE, repo } }],
      ...change,
    },
    ...over,
  };
}
