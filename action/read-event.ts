import { context } from '@actions/github';
import { z } from 'zod';
import { GlossError } from '../src/errors.ts';

const payload = z.object({
  pull_request: z.object({
    number: z.number(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ repo: z.object({ full_name: z.string() }) }),
  }),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }),
  sender: z.object({ login: z.string() }).optional(),
});

/** What the event says about the pull request. Checked once; nothing else reads the payload. */
export interface PullRequestEvent {
  owner: string;
  repo: string;
  number: number;
  headSha: string;
  /** The head is in another repository; the job's token may then only read. */
  fork: boolean;
  actor?: string;
  /** Roots of API and web pages; other than github.com on GitHub Enterprise Server. */
  apiUrl: string;
  serverUrl: string;
}

/** @throws GlossError `usage` when the event has no pull request. */
export function readEvent(): PullRequestEvent {
  const parsed = payload.safeParse(context.payload);
  if (!parsed.success) {
    const what = Object.keys(context.payload).length === 0 ? 'has no payload' : 'has no pull request';
    throw new GlossError({
      code: 'usage',
      message: `The event '${context.eventName}' ${what}.`,
      remedy: 'Run this action in a workflow with `on: pull_request`.',
    });
  }
  const { pull_request: pullRequest, repository, sender } = parsed.data;
  return {
    owner: repository.owner.login,
    repo: repository.name,
    number: pullRequest.number,
    headSha: pullRequest.head.sha,
    fork: pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name,
    ...(sender ? { actor: sender.login } : {}),
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
  };
}
