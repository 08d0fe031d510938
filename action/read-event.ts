import { describeError, GlossError } from '../src/errors.ts';

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

/** What GitHub allows in the name of an account or repository, and nothing that could leave its place in a URL. */
const NAME = /^(?!\.+$)[\w.-]{1,100}$/;
const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** @throws GlossError `usage` when the event has no pull request. */
export async function readEvent(): Promise<PullRequestEvent> {
  const { payload, eventName, apiUrl, serverUrl } = await readContext();
  const { pull_request: pullRequest, repository, sender } = payload;
  const owner = text(repository?.owner?.login);
  const repo = text(repository?.name);
  const headSha = text(pullRequest?.head?.sha);
  const number = Number(pullRequest?.number);
  const named = NAME.test(owner) && NAME.test(repo);
  const complete = named && OBJECT_ID.test(headSha) && Number.isInteger(number) && number > 0;
  if (!complete) {
    const what = Object.keys(payload).length === 0 ? 'has no payload' : 'has no pull request';
    throw new GlossError({
      code: 'usage',
      message: `The event '${eventName}' ${what}.`,
      remedy: 'Run this action in a workflow with `on: pull_request`.',
    });
  }
  const actor = text(sender?.login);
  // A deleted fork has no repository any more.
  const fork = text(pullRequest?.head?.repo?.full_name) !== text(pullRequest?.base?.repo?.full_name);
  return { owner, repo, number, headSha, fork, ...(actor === '' ? {} : { actor }), apiUrl, serverUrl };
}

/** The package reads the event's file when it is imported, and throws what the parser says. */
async function readContext() {
  try {
    const { context } = await import('@actions/github');
    return { ...context, payload: context.payload ?? {} };
  } catch (error) {
    throw new GlossError({
      code: 'usage',
      message: `The event's file could not be read (${describeError(error)}).`,
      remedy: 'GITHUB_EVENT_PATH must name the JSON file that the runner writes.',
      cause: error,
    });
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
