import { describeError, GlossError } from '../src/errors.ts';

/** Where the run belongs, as the runner says. */
export interface Place {
  owner: string;
  repo: string;
  actor?: string;
  /** Roots of API and web pages; other than github.com on GitHub Enterprise Server. */
  apiUrl: string;
  serverUrl: string;
}

/** What the event says about the pull request. Checked once; nothing else reads the payload. */
export interface PullRequestEvent extends Place {
  kind: 'pull-request';
  number: number;
  headSha: string;
  /** The head is in another repository; the job's token may then only read. */
  fork: boolean;
}

/** An event without a pull request, on a branch: a schedule, a push, somebody's click. */
export interface BranchEvent extends Place {
  kind: 'branch';
  branch: string;
  sha: string;
  /** Where the event tells it; a schedule always runs on the default branch. */
  defaultBranch?: string;
}

export type ActionEvent = PullRequestEvent | BranchEvent;

/** What GitHub allows in the name of an account or repository, and nothing that could leave its place in a URL. */
const NAME = /^(?!\.+$)[\w.-]{1,100}$/;
const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** As git-check-ref-format allows for what comes after `refs/heads/`, and a little stricter. */
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$|\.$))[^\s\p{Cc}~^:?*[\\]{1,250}$/u;
const BRANCH_EVENTS = new Set(['schedule', 'workflow_dispatch', 'push', 'repository_dispatch']);

/** @throws GlossError `usage` when the event has neither a pull request nor a branch, or is not whole. */
export async function readEvent(): Promise<ActionEvent> {
  const context = await readContext();
  const { payload, eventName, apiUrl, serverUrl } = context;
  const actor = text(payload.sender?.login) || text(context.actor);
  const rest = { ...(actor === '' ? {} : { actor }), apiUrl, serverUrl };
  if (payload.pull_request === undefined && BRANCH_EVENTS.has(eventName)) {
    return { ...readBranch(context), ...rest };
  }
  const { pull_request: pullRequest, repository } = payload;
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
      remedy:
        'Run this action in a workflow with `on: pull_request`, or with `on: schedule`, `push` or `workflow_dispatch` for `docs`.',
    });
  }
  // A deleted fork has no repository any more.
  const fork = text(pullRequest?.head?.repo?.full_name) !== text(pullRequest?.base?.repo?.full_name);
  return { kind: 'pull-request', owner, repo, number, headSha, fork, ...rest };
}

type Context = Awaited<ReturnType<typeof readContext>>;

function readBranch({ repository, ref, sha, eventName, payload }: Context) {
  const [owner = '', repo = '', ...more] = repository.split('/');
  const branch = ref.replace(/^refs\/heads\//, '');
  const named = NAME.test(owner) && NAME.test(repo) && more.length === 0;
  if (!named || !OBJECT_ID.test(sha) || !ref.startsWith('refs/heads/') || !BRANCH.test(branch)) {
    throw new GlossError({
      code: 'usage',
      message: `The event '${eventName}' does not name a branch and a commit (ref '${ref}').`,
      remedy: 'Run this action on a branch, not on a tag.',
    });
  }
  const defaultBranch = text(payload.repository?.default_branch);
  const known = defaultBranch === '' ? {} : { defaultBranch };
  return { kind: 'branch', owner, repo, branch, sha, ...known } as const;
}

/** The package reads the event's file when it is imported, and throws what the parser says. */
async function readContext() {
  try {
    const { context } = await import('@actions/github');
    const { payload, eventName, apiUrl, serverUrl, ref, sha, actor } = context;
    return {
      payload: payload ?? {},
      eventName,
      apiUrl,
      serverUrl,
      ref: text(ref),
      sha: text(sha),
      actor,
      repository: readRepository(context),
    };
  } catch (error) {
    throw new GlossError({
      code: 'usage',
      message: `The event's file could not be read (${describeError(error)}).`,
      remedy: 'GITHUB_EVENT_PATH must name the JSON file that the runner writes.',
      cause: error,
    });
  }
}

/** `owner/name`; the package throws where the runner has set none. */
function readRepository(context: { repo: { owner: string; repo: string } }): string {
  try {
    return `${context.repo.owner}/${context.repo.repo}`;
  } catch {
    return '';
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
