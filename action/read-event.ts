import { describeError, GlossError } from '../src/errors.ts';
import type { CommandIntent, IgnoredDelivery, PipelineIntent } from '../src/events/delivery-intent.ts';
import { readDelivery } from '../src/events/read-delivery.ts';

/** What the event asks for, and the roots of API and web pages: other than github.com on GitHub Enterprise Server. */
export interface ActionEvent {
  intent: PipelineIntent | CommandIntent | IgnoredDelivery;
  apiUrl: string;
  serverUrl: string;
}

/**
 * Reads the event that started the job.
 *
 * @param options.pipeline The input; empty for what the event implies.
 * @throws GlossError `usage` when the event is of no kind that is read, or not whole.
 */
export async function readEvent({ pipeline }: { pipeline: string }): Promise<ActionEvent> {
  const { payload, eventName, apiUrl, serverUrl, ...runner } = await readContext();
  const onChange = [pipeline || 'summary'];
  const onBranch = [pipeline || 'docs'];
  const intent = readDelivery({
    event: eventName,
    payload,
    own: {},
    workflow: true,
    runner,
    pipelines: {
      'pull_request.opened': onChange,
      push: onBranch,
      schedule: onBranch,
      workflow_dispatch: onBranch,
      repository_dispatch: onBranch,
    },
  });
  if (intent.kind === 'installation' || (intent.kind === 'ignore' && intent.unfit)) {
    throw unfitEvent({ eventName, payload, intent });
  }
  return { intent, apiUrl, serverUrl };
}

function unfitEvent(options: {
  eventName: string;
  payload: object;
  intent: { kind: string; reason?: string };
}): GlossError {
  const { eventName, payload, intent } = options;
  const why =
    Object.keys(payload).length === 0 ? 'it has no payload' : (intent.reason ?? 'no such event is read');
  return new GlossError({
    code: 'usage',
    message: `Nothing can be made of the event '${eventName}': ${why}.`,
    remedy:
      'Run this action with `on: pull_request`, with `on: issue_comment` for commands, or, on a branch and not on a tag, with `on: schedule`, `push` or `workflow_dispatch` for `docs`.',
  });
}

/** The package reads the event's file when it is imported, and throws what the parser says. */
async function readContext() {
  try {
    const { context } = await import('@actions/github');
    const { payload, eventName, apiUrl, serverUrl, ref, sha } = context;
    return {
      payload: payload ?? {},
      eventName,
      apiUrl,
      serverUrl,
      ref: text(ref),
      sha: text(sha),
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
